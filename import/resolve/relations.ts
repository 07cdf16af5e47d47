import { RELATION_LEVELS, type RelationChange, type RelationLevel } from '../../src/domain/kinds';
import { firstDay } from '../../src/domain/partial-date';
import type { Properties, PropertyValue } from '../../src/graph/node';
import { type Claim, inOrder } from './claim';
import {
  asserted,
  type BlockContext,
  best,
  dated,
  type Fact,
  factProperties,
  factsOf,
  type Named,
  node,
  type Resolution,
  reported,
  withVersions,
} from './fact';
import { level } from './features/level';
import type { HeldRelation } from './held';
import type { Judged } from './judged';
import type { Matcher } from './matcher';
import { grownDays, type RelationDays, relationDays, surenessOn, writtenDays } from './relation-days';
import { confidenceIn, type Sureness, sourcesIn, surenessOf } from './sureness';
import { told as toldOf } from './told';
import { fieldsOfRelation, tellsSector } from './topics';
import { knownOn, part, toldBy, type Version, versionsOn } from './versions';
import { capitalised } from './visits';

type LevelClaim = Claim<'relation'>;

const STANDING: readonly RelationChange[] = ['current', 'raised', 'established', 'announced', 'recognised'];

type RelationClaim = Claim<'relation' | 'sector' | 'contact'>;

/** Claims from which on a relation is not made of all of them anew: new ones come to what it says. */
const MANY = 100;

function tellsLevel(claim: Claim): claim is LevelClaim & Claim {
  return claim.kind === 'relation';
}

/** The relation of a pair, its level and fields of cooperation, and the milestones of its level. */
export function resolveRelation(claims: readonly RelationClaim[], context: BlockContext): Resolution {
  const pair = context.key.slice('relation:'.length);
  const countries = pair.split('-');
  const ordered = inOrder(claims);
  const names = countries.map((country) => context.reference.countries.get(country)?.name ?? country);
  const told = ordered.filter(tellsLevel);
  const { facts: milestones, questions, steady, named } = milestonesOf(told, context, names);
  const self = node('Relation', pair);
  const levelsOf = (known: readonly LevelClaim[]) => standingOf(asJudged(known, named, context.judged));
  const propertiesOf = (known: readonly RelationClaim[], ofKnown?: Properties): Properties => ({
    block: context.key,
    ...(ofKnown ?? ofSources(surenessOf(known))),
    ...reported(known.map(({ date }) => date)),
    inferred: [],
    disputes: null,
    review: 'unreviewed',
    judgements: [],
    caption: names.join('–'),
    pair,
    countries,
    ...levelsOf(known.filter(tellsLevel)),
  });
  const ofDays =
    ordered.length > MANY ? inDays(relationDays(ordered), (day) => levelsOf(toldBy(told, day))) : undefined;
  const fact: Fact = {
    node: { label: 'Relation', id: pair, properties: propertiesOf(ordered, ofDays?.now) },
    relationships: [
      ...countries.map((country) => asserted('OF', self, node('Country', country), [])),
      ...fieldsOfRelation(self, ordered.filter(tellsSector)),
      ...named.map(({ id, claims: own }) => asserted('REACHED', self, node('Milestone', id), own)),
    ],
    claims: ordered.map((claim) => claim.id),
  };
  const relation = ofDays
    ? withDays(fact, ofDays)
    : withVersions(fact, ordered, (known) => propertiesOf(known));
  return { facts: [relation, ...milestones], questions, steady };
}

/**
 * The relation with what new claims add to it: just what all of its claims would make of it. The claims are those of
 * its level, where the new ones tell of that.
 */
export function grownRelation(
  claims: readonly RelationClaim[],
  { properties, days, fields, months, come }: HeldRelation,
  context: BlockContext,
): Resolution {
  const pair = context.key.slice('relation:'.length);
  const self = node('Relation', pair);
  const names = pair.split('-').map((country) => context.reference.countries.get(country)?.name ?? country);
  const told = inOrder(claims).filter(tellsLevel);
  const milestones = milestonesOf(told, context, names);
  const touched = new Set(milestones.facts.map((fact) => fact.node.id));
  const levelsOf = (known: readonly LevelClaim[]) =>
    standingOf(asJudged(known, milestones.named, context.judged));
  const versions = JSON.parse(String(properties.versions ?? '[]')) as Version[];
  const first = days.days[0]?.day;
  // Up to the day of the first that tells a level now, the level was what it was.
  const changes = come
    .flatMap(({ kind, date }) => (kind === 'relation' && date ? firstDay(date) : []))
    .sort()[0];
  const ofDays = inDays(grownDays(days, months, come), (day) => {
    if (changes !== undefined && changes <= day) return levelsOf(toldBy(told, day));
    return first === undefined || day < first ? NO_LEVEL : part(knownOn(day, versions, properties), NO_LEVEL);
  });
  const dates = [properties.firstReported, properties.lastReported].map((date) =>
    date ? String(date) : null,
  );
  const relation: Fact = {
    grows: true,
    node: {
      label: 'Relation',
      id: pair,
      properties: {
        ...properties,
        ...ofDays.now,
        ...reported([...dates, ...come.map(({ date }) => date)]),
        ...(told.length > 0 ? levelsOf(told) : {}),
      },
    },
    relationships: [
      ...fields,
      ...milestones.named
        .filter(({ id }) => touched.has(id))
        .map(({ id, claims: own }) => asserted('REACHED', self, node('Milestone', id), own)),
    ],
    claims: come.map(({ id }) => id),
  };
  return { ...milestones, facts: [withDays(relation, ofDays), ...milestones.facts] };
}

/** What is known of a relation of very many claims today, and what was on each of its first days. */
interface InDays {
  readonly days: readonly string[];
  readonly known: readonly Properties[];
  readonly now: Properties;
}

function inDays(days: RelationDays, levelsOn: (day: string) => Properties): InDays {
  const { on, now } = surenessOn(days);
  return {
    days: days.days.map(({ day }) => day),
    known: days.days.map(({ day, told }, at) => ({
      ...ofSources(on[at] ?? new Map()),
      lastReported: told,
      ...levelsOn(day),
    })),
    now: { ...ofSources(now), sureness: writtenDays(days) },
  };
}

function withDays(fact: Fact, { days, known }: InDays): Fact {
  const { properties } = fact.node;
  const versions = versionsOn(days, known, properties);
  return { ...fact, node: { ...fact.node, properties: { ...properties, versions } } };
}

function ofSources(sureness: Sureness): Record<string, PropertyValue> {
  return { sources: sourcesIn(sureness), confidence: confidenceIn(sureness) };
}

const NO_LEVEL: Properties = { level: null, levelWording: null, levelSince: null, expectedLevel: null };

/** The level that stands and since when, and the one that is expected. */
function standingOf(levels: readonly LevelClaim[]): Properties {
  const standing = current(levels);
  const expected = levels.filter((claim) => claim.fields.change === 'expected').at(-1);
  const since =
    standing &&
    levels.filter(
      (claim) =>
        claim.fields.level === standing.fields.level &&
        STANDING.includes(claim.fields.change) &&
        claim.fields.change !== 'current' &&
        claim.fields.date,
    )[0]?.fields.date;
  return {
    level: standing?.fields.level ?? null,
    levelWording: standing?.fields.levelWording ?? null,
    levelSince: since ?? null,
    expectedLevel:
      expected && rank(expected.fields.level) > rank(standing?.fields.level) && later(expected, standing)
        ? expected.fields.level
        : null,
  };
}

/** What documents tell of levels, as curators read it: corrected, and without the milestones that are wrong. */
function asJudged(
  levels: readonly LevelClaim[],
  milestones: readonly Named<'relation'>[],
  judged: Judged,
): readonly LevelClaim[] {
  if (!judged.says) return levels;
  const known = new Set(levels);
  const read = new Map<string, LevelClaim>();
  for (const { claims } of milestones) {
    if (judged.verdictOn(claims).review === 'wrong') continue;
    const own = claims.filter((claim) => known.has(claim));
    for (const claim of toldOf(own, judged).corrected) read.set(claim.id, claim);
  }
  return levels.flatMap(({ id }) => read.get(id) ?? []);
}

/** The level that stands: of the latest document that tells one; in it the closest. */
function current(levels: readonly LevelClaim[]): LevelClaim | undefined {
  const told = levels.filter((claim) => STANDING.includes(claim.fields.change));
  const latest = told.at(-1)?.date ?? null;
  return told
    .filter((claim) => claim.date === latest)
    .sort((a, b) => rank(b.fields.level) - rank(a.fields.level))[0];
}

function rank(level: RelationLevel | undefined): number {
  return level ? RELATION_LEVELS.indexOf(level) : -1;
}

/** An expectation stands while no later document tells a level. */
function later(expected: LevelClaim, standing: LevelClaim | undefined): boolean {
  if (!standing?.date || !expected.date) return true;
  return firstDay(expected.date) >= firstDay(standing.date);
}

const MILESTONES: Matcher<'relation'> = {
  kind: 'relation',
  features: [level],
  kept: ({ fields }) => [`${fields.level} ${fields.change}`],
  sought: ({ fields }) => [`${fields.level} ${fields.change}`],
};

/** A milestone is a level with what happened to it; the same one dated differently by two documents is one, unless both give years that differ. */
function milestonesOf(
  levels: readonly LevelClaim[],
  context: BlockContext,
  names: readonly string[],
): ReturnType<typeof factsOf<'relation'>> {
  return factsOf(levels, MILESTONES, context, (milestone, id): Fact => {
    const { claims: group, corrected } = milestone;
    const first = corrected[0] as LevelClaim;
    const date = best(corrected, 'date', (fields) => fields.date);
    return {
      node: {
        label: 'Milestone',
        id,
        properties: {
          ...factProperties(milestone, context.key, [
            {
              field: 'date',
              value: (fields) => fields.date,
              agree: (a, b) => String(a).startsWith(String(b)) || String(b).startsWith(String(a)),
            },
          ]),
          caption: `${names.join('–')}: ${capitalised(first.fields.level)} ${first.fields.change}${date ? `, ${date}` : ''}`,
          pair: context.key.slice('relation:'.length),
          countries: first.fields.countries,
          level: first.fields.level,
          levelWording: first.fields.levelWording,
          change: first.fields.change,
          ...dated('date', date),
        },
      },
      relationships: [],
      claims: group.map((claim) => claim.id),
    };
  });
}
