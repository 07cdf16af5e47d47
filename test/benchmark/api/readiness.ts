import { median } from '../measure';
import type { Question } from './questions';
import { table } from './report';
import {
  type Contestant,
  memoryOf,
  processorTimeOf,
  type RunningContestant,
  requestsOf,
  type StorePlace,
  start,
  stop,
} from './servers';

/** From the command to the first answer to a question, started again and again in turns: medians of time, processor time and memory then. */
export async function measureReadiness(
  places: readonly (readonly [Contestant, StorePlace])[],
  question: Question,
  rounds: number,
): Promise<string> {
  const measured = places.map((): number[][] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, [contestant, place]] of places.entries()) {
      const begun = performance.now();
      const running = await start(contestant, place);
      try {
        await firstAnswer(running, question);
        measured[index]?.push([
          performance.now() - begun,
          processorTimeOf(running.process.pid),
          memoryOf(running),
        ]);
      } finally {
        await stop(running);
      }
    }
  const title = `From the command to the first answer (ms), processor time until then (ms) and memory (MB), medians of ${rounds} starts:`;
  const rows = places.map(([{ name }], index) => [
    name,
    ...[0, 1, 2].map((column) =>
      median(measured[index]?.map((values) => values[column] ?? Number.NaN) ?? []),
    ),
  ]);
  return `${title}\n${table(['', 'time', 'processor', 'memory'], rows)}`;
}

async function firstAnswer(contestant: RunningContestant, question: Question): Promise<void> {
  const { url, bodies } = requestsOf(contestant, question);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bodies[0] as string,
  });
  await response.text();
  if (!response.ok) throw new Error(`${contestant.name} begins with ${response.status}.`);
}
