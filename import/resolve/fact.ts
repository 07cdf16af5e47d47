import { firstDay, lastDay, type PartialDate } from '../../src/domain/partial-date';
import type {
  NodeRef,
  Properties,
  PropertyValue,
  RelationshipRef,
  RelationshipWrite,
} from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import type { Claim, ClaimKind } from './claim';
import { clustersOf, type Matcher } from './clusters';
import { factIds } from './fact-ids';
import type { Judged } from './judged';
import type { Evidence } from './matching';
import { byRelease } from './release';
import { type Told, told } from './told';
import { versionsOf } from './versions';

/** A fact as it goes into the graph: its node, the relationships it owns, the claims it rests on. */
export interface Fact {
  readonly node: { readonly label: string; readonly id: string; readonly properties: Properties };
  readonly relationships: readonly RelationshipWrite[];
  readonly claims: readonly string[];
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
}

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
}

/** The facts of claims of one kind: clustered, named, and built one by one. */
export function factsOf<K extends ClaimKind>(
  claims: readonly Claim<K>[],
  matcher: Matcher<K>,
  context: BlockContext,
  build: (told: Told<K>, id: string) => Fact,
): Resolution {
  const { clusters, doubts } = clustersOf(claims, matcher, context.judged);
  const ids = factIds(clusters, context);
  const facts = clusters.map((cluster, place) => {
    const factOf = (some: readonly Claim<K>[]) => build(told(some, context.judged), ids[place] as string);
    return withVersions(factOf(cluster), cluster, factOf);
  });
  const questions = doubts.map(
    ({ a, b, score, evidence }): Question => ({
      label: facts[a]?.node.label ?? '',
      facts: [ids[a] as string, ids[b] as string],
      score,
      evidence,
    }),
  );
  return { facts, questions };
}

/** The fact with what was known of it on earlier days. */
export function withVersions<K extends ClaimKind>(
  fact: Fact,
  claims: readonly Claim<K>[],
  factOf: (claims: readonly Claim<K>[]) => Fact,
): Fact {
  const { node } = fact;
  const versions = versionsOf(claims, node.properties, (some) => factOf(some).node.properties);
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
): Record<string, PropertyValue> {
  const dates = claims
    .flatMap((claim) => claim.date ?? [])
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
  const releases = byRelease(claims);
  const doubt = releases.reduce(
    (product, relays) => product * (1 - Math.max(...relays.map(({ confidence }) => confidence)) * 0.9),
    1,
  );
  const disputes = disputed.flatMap((field) => disputeOf(claims, field));
  return {
    block,
    sources: releases.length,
    confidence: Math.round((1 - doubt) * 1000) / 1000,
    inferred: inferredFields(corrected),
    disputes: disputes.length > 0 ? JSON.stringify(disputes) : null,
    firstReported: dates[0] ?? null,
    lastReported: dates.at(-1) ?? null,
    review: verdict.review,
    judgements: verdict.judgements,
  };
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
    if (said !== null) values.set(said, [...(values.get(said) ?? []), claim.id]);
  }
  const said = [...values.keys()];
  const contradict = said.some((a, index) => said.slice(index + 1).some((b) => !agree?.(a, b)));
  if (said.length < 2 || !contradict) return [];
  return [{ field, values: [...values].map(([text, ids]) => ({ value: String(text), claims: ids.sort() })) }];
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
