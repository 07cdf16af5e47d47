import { RELATION_LEVELS, type RelationChange, type RelationLevel } from '../../src/domain/kinds';
import { firstDay } from '../../src/domain/partial-date';
import type { Properties } from '../../src/graph/store';
import { type Claim, inOrder } from './claim';
import type { Matcher } from './clusters';
import {
  asserted,
  type BlockContext,
  best,
  dated,
  type Fact,
  factProperties,
  factsOf,
  node,
  type Resolution,
  withVersions,
} from './fact';
import { level } from './features/level';
import { type Judged, NO_JUDGEMENTS } from './judged';
import { told as toldOf } from './told';
import { concerns } from './topics';
import { capitalised } from './visits';

type LevelClaim = Claim<'relation'>;
type SectorClaim = Claim<'sector'>;

const STANDING: readonly RelationChange[] = ['current', 'raised', 'established', 'announced', 'recognised'];

type RelationClaim = Claim<'relation' | 'sector' | 'contact'>;

/** Claims up to which a relation keeps what was known of it on earlier days; its milestones always do. */
const VERSIONED = 500;

function tellsLevel(claim: RelationClaim): claim is LevelClaim {
  return claim.kind === 'relation';
}

/** The relation of a pair, its level and fields of cooperation, and the milestones of its level. */
export function resolveRelation(claims: readonly RelationClaim[], context: BlockContext): Resolution {
  const pair = context.key.slice('relation:'.length);
  const countries = pair.split('-');
  const ordered = inOrder(claims);
  const names = countries.map((country) => context.reference.countries.get(country)?.name ?? country);
  const told = ordered.filter(tellsLevel);
  const { facts: milestones, questions } = milestonesOf(told, context, names);
  const sectors = ordered.filter((claim): claim is SectorClaim => claim.kind === 'sector');
  const self = node('Relation', pair);
  const factOf = (known: readonly RelationClaim[]): Fact => ({
    node: {
      label: 'Relation',
      id: pair,
      properties: {
        ...factProperties(toldOf(known, NO_JUDGEMENTS), context.key),
        inferred: [],
        caption: names.join('–'),
        pair,
        countries,
        ...standingOf(asJudged(known.filter(tellsLevel), milestones, context.judged)),
      },
    },
    relationships: [
      ...countries.map((country) => asserted('OF', self, node('Country', country), [])),
      ...concerns(self, sectors),
      ...milestones.map((milestone) =>
        asserted(
          'REACHED',
          self,
          node('Milestone', milestone.node.id),
          told.filter((claim) => milestone.claims.includes(claim.id)),
        ),
      ),
    ],
    claims: ordered.map((claim) => claim.id),
  });
  const fact = factOf(ordered);
  const relation = ordered.length <= VERSIONED ? withVersions(fact, ordered, factOf) : fact;
  return { facts: [relation, ...milestones], questions };
}

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
function asJudged(levels: readonly LevelClaim[], milestones: readonly Fact[], judged: Judged): LevelClaim[] {
  const read = new Map<string, LevelClaim>();
  for (const { claims, node: milestone } of milestones) {
    if (milestone.properties.review === 'wrong') continue;
    const supporting = new Set(claims);
    const own = levels.filter(({ id }) => supporting.has(id));
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
  features: [level],
  kept: ({ fields }) => [`${fields.level} ${fields.change}`],
  sought: ({ fields }) => [`${fields.level} ${fields.change}`],
};

/** A milestone is a level with what happened to it; the same one dated differently by two documents is one, unless both give years that differ. */
function milestonesOf(
  levels: readonly LevelClaim[],
  context: BlockContext,
  names: readonly string[],
): Resolution {
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
