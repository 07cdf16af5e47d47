import { Worker } from 'node:worker_threads';
import type { CompiledQuery } from 'kysely';
import { projectFile } from '../../domain/project-files';
import { WaitingCalls } from '../../domain/waiting-calls';
import { StoreError } from '../store-error';
import { databaseError } from './database-error';
import type { Answer, Question, Read } from './read-in-thread';

/** A connection in a thread of its own, begun when it is first needed: what it reads holds up nobody else. */
export class ReadingThread {
  private thread: Worker | undefined;
  private readonly exits = new Set<Promise<unknown>>();
  private readonly waiting = new WaitingCalls<Read>();

  constructor(private readonly file: string) {}

  /** All rows of a query. Throws TIMEOUT where it takes longer: then SQLite breaks the statement off. */
  read({ sql, parameters }: CompiledQuery, milliseconds: number): Promise<Read> {
    const thread = this.running();
    let late: NodeJS.Timeout | undefined;
    thread.ref();
    return this.waiting.ask(
      (id) => {
        if (Number.isFinite(milliseconds))
          late = setTimeout(() => this.stop(thread, id), milliseconds).unref();
        thread.postMessage({ id, sql, parameters } satisfies Question);
      },
      () => {
        clearTimeout(late);
        if (this.waiting.size === 0) thread.unref();
      },
    );
  }

  /** Resolves when what is read at the moment has been broken off. */
  async close(): Promise<void> {
    if (this.thread) this.ended(this.thread, new Error('The store was closed.'));
    await Promise.all(this.exits);
  }

  private running(): Worker {
    if (this.thread) return this.thread;
    const entry = projectFile('dist', 'src', 'graph', 'sqlite', 'read-in-thread.js');
    const thread = new Worker(entry, { workerData: this.file });
    thread.on('message', (answer: Answer) => {
      const asked = this.waiting.answered(answer.id);
      if ('rows' in answer) asked?.resolve(answer);
      else
        asked?.reject(
          databaseError(Object.assign(new Error(answer.message), { code: answer.code }), this.file),
        );
    });
    thread.on('error', (error) => this.ended(thread, databaseError(error, this.file)));
    const exit = new Promise<void>((resolve) => {
      thread.once('exit', () => {
        this.exits.delete(exit);
        this.ended(thread, databaseError(new Error('its thread ended'), this.file));
        resolve();
      });
    });
    this.exits.add(exit);
    this.thread = thread;
    return thread;
  }

  private stop(thread: Worker, id: number): void {
    thread.postMessage({ stop: id } satisfies Question);
    this.waiting.answered(id)?.reject(this.tooLong());
  }

  /** What still waits fails; the next query begins another thread. */
  private ended(thread: Worker, error: Error): void {
    if (this.thread !== thread) return;
    this.thread = undefined;
    this.waiting.failAll(error);
    // Not terminated: libsql ends the whole process where that meets a statement.
    thread.ref();
    thread.postMessage('close' satisfies Question);
  }

  private tooLong(): StoreError {
    return new StoreError({
      code: 'TIMEOUT',
      message: `${this.file} took too long to read, and was stopped. Ask for less at once.`,
    });
  }
}
