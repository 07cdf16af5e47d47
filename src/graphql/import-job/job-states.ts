import { setTimeout as wait } from 'node:timers/promises';
import type { GraphStore } from '../../graph/store';
import { ImportJob } from './import-job.type';

/** Milliseconds between two looks at a job. */
const INTERVAL = 200;

/** The states of an import from now until it has ended, each once; whichever process runs it. */
export function jobStates(
  store: GraphStore,
  id: string,
  interval = INTERVAL,
): AsyncIterableIterator<ImportJob, undefined> {
  const stopped = new AbortController();
  let last = '';
  let ended = false;
  const states: AsyncIterableIterator<ImportJob, undefined> = {
    async next() {
      while (!ended && !stopped.signal.aborted) {
        const [row] = await store.get('ImportJob', [id]);
        if (!row) break;
        const job = new ImportJob(row, null);
        const state = JSON.stringify([row.properties, job.status]);
        if (state !== last) {
          last = state;
          ended = job.hasEnded;
          return { value: job, done: false };
        }
        // Aborting it is how the wait ends early.
        await wait(interval, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      }
      return { value: undefined, done: true };
    },
    async return() {
      stopped.abort();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => states,
  };
  return states;
}
