import { absorb } from './absorb';

/** Puts together what `same` says is one thing; `fill` takes over what the earlier mention leaves open. */
export function mergeBy<
  T extends {
    evidence: { start: number; end: number }[];
    confidence: number;
    inferred: Set<string>;
    rule: string;
  },
>(findings: readonly T[], same: (a: T, b: T) => boolean, fill: (into: T, other: T) => void): T[] {
  const merged: T[] = [];
  for (const finding of findings) {
    const known = merged.find((candidate) => same(candidate, finding));
    if (known) {
      fill(known, finding);
      absorb(known, finding);
    } else merged.push(finding);
  }
  return merged;
}
