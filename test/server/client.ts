import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { type RunningServer, type ServeOptions, serve } from '../../src/server/serve';
import { kazakhstanFrance } from '../graphql/fixture/kazakhstan-france';

export interface Served {
  readonly store: GraphStore;
  readonly server: RunningServer;
  /** What the server reported, which clients see only masked. */
  readonly reported: unknown[];
  stop(): Promise<void>;
}

/** A server on a free port, on an embedded store with the fixture graph. */
export async function served(options: Partial<ServeOptions> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-server-'));
  const store = await openStore({ address: folder });
  await store.prepare();
  await store.write(kazakhstanFrance());
  const reported: unknown[] = [];
  const server = await serve({ store, port: 0, report: (error) => reported.push(error), ...options });
  return {
    store,
    server,
    reported,
    async stop() {
      await server.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export interface Response {
  readonly status: number;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  };
}

/** POSTs a query as clients do. */
export async function post(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Response> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: (await response.json()) as Response['body'] };
}
