import { RELATION_LEVELS, type RelationLevel } from '../../domain/kinds';
import type { GraphNode } from '../../graph/node';
import { known } from '../vocabulary/enum';

/** Where a relation stands. */
export interface Standing {
  readonly level: RelationLevel | null;
  readonly levelWording: string | null;
  /** EDTF. */
  readonly levelSince: string | null;
  readonly expectedLevel: RelationLevel | null;
}

const REACHED = new Set(['established', 'raised', 'announced']);

/**
 * Where a relation stood on a day, from its milestones in the order of their dates: the level of the last one
 * that reached or reported a level and is dated up to the day; what is expected counts until it is reached.
 * An undated milestone counts from the day it was first reported.
 */
export function standingOn(milestones: readonly GraphNode[], day: string): Standing {
  let standing: Standing = { level: null, levelWording: null, levelSince: null, expectedLevel: null };
  for (const { properties } of [...milestones].sort(byDay)) {
    const { change, date } = properties;
    const level = known(RELATION_LEVELS, properties.level, null);
    if (change === 'expected') {
      if (level !== standing.level) standing = { ...standing, expectedLevel: level };
    } else if (dayOf(properties) <= day) {
      const reached = typeof change === 'string' && REACHED.has(change);
      const same = level === standing.level;
      standing = {
        level: change === 'ended' ? null : level,
        levelWording: typeof properties.levelWording === 'string' ? properties.levelWording : null,
        levelSince: same ? standing.levelSince : reached && typeof date === 'string' ? date : null,
        expectedLevel: standing.expectedLevel === level ? null : standing.expectedLevel,
      };
    }
  }
  return standing;
}

function byDay(a: GraphNode, b: GraphNode): number {
  const [first, second] = [dayOf(a.properties), dayOf(b.properties)];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}

function dayOf(properties: GraphNode['properties']): string {
  return String(properties.dateEarliest ?? properties.firstReported ?? '');
}
