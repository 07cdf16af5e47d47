import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/store';

/** Milliseconds that the store may take; whoever asks for health does not wait for its retries. */
const PATIENCE = 2_000;

/** `/health`: 200 when the store answers a look-up in time, else 503. */
export function health(app: FastifyInstance, store: GraphStore): void {
  app.get('/health', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    return (await answers(store)) ? { status: 'ok' } : reply.code(503).send({ status: 'store unreachable' });
  });
}

async function answers(store: GraphStore): Promise<boolean> {
  const given = new AbortController();
  const asked = store.get('Country', ['FRA']).then(
    () => true,
    () => false,
  );
  const late = wait(PATIENCE, false, { signal: given.signal, ref: false }).catch(() => false);
  const answered = await Promise.race([asked, late]);
  given.abort();
  return answered;
}
