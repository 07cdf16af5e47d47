import type { Claim, ClaimFields, ClaimKind } from './claim';
import type { Judged, Verdict } from './judged';

/** The claims of one fact: as documents make them, and as curators read them. */
export interface Told<K extends ClaimKind> {
  readonly claims: readonly Claim<K>[];
  /** The claims with the curators' corrections in place of what they say. */
  readonly corrected: readonly Claim<K>[];
  readonly verdict: Verdict;
}

/** The claims with what curators say of them. */
export function told<K extends ClaimKind>(claims: readonly Claim<K>[], judged: Judged): Told<K> {
  const verdict = judged.verdictOn(claims);
  if (verdict.corrections.size === 0) return { claims, corrected: claims, verdict };
  const values = Object.fromEntries(verdict.corrections) as Partial<ClaimFields[K]>;
  const corrected = claims.map((claim) => ({
    ...claim,
    fields: { ...claim.fields, ...values },
    inferred: claim.inferred.filter((field) => !verdict.corrections.has(field)),
  }));
  return { claims, corrected, verdict };
}
