import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Question } from './questions';
import { type RunningContestant, requestsOf } from './servers';

/**
 * Milliseconds that each request takes at a rate: each has its time to be sent at, whether or not those before it are
 * answered, and is timed from then on.
 */
export async function timesAtRate(
  contestant: RunningContestant,
  question: Question,
  seconds: number,
  perSecond: number,
): Promise<number[]> {
  const { url, bodies } = requestsOf(contestant, question);
  // Connections are kept, and more are opened where all are busy.
  const agent = new Agent({ keepAlive: true });
  const begun = performance.now();
  const answers: Promise<number>[] = [];
  for (let sent = 0; sent < seconds * perSecond; sent++) {
    const at = begun + (sent * 1000) / perSecond;
    await wait(Math.max(0, at - performance.now()));
    const answered = answer(agent, url, bodies[sent % bodies.length] as string).then((status) => {
      if (status !== 200) throw new Error(`${contestant.name} answers ${question.name} with ${status}.`);
      return performance.now() - at;
    });
    // Told when all are awaited.
    answered.catch(() => undefined);
    answers.push(answered);
  }
  try {
    return await Promise.all(answers);
  } finally {
    agent.destroy();
  }
}

/** The value that so many of 100 stay under. */
export function percentile(values: readonly number[], of100: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * of100) / 100) - 1] ?? Number.NaN;
}

/** The status of an answer, once all of it is there. */
function answer(agent: Agent, url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(url, {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    asked.on('error', reject);
    asked.on('response', (response) => {
      response.on('error', reject).on('end', () => resolve(response.statusCode));
      response.resume();
    });
    asked.end(body);
  });
}
