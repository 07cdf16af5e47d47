import type { JudgementOutcome, JudgementProblem } from '../../src/domain/curator';

/** Why a ruling is none. `refusalAsData` alone catches it. */
export class Refusal extends Error {
  constructor(
    readonly problem: JudgementProblem,
    message: string,
    readonly contradicts: string | null = null,
  ) {
    super(message);
  }
}

/** What a curator is told of work that may be refused. */
export async function refusalAsData(work: () => Promise<JudgementOutcome>): Promise<JudgementOutcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problem: error.problem, message: error.message, contradicts: error.contradicts };
  }
}
