import { firstDay, lastDay, type PartialDate } from '../../src/domain/partial-date';
import type { NodeRef, Properties, PropertyValue } from '../../src/graph/node';
import type { RelationshipRef, RelationshipWrite } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import type { Claim, ClaimKind } from './claim';
import { type Before, beforeOf, clustersOf } from './clusters';
import { factIds } from './fact-ids';
import type { Held } from './held';
import type { Judged } from './judged';
import { MOST_LISTED } from './listed-claims';
import type { Matcher } from './matcher';
import type { Evidence } from './matching';
import { confidenceIn, type Sureness, sourcesIn, surenessOf } from './sureness';
import { type Told, told } from './told';
import { versionsOf } from './versions';

/** A fact as it goes into the graph: its node, the relationships it owns (made when asked for: versions have none), the claims it rests on. */
export interface Fact {
  readonly node: { readonly label: string; readonly id: string; readonly properties: Properties };
  readonly relationships: readonly RelationshipWrite[];
  readonly claims: readonly string[];
  /** True where it only gains: these relationships and claims come to those that it has. */
  readonly grows?: boolean;
}

/** Two facts that may be one, for a curator to say. */
export interface Question {
  readonly label: string;
  /** Ids of the two facts. */
  readonly facts: readonly [string, string];
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What the claims of a block add up to. */
export interface Resolution {
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  /** Ids of the facts that are as they were, and so are not among the facts. */
  readonly steady: readonly string[];
}

/** What a block says where nothing of it is left. */
export const NOTHING: Resolution = { facts: [], questions: [], steady: [] };

/** What resolution of a block may look at. */
export interface BlockContext {
  readonly key: string;
  readonly reference: Reference;
  /** The fact that each claim supports now, so that facts keep their ids. */
  readonly supported: ReadonlyMap<string, string>;
  /** Ids that facts of the block had before they became part of others: they are given again first. */
  readonly former: ReadonlySet<string>;
  /** The visit that each visit claim supports, for what happens during it. */
  readonly visits: ReadonlyMap<string, string>;
  /** What curators have said of the claims. */
  readonly judged: Judged;
  /** What the block was before some claims changed; without it everything is resolved. */
  readonly before?: Before | undefined;
  /** What the graph holds of a relation or leader that only gains, instead of its claims. */
  readonly held?: Held | undefined;
}

/** The claims of a fact, with its id. */
export interface Named<K extends ClaimKind> {
  readonly id: string;
  readonly claims: readonly Claim<K>[];
}

/** The facts of claims of one kind: clustered, named, and built one by one. `named` are all of them, the steady ones too. */
export function factsOf<K extends ClaimKind>(
  claims: readonly Claim<K>[],
  matcher: Matcher<K>,
  context: BlockContext,
  build: (told: Told<K>, id: string) => Fact,
): Resolution & { readonly named: readonly Named<K>[] } {
  const { before, judged } = context;
  const { clusters, touched, doubts } = clustersOf(
    claims,
    matcher,
    judged,
    before && beforeOf(matcher, before),
  );
  const named = namedClusters(clusters, touched, context);
  const facts = named
    .flatMap((cluster, place) => (touched.has(place) ? cluster : []))
    .map(({ id, claims: own }) => {
      const factOf = (some: readonly Claim<K>[]) => build(told(some, judged), id);
      return withVersions(factOf(own), own, (some) => factOf(some).node.properties);
    });
  const label = facts[0]?.node.label ?? '';
  const questions = doubts.map(
    ({ a, b, score, evidence }): Question => ({
      label,
      facts: [named[a]?.id ?? '', named[b]?.id ?? ''],
      score,
      evidence,
    }),
  );
  const steady = named.flatMap(({ id }, place) => (touched.has(place) ? [] : id));
  return { facts, questions, steady, named };
}

/** Clusters that are as they were keep their ids. */
function namedClusters<K extends ClaimKind>(
  clusters: readonly (readonly Claim<K>[])[],
  touched: ReadonlySet<number>,
  context: BlockContext,
): Named<K>[] {
  const kept = clusters.map(([first], place) =>
    touched.has(place) ? undefined : context.before?.clusterOf.get(first?.id ?? ''),
  );
  const open = [...clusters.keys()].filter((place) => kept[place] === undefined);
  const ids = factIds(
    open.map((place) => clusters[place] ?? []),
    context,
    new Set(kept.flatMap((id) => id ?? [])),
  );
  open.forEach((place, index) => {
    kept[place] = ids[index];
  });
  return clusters.map((claims, place) => ({ id: kept[place] ?? '', claims }));
}

/** The fact with what was known of it on earlier days. */
export function withVersions<K extends ClaimKind>(
  fact: Fact,
  claims: readonly Claim<K>[],
  propertiesOf: (claims: readonly Claim<K>[]) => Properties,
): Fact {
  const { node } = fact;
  const versions = versionsOf(claims, node.properties, propertiesOf);
  return { ...fact, node: { ...node, properties: { ...node.properties, versions } } };
}

/**
 * The best-supported value of a field: by the claims' confidence, stated values before inferred
 * ones, ties to the earlier claim. Null only where no claim has one.
 */
export function best<K extends ClaimKind, V extends string | number>(
  claims: readonly Claim<K>[],
  field: string,
  value: (fields: Claim<K>['fields']) => V | null,
): V | null {
  const weights = new Map<V, number>();
  for (const claim of claims) {
    const said = value(claim.fields);
    if (said === null) continue;
    weights.set(
      said,
      (weights.get(said) ?? 0) + claim.confidence * (claim.inferred.includes(field) ? 0.5 : 1),
    );
  }
  let chosen: V | null = null;
  for (const [said, weight] of weights)
    if (chosen === null || weight > (weights.get(chosen) ?? 0) + 1e-9) chosen = said;
  return chosen;
}

export interface DisputedField<K extends ClaimKind> {
  readonly field: string;
  readonly value: (fields: Claim<K>['fields']) => string | number | null;
  /** Whether two different values can both be right: a month and a day in it. */
  readonly agree?: (a: string | number, b: string | number) => boolean;
}

/**
 * What every fact carries, from the claims that support it. Relays and near-copies of one release are one
 * source; the confidence is that not all of the sources are wrong, each by its surest claim, none above 0.9.
 */
export function factProperties<K extends ClaimKind>(
  { claims, corrected, verdict }: Told<K>,
  block: string,
  disputed: readonly DisputedField<K>[] = [],
  sureness: Sureness = surenessOf(claims),
): Record<string, PropertyValue> {
  const disputes = disputed.flatMap((field) => disputeOf(claims, field));
  return {
    block,
    sources: sourcesIn(sureness),
    confidence: confidenceIn(sureness),
    inferred: inferredFields(corrected),
    disputes: disputes.length > 0 ? JSON.stringify(disputes) : null,
    ...reported(claims.map(({ date }) => date)),
    review: verdict.review,
    judgements: verdict.judgements,
  };
}

/** The dates of the first and the last of some documents. */
export function reported(dates: readonly (PartialDate | null)[]): {
  firstReported: PartialDate | null;
  lastReported: PartialDate | null;
} {
  let [first, last]: [Keyed | null, Keyed | null] = [null, null];
  for (const date of new Set(dates)) {
    if (date === null) continue;
    const keyed = { date, key: `${firstDay(date)} ${lastDay(date)} ${date}` };
    if (first === null || keyed.key < first.key) first = keyed;
    if (last === null || keyed.key > last.key) last = keyed;
  }
  return { firstReported: first?.date ?? null, lastReported: last?.date ?? null };
}

/** A date and what it is sorted by. */
interface Keyed {
  readonly date: PartialDate;
  readonly key: string;
}

/** Fields that no claim states: inferred by each claim that has them. */
function inferredFields(claims: readonly Claim[]): string[] {
  const names = new Set(claims.flatMap((claim) => claim.inferred));
  return [...names]
    .filter((name) =>
      claims.every(
        (claim) => claim.inferred.includes(name) || (claim.fields as Record<string, unknown>)[name] === null,
      ),
    )
    .sort();
}

function disputeOf<K extends ClaimKind>(
  claims: readonly Claim<K>[],
  { field, value, agree }: DisputedField<K>,
): { field: string; values: { value: string; claims: string[] }[] }[] {
  const values = new Map<string | number, string[]>();
  for (const claim of claims) {
    const said = value(claim.fields);
    if (said === null) continue;
    const by = values.get(said);
    if (by) by.push(claim.id);
    else values.set(said, [claim.id]);
  }
  const said = [...values.keys()];
  const contradict = said.some((a, index) => said.slice(index + 1).some((b) => !agree?.(a, b)));
  if (said.length < 2 || !contradict) return [];
  return [
    {
      field,
      values: [...values].map(([text, ids]) => ({
        value: String(text),
        claims: ids.slice(0, MOST_LISTED).sort(),
      })),
    },
  ];
}

/** A partial date with its first and last day, under the property names of the ontology. */
export function dated(name: string, date: PartialDate | null): Record<string, PropertyValue> {
  return {
    [name]: date,
    [`${name}Earliest`]: date && firstDay(date),
    [`${name}Latest`]: date && lastDay(date),
  };
}

export function node(label: string, id: string): NodeRef {
  return { label, id };
}

/** A relationship with the claims that assert it, and the first day of their documents. */
export function asserted(
  type: string,
  from: NodeRef,
  to: NodeRef,
  claims: readonly Claim[],
  more: Properties = {},
): RelationshipWrite {
  return {
    type,
    from,
    to,
    properties: {
      ...more,
      claims: [...new Set(claims.map((claim) => claim.id))].sort(),
      reported: claims.flatMap(({ date }) => (date ? [firstDay(date)] : [])).sort()[0] ?? null,
    },
  };
}

/** Relationships from each claim to the fact that it supports. */
export function support(
  claims: readonly string[],
  fact: NodeRef,
): (RelationshipRef & { properties: Properties })[] {
  return claims.map((claim) => ({ type: 'SUPPORTS', from: node('Claim', claim), to: fact, properties: {} }));
}
