import type { Claim, ClaimKind } from './claim';
import type { Evidence, Feature } from './matching';

/** How claims of one kind are told to be of one thing. */
export interface Matcher<K extends ClaimKind> {
  readonly kind: K;
  readonly features: readonly Feature<K>[];
  /** Under which keys other claims find a claim, such as its months. */
  readonly kept: (claim: Claim<K>) => readonly string[];
  /** Under which keys a claim looks for others. */
  readonly sought: (claim: Claim<K>) => readonly string[];
}

/** Two clusters, by their places, that a curator should tell apart or put together. */
export interface Doubt {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** How far a walk has looked: with any claim that it had not before it, others could have come out. */
export interface Reached {
  /** Keys under which weighed claims, and those of touched clusters, look for others. */
  readonly sought: ReadonlySet<string>;
  /** Keys under which others find what has changed. */
  readonly changed: ReadonlySet<string>;
}
