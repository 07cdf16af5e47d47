import { projectFile } from '../../../src/domain/project-files';
import { openStore } from '../../../src/graph/open-store';
import { fill } from './fill';
import { medianAlone } from './load';
import type { Question } from './questions';
import { table } from './report';
import { ENTENTE, start, stop } from './servers';

const TIMES = 10;
const REQUESTS = 200;

/** Median latencies of the embedded store on the generated data and on ten times as many, interleaved, and what they grow by. */
export async function measureGrowth(questions: readonly Question[]): Promise<string> {
  const folders = [
    projectFile('.cache', 'benchmark', 'generated'),
    projectFile('.cache', 'benchmark', `generated-${TIMES}`),
  ];
  for (const [index, address] of folders.entries()) {
    const store = await openStore({ address });
    await fill(store, index === 0 ? 1 : TIMES);
    await store.close();
  }
  const running = [];
  try {
    for (const address of folders) running.push(await start(ENTENTE, { address }));
    const rows: (string | number)[][] = [];
    for (const question of questions) {
      const medians: number[] = [];
      for (const server of running) medians.push(await medianAlone(server, question, REQUESTS));
      const [once = Number.NaN, tenfold = Number.NaN] = medians;
      rows.push([question.title, once, tenfold, tenfold / once]);
    }
    const title = `Milliseconds of a request alone on the embedded store, medians of ${REQUESTS * 0.75}:`;
    return `${title}\n${table(['', 'generated data', 'ten times as many', 'times'], rows)}`;
  } finally {
    for (const server of running) await stop(server);
  }
}
