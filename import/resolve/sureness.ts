import type { Claim } from './claim';
import { Releases } from './release';

/** Independent sources by how sure the surest claim of each is: so many of each confidence. */
export type Sureness = ReadonlyMap<number, number>;

const known = new WeakMap<readonly Claim[], Sureness>();

/** Of the claims: relays and near-copies of one release are one source. */
export function surenessOf(claims: readonly Claim[]): Sureness {
  return known.get(claims) ?? surenessOfGrowing([claims])[0] ?? new Map();
}

/** The same of several lists, of which each begins as the one before: reckoned, and remembered, in one go. */
export function surenessOfGrowing(lists: readonly (readonly Claim[])[]): Sureness[] {
  const releases = new Releases();
  let added = 0;
  return lists.map((claims) => {
    for (const claim of claims.slice(added)) releases.add(claim);
    added = claims.length;
    const counts = releases.counts();
    known.set(claims, counts);
    return counts;
  });
}

/** The confidence that not all of the sources are wrong, none of them taken for surer than 0.9, to three decimals. */
export function confidenceIn(sureness: Sureness): number {
  const doubt = [...sureness]
    .sort(([a], [b]) => a - b)
    .reduce((product, [confidence, count]) => product * (1 - confidence * 0.9) ** count, 1);
  return Math.round((1 - doubt) * 1000) / 1000;
}

export function sourcesIn(sureness: Sureness): number {
  return [...sureness.values()].reduce((sum, count) => sum + count, 0);
}

export function surenessSum(a: Sureness, b: Sureness): Sureness {
  if (b.size === 0) return a;
  const all = new Map(a);
  for (const [confidence, count] of b) {
    const sum = (all.get(confidence) ?? 0) + count;
    if (sum === 0) all.delete(confidence);
    else all.set(confidence, sum);
  }
  return all;
}

export function surenessDifference(a: Sureness, b: Sureness): Sureness {
  return surenessSum(a, new Map([...b].map(([confidence, count]) => [confidence, -count])));
}

/** As pairs in a fixed order, fit for JSON. */
export function writtenSureness(sureness: Sureness): [number, number][] {
  return [...sureness].sort(([a], [b]) => a - b);
}
