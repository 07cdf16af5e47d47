import { addDays, firstDay, lastDay, type PartialDate } from '../../src/domain/partial-date';
import { type Claim, type ClaimKind, inOrder } from './claim';
import type { Judged } from './judged';
import { APART, type Evidence, type Feature, MARGIN, MAYBE, type Match, SAME, weigh } from './matching';

/** How claims of one kind are told to be of one thing. */
export interface Matcher<K extends ClaimKind> {
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

export interface Clusters<K extends ClaimKind> {
  readonly clusters: readonly (readonly Claim<K>[])[];
  readonly doubts: readonly Doubt[];
}

/** Members of a cluster that a claim is compared with: many reports of one thing say no more than a few. */
const COMPARED = 12;

/**
 * Puts claims of the same thing together, one after the other in the order of their documents' dates: each joins the
 * cluster that it fits best, or none where none or several fit. As no claim waits for a later one, the claims up to any
 * day give the clusters that a graph of only those documents has. Judgements come before any weighing.
 */
export function clustersOf<K extends ClaimKind>(
  claims: readonly Claim<K>[],
  matcher: Matcher<K>,
  judged: Judged,
): Clusters<K> {
  const clusters: Claim<K>[][] = [];
  const byKey = new Map<string, Set<number>>();
  const bySet = new Map<string, number>();
  const doubts: (Doubt & { readonly claim: Claim<K> })[] = [];
  for (const claim of inOrder(claims)) {
    const set = judged.setOf(claim.id);
    const joined = set === undefined ? undefined : bySet.get(set);
    const allowed = (place: number) => !(clusters[place] ?? []).some(({ id }) => judged.apart(id, claim.id));
    let place = joined !== undefined && allowed(joined) ? joined : undefined;
    const candidates = new Set(matcher.sought(claim).flatMap((key) => [...(byKey.get(key) ?? [])]));
    const ranked = [...candidates]
      .filter((candidate) => candidate !== place && allowed(candidate))
      .map((candidate) => ({ candidate, ...matchWith(clusters[candidate] ?? [], claim, matcher.features) }))
      .filter(({ score }) => score >= MAYBE)
      .sort((a, b) => b.score - a.score || a.candidate - b.candidate);
    const [best, second] = ranked;
    if (place === undefined && best && best.score >= SAME)
      if (!second || second.score < SAME || best.score - second.score >= MARGIN) place = best.candidate;
    if (place === undefined) place = clusters.push([]) - 1;
    for (const { candidate, score, evidence } of ranked)
      if (candidate !== place) doubts.push({ a: candidate, b: place, score, evidence, claim });
    clusters[place]?.push(claim);
    if (set !== undefined && !bySet.has(set)) bySet.set(set, place);
    for (const key of matcher.kept(claim)) byKey.set(key, (byKey.get(key) ?? new Set()).add(place));
  }
  return { clusters, doubts: openDoubts(clusters, doubts, matcher.features, judged) };
}

function matchWith<K extends ClaimKind>(
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

/** The strongest doubt of each two clusters, unless what came later has shown that they are two. */
function openDoubts<K extends ClaimKind>(
  clusters: readonly (readonly Claim<K>[])[],
  doubts: readonly Doubt[],
  features: readonly Feature<K>[],
  judged: Judged,
): Doubt[] {
  const strongest = new Map<string, Doubt>();
  for (const { a, b, score, evidence } of doubts) {
    const key = [a, b].sort((x, y) => x - y).join();
    if (score > (strongest.get(key)?.score ?? 0)) strongest.set(key, { a, b, score, evidence });
  }
  return [...strongest.values()].filter(({ a, b }) => {
    const [one, other] = [clusters[a] ?? [], clusters[b] ?? []];
    if (one.some((x) => other.some((y) => judged.apart(x.id, y.id)))) return false;
    return !other.slice(0, COMPARED).some((member) => matchWith(one, member, features).score <= APART / 2);
  });
}

/** The months (`2024-11`) that a time touches, widened by so many days before and after. */
export function monthsOf(date: PartialDate, before = 0, after = before): string[] {
  const months: string[] = [];
  const last = addDays(lastDay(date), after).slice(0, 7);
  for (let month = addDays(firstDay(date), -before).slice(0, 7); month <= last; month = nextMonth(month))
    months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}
