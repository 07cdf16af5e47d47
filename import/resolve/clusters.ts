import { type Claim, type ClaimKind, inOrder } from './claim';
import type { Judged } from './judged';
import type { Doubt, Matcher, Reached } from './matcher';
import { APART, COMPARED, type Feature, matchWith } from './matching';
import { Walk } from './walk';

export interface Clusters<K extends ClaimKind> {
  readonly clusters: readonly (readonly Claim<K>[])[];
  /** Places of the clusters that are not what they were: of a walk through everything, all. */
  readonly touched: ReadonlySet<number>;
  /** The doubts that a touched cluster is part of. */
  readonly doubts: readonly Doubt[];
  readonly reached: Reached;
}

/** How claims stood before some of them changed, as a walk through those of then put them together. */
export interface Before<K extends ClaimKind = ClaimKind> {
  /** The cluster of each claim that is as it was, by the fact that was made of it. */
  readonly clusterOf: ReadonlyMap<string, string>;
  /** Claims that are no more, or are other ones now, as they were, with their clusters. */
  readonly gone: readonly { readonly claim: Claim<K>; readonly cluster: string | undefined }[];
  /** Claims that are as they were, but not what they say of other things: their clusters count as touched. */
  readonly stale: ReadonlySet<string>;
}

/**
 * Puts claims of the same thing together, one after the other in the order of their documents' dates: each joins the
 * cluster that it fits best, or none where none or several fit. As no claim waits for a later one, the claims up to any
 * day give the clusters that a graph of only those documents has. Judgements come before any weighing.
 *
 * With `before`, which has to be of the same judgements, only claims that have a changed cluster among their candidates
 * are weighed again; the others stay where they were, as weighing them would find.
 */
export function clustersOf<K extends ClaimKind>(
  claims: readonly Claim<K>[],
  matcher: Matcher<K>,
  judged: Judged,
  before?: Before<K>,
): Clusters<K> {
  const walk = new Walk(matcher, judged, before?.clusterOf ?? new Map());
  const gone = new Map(before?.gone.map(({ claim, cluster }) => [claim, cluster]));
  for (const claim of inOrder([...gone.keys(), ...claims]))
    if (gone.has(claim)) walk.leave(claim, gone.get(claim));
    else walk.take(claim);
  if (before && before.stale.size > 0) walk.touchThoseOf(before.stale);
  const groups = walk.clusters
    .map((_, place) => walk.joined.with(place))
    .filter(([first], place) => first === place);
  const ofPlace = new Map(groups.flatMap((group, at) => group.map((place) => [place, at])));
  const at = (place: number) => ofPlace.get(place) ?? place;
  const parts = groups.map((group) => group.map((place) => walk.clusters[place] ?? []));
  const doubts = walk.doubts().map((doubt) => ({ ...doubt, a: at(doubt.a), b: at(doubt.b) }));
  return {
    clusters: parts.map((some) => (some.length === 1 ? (some[0] ?? []) : inOrder(some.flat()))),
    touched: new Set([...walk.touched].map(at)),
    doubts: openDoubts(parts, doubts, matcher.features, judged),
    reached: walk.reached(),
  };
}

/** What was before, of claims of the matcher's kind alone. */
export function beforeOf<K extends ClaimKind>(
  { kind }: Matcher<K>,
  { clusterOf, gone, stale }: Before,
): Before<K> {
  const isOfKind = (entry: Before['gone'][number]): entry is Before<K>['gone'][number] & typeof entry =>
    entry.claim.kind === kind;
  return { clusterOf, gone: gone.filter(isOfKind), stale };
}

/** The strongest doubt of each two clusters, unless what came later has shown that they are two. */
function openDoubts<K extends ClaimKind>(
  clusters: readonly Parts<K>[],
  doubts: readonly Doubt[],
  features: readonly Feature<K>[],
  judged: Judged,
): Doubt[] {
  const strongest = new Map<string, Doubt>();
  for (const { a, b, score, evidence } of doubts) {
    if (a === b) continue;
    const key = [a, b].sort((x, y) => x - y).join();
    if (score > (strongest.get(key)?.score ?? 0)) strongest.set(key, { a, b, score, evidence });
  }
  return [...strongest.values()].filter(({ a, b }) => {
    const [one, other] = [clusters[a] ?? [], clusters[b] ?? []];
    const rest = other.flat();
    if (one.flat().some((x) => rest.some((y) => judged.apart(x.id, y.id)))) return false;
    return one.some((part) => other.some((another) => canBeOne(part, another, features)));
  });
}

/** What curators have joined, in the parts that are one without them. */
type Parts<K extends ClaimKind> = readonly (readonly Claim<K>[])[];

function canBeOne<K extends ClaimKind>(
  one: readonly Claim<K>[],
  other: readonly Claim<K>[],
  features: readonly Feature<K>[],
): boolean {
  return !other.slice(0, COMPARED).some((member) => matchWith(one, member, features).score <= APART / 2);
}
