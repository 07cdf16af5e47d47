import { idFrom } from '../../src/domain/identity';
import type { Claim } from './claim';

/**
 * The id of each cluster of claims. A cluster keeps an id that its claims support already: the cluster with the claim
 * that the id was made from has it, else the one with most claims that support it. A new id is made from a claim.
 * `taken` are ids that facts of the block have which are not among the clusters.
 */
export function factIds(
  clusters: readonly (readonly Claim[])[],
  { supported, former }: { supported: ReadonlyMap<string, string>; former: ReadonlySet<string> },
  taken: ReadonlySet<string> = new Set(),
): string[] {
  const wishes = clusters.flatMap((claims, cluster) => {
    const counts = new Map<string, number>();
    for (const claim of claims) {
      const id = supported.get(claim.id);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].map(([id, count]) => ({ id, count, cluster, made: false }));
  });
  const rivals = new Map<string, number>();
  for (const { id } of wishes) rivals.set(id, (rivals.get(id) ?? 0) + 1);
  for (const wish of wishes)
    if ((rivals.get(wish.id) ?? 0) > 1)
      wish.made = (clusters[wish.cluster] ?? []).some((claim) => factIdOf(claim.id) === wish.id);
  wishes.sort(
    (a, b) =>
      Number(b.made) - Number(a.made) ||
      b.count - a.count ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : a.cluster - b.cluster),
  );
  const ids = new Map<number, string>();
  const given = new Set(taken);
  for (const { id, cluster } of wishes) {
    if (given.has(id) || ids.has(cluster)) continue;
    ids.set(cluster, id);
    given.add(id);
  }
  return clusters.map((claims, cluster) => {
    const kept = ids.get(cluster);
    if (kept !== undefined) return kept;
    const id = freshId(claims, given, former);
    given.add(id);
    return id;
  });
}

/** An id from the claims that no other fact of the block has; one that has been a fact's before, first. */
function freshId(claims: readonly Claim[], given: ReadonlySet<string>, former: ReadonlySet<string>): string {
  const free = claims
    .map((claim) => claim.id)
    .sort()
    .map(factIdOf)
    .filter((id) => !given.has(id));
  return (
    free.find((id) => former.has(id)) ?? free[0] ?? idFrom('fact', ...claims.map(({ id }) => id), 'apart')
  );
}

/** The id that a fact has where it is made from the claim. */
export function factIdOf(claim: string): string {
  return idFrom('fact', claim);
}
