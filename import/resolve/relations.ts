import type { PartialDate } from '../../src/domain/partial-date';
import type { NodeRef, Properties, PropertyValue } from '../../src/graph/node';
import type { RelationshipWrite } from '../../src/graph/store';
import { type Claim, inOrder } from './claim';
import {
  asserted,
  type BlockContext,
  type Fact,
  type Named,
  node,
  type Resolution,
  reported,
  withVersions,
} from './fact';
import { grownMilestone } from './grown-milestone';
import type { HeldRelation } from './held';
import type { Judged } from './judged';
import { type LevelClaim, levelsTold, standingLevel, tellsLevel } from './levels-told';
import { MOST_LISTED } from './listed-claims';
import { milestonesOf } from './milestones';
import { grownDays, knownOnDays, type RelationDays, relationDays, writtenDays } from './relation-days';
import { confidenceIn, type Sureness, sourcesIn, surenessOf } from './sureness';
import { told as toldOf } from './told';
import { fieldsOfRelation, tellsSector } from './topics';
import { versionsOn } from './versions';

type RelationClaim = Claim<'relation' | 'sector' | 'contact'>;

/** Claims from which on a relation is not made of all of them anew: new ones come to what it says. */
const MANY = 100;

/** The relation of a pair, its level and fields of cooperation, and the milestones of its level. */
export function resolveRelation(claims: readonly RelationClaim[], context: BlockContext): Resolution {
  const pair = context.key.slice('relation:'.length);
  const countries = pair.split('-');
  const ordered = inOrder(claims);
  const names = countries.map((country) => context.reference.countries.get(country)?.name ?? country);
  const told = ordered.filter(tellsLevel);
  const { facts: milestones, questions, steady, named } = milestonesOf(told, context, names);
  const self = node('Relation', pair);
  const levelsOf = (known: readonly LevelClaim[]) => asJudged(known, named, context.judged);
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
    ...standingLevel(levelsTold(levelsOf(known.filter(tellsLevel)))),
  });
  const ofDays = ordered.length > MANY ? inDays(relationDays(ordered, levelsOf(told))) : undefined;
  const fact: Fact = {
    node: { label: 'Relation', id: pair, properties: propertiesOf(ordered, ofDays?.now) },
    relationships: [
      ...countries.map((country) => asserted('OF', self, node('Country', country), [])),
      ...fieldsOfRelation(self, ordered.filter(tellsSector)),
      ...named.map((milestone) => reached(self, milestone)),
    ],
    claims: ordered.map((claim) => claim.id),
  };
  const relation = ofDays
    ? withDays(fact, ofDays)
    : withVersions(fact, ordered, (known) => propertiesOf(known));
  return { facts: [relation, ...milestones], questions, steady };
}

/** The relation with what new claims add to it: just what all of its claims would make of it. The claims are those of its milestones that new ones may change. */
export function grownRelation(
  claims: readonly RelationClaim[],
  { properties, days, fields, milestones, months, come }: HeldRelation,
  context: BlockContext,
): Resolution {
  const pair = context.key.slice('relation:'.length);
  const self = node('Relation', pair);
  const names = pair.split('-').map((country) => context.reference.countries.get(country)?.name ?? country);
  const weighed = milestonesOf(inOrder(claims).filter(tellsLevel), context, names);
  const touched = new Set(weighed.facts.map((fact) => fact.node.id));
  const ofDays = inDays(grownDays(days, months, come, come.filter(tellsLevel)));
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
      },
    },
    relationships: [
      ...fields,
      ...weighed.named.filter(({ id }) => touched.has(id)).map((milestone) => reached(self, milestone)),
    ],
    claims: come.map(({ id }) => id),
  };
  const grown = milestones.map((milestone) => grownMilestone(milestone, names));
  return { ...weighed, facts: [withDays(relation, ofDays), ...weighed.facts, ...grown] };
}

/** A milestone that documents of very many days tell of lists the first of its claims, which those that come then leave as they are. */
function reached(self: NodeRef, { id, claims }: Named<'relation'>): RelationshipWrite {
  return asserted('REACHED', self, node('Milestone', id), claims.slice(0, MOST_LISTED));
}

/** What is known of a relation of very many claims today, and what was on each of its first days. */
interface InDays {
  readonly days: readonly string[];
  readonly known: readonly Properties[];
  readonly now: Properties;
}

function inDays(days: RelationDays): InDays {
  const { on, now } = knownOnDays(days);
  // What is told of the level is the same from one day to the next where no document tells of it.
  const standing = new Map(
    [...new Set([...on, now].map(({ levels }) => levels))].map((levels) => [levels, standingLevel(levels)]),
  );
  const saidOf = ({ gained, levels }: typeof now, lastReported?: PartialDate) => ({
    sources: sourcesIn(gained),
    confidence: confidenceIn(gained),
    ...standing.get(levels),
    ...(lastReported === undefined ? {} : { lastReported }),
  });
  return {
    days: days.days.map(({ day }) => day),
    known: days.days.map(({ told }, at) => saidOf(on[at] ?? now, told)),
    now: { ...saidOf(now), sureness: writtenDays(days) },
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
