/** A fact of the graph by its label and its id there. */
export interface FactRef {
  readonly label: string;
  readonly id: string;
}

/** What a curator says. */
export type Ruling =
  | { readonly kind: 'same' | 'different'; readonly facts: readonly FactRef[] }
  /** The claims (their ids) tell of another thing than the rest of the fact's. */
  | { readonly kind: 'split'; readonly fact: FactRef; readonly claims: readonly string[] }
  | { readonly kind: 'confirmed' | 'wrong'; readonly fact: FactRef }
  | { readonly kind: 'corrected'; readonly fact: FactRef; readonly field: string; readonly value: string };

/** Who says it and why. */
export interface Signature {
  readonly author: string;
  readonly reason: string;
}

export const JUDGEMENT_PROBLEMS = [
  'fact-unknown',
  'claim-unknown',
  'judgement-unknown',
  'not-judged',
  'too-few',
  'not-one-kind',
  'contradiction',
  'field-unknown',
  'value-invalid',
  'signature-missing',
] as const;
export type JudgementProblem = (typeof JUDGEMENT_PROBLEMS)[number];

/** What came of a ruling: the judgement with the facts that its claims support now, or why there is none. */
export type JudgementOutcome =
  | { readonly judgement: string; readonly facts: readonly FactRef[] }
  | { readonly problem: JudgementProblem; readonly message: string; readonly contradicts: string | null };

/** Takes judgements into the graph and back. The service knows the import job by this and by `Importer`. */
export interface Curator {
  /** Stores what a curator says and derives the facts anew that it touches. Saying the same twice is saying it once. */
  judge(ruling: Ruling, signature: Signature): Promise<JudgementOutcome>;
  /** Takes a judgement back: facts are again what they are without it. */
  withdraw(judgement: string, signature: Signature): Promise<JudgementOutcome>;
}
