import type { AddressInfo } from 'node:net';
import { createServer, type ServerOptions } from './create-server';

export interface ServeOptions extends ServerOptions {
  /** 127.0.0.1 unless set. */
  readonly host?: string | undefined;
  /** 4000 unless set; 0 takes any free one. */
  readonly port?: number | undefined;
}

export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Resolves when it has stopped, by `close` or by SIGINT or SIGTERM. */
  readonly stopped: Promise<void>;
  /** Answers what is under way, then stops. The store stays open. */
  close(): Promise<void>;
}

/** The server cannot listen where it was told to. The message is one line with the remedy. */
export class ListenError extends Error {
  constructor(options: { message: string; cause: unknown }) {
    super(options.message, { cause: options.cause });
    this.name = 'ListenError';
  }
}

/** How long a client may take to read its last answer. */
const GRACE_MS = 3000;

/** Starts the service. Throws `ListenError` where the port is in use or may not be opened. */
export async function serve({
  host = '127.0.0.1',
  port = 4000,
  ...options
}: ServeOptions): Promise<RunningServer> {
  const app = await createServer(options);
  try {
    await app.listen({ host, port });
  } catch (cause) {
    await app.close();
    throw new ListenError({ message: remedy(cause, host, port), cause });
  }
  const address = app.server.address() as AddressInfo;
  const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const close = async () => {
    forget();
    const cut = setTimeout(() => app.server.closeAllConnections(), GRACE_MS);
    await app.close();
    clearTimeout(cut);
    stop();
  };
  const forget = onSignals(() => void close());
  return { url: `http://${shown}:${address.port}`, stopped, close };
}

/** Calls `stop` on the first SIGINT or SIGTERM; a second one ends the process as usual. Gives what undoes it. */
function onSignals(stop: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const forget = () => {
    for (const signal of signals) process.off(signal, handler);
  };
  const handler = () => {
    forget();
    stop();
  };
  for (const signal of signals) process.on(signal, handler);
  return forget;
}

function remedy(cause: unknown, host: string, port: number): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use. Stop what listens there, or choose another: PORT=${port + 1} npx entente serve`;
  }
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one from 1024: PORT=4000 npx entente serve`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is not an address of this machine. Set HOST to one that is: HOST=127.0.0.1 npx entente serve`;
  }
  return `The server cannot listen on ${host}:${port}: ${message}`;
}
