import { parentPort, workerData } from 'node:worker_threads';
import Libsql from 'libsql';
import type { SqlRow } from './database';

/** A query, or that no more come. */
export type Question = Query | 'close';
interface Query {
  readonly id: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}
/** What comes of a query: rows, or why there are none. */
export type Answer =
  | { readonly id: number; readonly rows: readonly SqlRow[] }
  | { readonly id: number; readonly message: string; readonly code: string };

// The thread that reads what takes long, on a connection of its own: it sees what has been written.
const connection = new Libsql(String(workerData));
connection.exec('pragma busy_timeout = 5000; pragma query_only = on; pragma temp_store = memory;');

parentPort?.on('message', (question: Question) => {
  if (question !== 'close') return parentPort?.postMessage(answerTo(question));
  connection.close();
  parentPort?.close();
});

function answerTo({ id, sql, parameters }: Query): Answer {
  try {
    return { id, rows: connection.prepare(sql).raw().all(parameters) as SqlRow[] };
  } catch (error) {
    const { message, code = '' } = error as Error & { code?: string };
    return { id, message, code };
  }
}
