import type { GraphNode } from '../../src/graph/node';
import {
  type BlockContext,
  best,
  type DisputedField,
  dated,
  type Fact,
  factProperties,
  factsOf,
} from './fact';
import { level } from './features/level';
import type { LevelClaim } from './levels-told';
import type { Matcher } from './matcher';
import { milestoneTally, writtenTally } from './milestone-tally';
import type { Told } from './told';
import { capitalised } from './visits';

export const MILESTONES: Matcher<'relation'> = {
  kind: 'relation',
  features: [level],
  kept: (claim) => [levelKey(claim.fields)],
  sought: (claim) => [levelKey(claim.fields)],
};

/** What claims and milestones have to have in common to be of one: milestones of other keys are nothing to a claim. */
export function levelKey({ level, change }: { readonly level?: unknown; readonly change?: unknown }): string {
  return `${level} ${change}`;
}

/** A date and a wider one in which it lies agree. */
export const MILESTONE_DATE: DisputedField<'relation'> = {
  field: 'date',
  value: (fields) => fields.date,
  agree: (a, b) => String(a).startsWith(String(b)) || String(b).startsWith(String(a)),
};

/** A milestone is a level with what happened to it; the same one dated differently by two documents is one, unless both give years that differ. */
export function milestonesOf(
  levels: readonly LevelClaim[],
  context: BlockContext,
  names: readonly string[],
): ReturnType<typeof factsOf<'relation'>> {
  return factsOf(levels, MILESTONES, context, (milestone, id) => milestoneOf(milestone, id, context, names));
}

export function milestoneCaption(
  names: readonly string[],
  { level: reached, change }: { readonly level?: unknown; readonly change?: unknown },
  date: string | null,
): string {
  return `${names.join('–')}: ${capitalised(String(reached))} ${change}${date ? `, ${date}` : ''}`;
}

function milestoneOf(
  milestone: Told<'relation'>,
  id: string,
  context: BlockContext,
  names: readonly string[],
): Fact {
  const { claims: group, corrected } = milestone;
  const { fields } = corrected[0] as LevelClaim;
  const date = best(corrected, 'date', (said) => said.date);
  const tally = milestoneTally(group);
  const properties: GraphNode['properties'] = {
    ...factProperties(milestone, context.key, [MILESTONE_DATE], tally?.sureness),
    caption: milestoneCaption(names, fields, date),
    pair: context.key.slice('relation:'.length),
    countries: fields.countries,
    level: fields.level,
    levelWording: fields.levelWording,
    change: fields.change,
    ...dated('date', date),
    ...(tally ? { sureness: writtenTally(tally) } : {}),
  };
  return {
    node: { label: 'Milestone', id, properties },
    relationships: [],
    claims: group.map((claim) => claim.id),
  };
}
