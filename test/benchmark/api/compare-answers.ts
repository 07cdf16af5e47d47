import { isDeepStrictEqual } from 'node:util';
import type { Plain } from './plain';
import { fieldOf, type Question } from './questions';
import { type RunningContestant, requestsOf } from './servers';

/** Asks every contestant everything once. Throws where one gives an error or another answer than the first. */
export async function compareAnswers(
  contestants: readonly RunningContestant[],
  questions: readonly Question[],
): Promise<void> {
  for (const question of questions) {
    const [first, ...others] = await Promise.all(
      contestants.map(async (contestant) => ({
        contestant,
        answers: await answersOf(contestant, question),
      })),
    );
    for (const other of others)
      first?.answers.forEach((answer, index) => {
        if (isDeepStrictEqual(answer, other.answers[index])) return;
        throw new Error(
          `${question.name} ${JSON.stringify(question.variables[index])}: ${first.contestant.name} and ${other.contestant.name} answer differently.\n${shown(answer)}\n${shown(other.answers[index])}`,
        );
      });
  }
}

async function answersOf(contestant: RunningContestant, question: Question): Promise<Plain[]> {
  const { url, bodies } = requestsOf(contestant, question);
  const answers: Plain[] = [];
  for (const body of bodies) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const answer = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
    if (contestant.graphql && (answer.errors || !answer.data))
      throw new Error(`${contestant.name} fails on ${question.name}: ${JSON.stringify(answer.errors)}`);
    const shape = question.shape[contestant.kind];
    answers.push(
      contestant.graphql ? shape(answer.data ?? {}) : shape({ [fieldOf(question)]: answer as unknown }),
    );
  }
  return answers;
}

function shown(answer: Plain | undefined): string {
  return (JSON.stringify(answer) ?? 'nothing').slice(0, 1000);
}
