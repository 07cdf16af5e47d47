import { projectFile } from '../../../src/domain/project-files';
import { openStore } from '../../../src/graph/open-store';
import { median } from '../measure';
import { fill } from './fill';
import { timesAlone } from './load';
import type { Question } from './questions';
import { table } from './report';
import { ENTENTE, processorTimeOf, type RunningContestant, type StorePlace, start, stop } from './servers';

const TIMES = 10;
const BLOCK = 20;
const BLOCKS = 8;

/** Folders of the embedded store with the generated data and ten times as many. */
export const EMBEDDED: readonly StorePlace[] = ['generated', `generated-${TIMES}`].map((folder) => ({
  address: projectFile('.cache', 'benchmark', folder),
}));

/**
 * What each question takes on the generated data and on ten times as many, and what it grows by: the median, and the
 * server's processor time a request. The two are asked in turns, so that what else the machine does weighs on both.
 */
export async function measureGrowth(
  questions: readonly Question[],
  places: readonly StorePlace[],
): Promise<string> {
  for (const [index, { address, user, password }] of places.entries()) {
    const store = await openStore({ address, user, password });
    await fill(store, index === 0 ? 1 : TIMES);
    await store.close();
  }
  const running: RunningContestant[] = [];
  try {
    for (const place of places) running.push(await start(ENTENTE, place));
    const rows: (string | number)[][] = [];
    for (const question of questions) {
      const [once, tenfold] = await measured(running, question);
      rows.push([
        question.title,
        ...compared(once?.time, tenfold?.time),
        ...compared(once?.work, tenfold?.work),
      ]);
    }
    const title = `Milliseconds of a request alone, medians of ${BLOCK * BLOCKS}, and of the server's processor time a request:`;
    const header = ['', 'generated data', 'ten times', 'grows', 'processor', 'ten times', 'grows'];
    return `${title}\n${table(header, rows)}`;
  } finally {
    for (const server of running) await stop(server);
  }
}

async function measured(
  running: readonly RunningContestant[],
  question: Question,
): Promise<readonly { readonly time: number; readonly work: number }[]> {
  for (const server of running) await timesAlone(server, question, 2 * BLOCK);
  const times = running.map((): number[] => []);
  const work = running.map(() => 0);
  for (let block = 0; block < BLOCKS; block++)
    for (const [index, server] of running.entries()) {
      const before = processorTimeOf(server.process.pid);
      times[index]?.push(...(await timesAlone(server, question, BLOCK)));
      work[index] = (work[index] ?? 0) + processorTimeOf(server.process.pid) - before;
    }
  return times.map((all, index) => ({
    time: median(all),
    work: (work[index] ?? Number.NaN) / (BLOCK * BLOCKS),
  }));
}

function compared(once = Number.NaN, tenfold = Number.NaN): number[] {
  return [once, tenfold, tenfold / once];
}
