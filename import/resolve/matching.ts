import type { Claim, ClaimKind } from './claim';

/** What one feature says about whether two claims tell of the same thing. */
export interface Evidence {
  readonly feature: string;
  /** Above 0 for the same thing, below 0 for two; APART where they cannot be one. */
  readonly weight: number;
  /** In words for people. */
  readonly because: string;
}

/** Looks at one side of two claims; undefined where it has nothing to say. */
export type Feature<K extends ClaimKind> = (a: Claim<K>, b: Claim<K>) => Evidence | undefined;

/** Weight of what cannot be one thing, whatever else speaks for it. */
export const APART = -100;
/** From here on two claims are taken for the same thing. */
export const SAME = 3;
/** From here on, below SAME, it is a question for a curator. */
export const MAYBE = 1.5;
/** Two candidates that lie less apart than this cannot be told from each other. */
export const MARGIN = 0.5;

export interface Match {
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** The sum of what the features say about two claims, with what each of them said. */
export function weigh<K extends ClaimKind>(features: readonly Feature<K>[], a: Claim<K>, b: Claim<K>): Match {
  const evidence: Evidence[] = [];
  let score = 0;
  for (const feature of features) {
    const said = feature(a, b);
    if (!said) continue;
    evidence.push(said);
    score += said.weight;
    if (said.weight === APART) break;
  }
  return { score, evidence };
}

/** Members of a cluster that a claim is compared with: many reports of one thing say no more than a few. */
export const COMPARED = 12;

/** The best that the first members of a cluster say of a claim; APART where one of them cannot be the same thing. */
export function matchWith<K extends ClaimKind>(
  cluster: readonly Claim<K>[],
  claim: Claim<K>,
  features: readonly Feature<K>[],
): Match {
  let best: Match = { score: APART, evidence: [] };
  for (const member of cluster.slice(0, COMPARED)) {
    const match = weigh(features, member, claim);
    if (match.score <= APART / 2) return match;
    if (match.score > best.score) best = match;
  }
  return best;
}
