import { groupBy } from '../../src/graph/group-by';
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

/** Of very many claims: copies are looked for among the documents of one month, which is when releases are relayed. */
export function surenessByMonth(claims: readonly Claim[]): Sureness {
  const months = [...groupBy(claims, ({ window }) => window).values()];
  return months.reduce<Sureness>(
    (all, month) => changedSureness(all, new Map(), surenessOf(month)),
    new Map(),
  );
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

/** The first, with what became of some sources: as they were, and as they are. */
export function changedSureness(all: Sureness, before: Sureness, after: Sureness): Sureness {
  const counts = new Map(all);
  const add = (sureness: Sureness, sign: number) => {
    for (const [confidence, count] of sureness)
      counts.set(confidence, (counts.get(confidence) ?? 0) + sign * count);
  };
  add(before, -1);
  add(after, 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** As a property of a node: JSON, the least sure first. */
export function writtenSureness(sureness: Sureness): string {
  return JSON.stringify([...sureness].sort(([a], [b]) => a - b));
}

export function readSureness(written: string): Sureness {
  return new Map(JSON.parse(written) as [number, number][]);
}
