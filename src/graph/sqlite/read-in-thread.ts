import { setImmediate as turn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import Libsql from 'libsql/promise';
import type { SqlRow } from './row';

/** A query, that one is to be read no further, or that no more come. */
export type Question = Query | { readonly stop: number } | 'close';
interface Query {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}
/** The rows of a query, and how long SQLite took for them. */
export interface Read {
  readonly rows: readonly SqlRow[];
  readonly milliseconds: number;
}
/** What comes of a query: rows, or why there are none. */
export type Answer =
  | ({ readonly id: number } & Read)
  | { readonly id: number; readonly message: string; readonly code: string };

/** What libsql does not tell of the types of its statements. */
interface Statement {
  raw(): unknown;
  iterate(parameters: readonly unknown[]): Promise<Iterable<SqlRow>>;
}

/** Rows after which the thread looks whether it is to stop. */
const ROWS_A_TURN = 100;
/** Milliseconds between two calls to stop. */
const INSISTS_MS = 20;

// The thread that reads what takes long, on a connection of its own: it sees what has been written. SQLite works
// beside it, so that it hears when it is to stop.
const connection = new Libsql(String(workerData), {});
let last: Promise<unknown> = connection.exec(
  'pragma busy_timeout = 5000; pragma query_only = on; pragma temp_store = memory;',
);
let running: number | undefined;
let closing = false;
const stopped = new Set<number>();

parentPort?.on('message', (question: Question) => {
  if (question === 'close') {
    closing = true;
    stopRunning();
    last = last.then(() => {
      connection.close();
      parentPort?.close();
    });
  } else if ('stop' in question) {
    stopped.add(question.stop);
    stopRunning();
  } else last = last.then(async () => parentPort?.postMessage(await answerTo(question)));
});

/** Breaks off what runs though it is to stop. SQLite forgets to where its statement has not quite begun. */
function stopRunning(): void {
  if (running === undefined || !isStopped(running)) return;
  connection.interrupt();
  setTimeout(stopRunning, INSISTS_MS);
}

/**
 * A query whose rows are all found before the first is given, in their order. libsql looks for the first beside the
 * thread and for the others in it: what takes long between two rows could not be told to stop.
 */
function whole(query: string): string {
  return `with answered as materialized (${query}) select * from answered`;
}

function isStopped(id: number): boolean {
  return closing || stopped.has(id);
}

async function answerTo({ id, sql, parameters }: Query): Promise<Answer> {
  running = id;
  try {
    const statement: Statement = await connection.prepare(whole(sql));
    statement.raw();
    if (isStopped(id)) throw new Error('stopped before it began');
    const begun = performance.now();
    const rows: SqlRow[] = [];
    for (const row of await statement.iterate(parameters)) {
      if (rows.push(row) % ROWS_A_TURN === 0) await turn();
    }
    return { id, rows, milliseconds: performance.now() - begun };
  } catch (error) {
    const { message, code = '' } = error as Error & { code?: string };
    return { id, message, code };
  } finally {
    running = undefined;
    stopped.delete(id);
  }
}
