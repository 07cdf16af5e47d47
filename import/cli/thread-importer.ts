import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Curator } from '../../src/domain/curator';
import type { Importer, ImportOutcome, ImportRequest, ImportText } from '../../src/domain/importer';
import { projectFile } from '../../src/domain/project-files';
import { WaitingCalls } from '../../src/domain/waiting-calls';
import type { GraphStore } from '../../src/graph/store';
import { StoreError } from '../../src/graph/store-error';
import type { Answer, Call, ThreadSettings } from './import-calls';

/**
 * Imports, deletes and judges in a thread of its own, begun when it is first needed: however long that takes, the
 * server goes on answering. What a call has written shows in the server's store when it returns.
 */
export class ThreadImporter implements Importer {
  readonly curator: Curator = {
    judge: (...parameters) => this.ask('judge', parameters),
    withdraw: (...parameters) => this.ask('withdraw', parameters),
  };
  private thread: Worker | undefined;
  private readonly waiting = new WaitingCalls<never>();

  constructor(
    private readonly store: GraphStore,
    private readonly settings: ThreadSettings,
  ) {}

  importTexts(texts: readonly ImportText[]): Promise<readonly ImportOutcome[]> {
    return this.ask('importTexts', [texts]);
  }

  startImport(request: ImportRequest): Promise<string> {
    return this.ask('startImport', [request]);
  }

  deleteDocument(id: string): Promise<boolean> {
    return this.ask('deleteDocument', [id]);
  }

  /** Ends what runs in the background, after the documents under way. */
  async close(): Promise<void> {
    const { thread } = this;
    if (!thread) return;
    const exit = once(thread, 'exit');
    await this.ask('close', []);
    await exit;
  }

  private ask<Result>(method: Call['method'], parameters: Call['parameters']): Promise<Result> {
    return this.waiting.ask((id) => this.running().postMessage({ id, method, parameters } as Call));
  }

  private running(): Worker {
    if (this.thread) return this.thread;
    const file = projectFile('dist', 'import', 'cli', 'import-thread.js');
    const thread = new Worker(file, { workerData: this.settings });
    thread.on('message', (answer: Answer) => void this.settle(answer));
    thread.on('error', (error) => this.ended(thread, error));
    thread.on('exit', () => this.ended(thread, new Error('The thread that imports has ended.')));
    this.thread = thread;
    return thread;
  }

  private async settle(answer: Answer): Promise<void> {
    const call = this.waiting.answered(answer.id);
    if ('failure' in answer) {
      call?.reject(errorOf(answer.failure));
      return;
    }
    if (answer.revision !== null) await this.store.catchUp(answer.revision);
    call?.resolve(answer.value as never);
  }

  /** What still waits fails; the next call begins another thread. */
  private ended(thread: Worker, error: Error): void {
    if (this.thread !== thread) return;
    this.thread = undefined;
    this.waiting.failAll(error);
  }
}

function errorOf({ message, stack, code }: Extract<Answer, { failure: unknown }>['failure']): Error {
  const error = code === undefined ? new Error(message) : new StoreError({ code, message });
  if (stack) error.stack = stack;
  return error;
}
