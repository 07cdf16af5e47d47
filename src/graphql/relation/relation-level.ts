import { RELATION_LEVELS, type RelationLevel } from '../../domain/kinds';
import type { GraphNode } from '../../graph/store';
import { known } from '../vocabulary/enum';

/**
 * The level of a relation on a day, from its milestones: that of the last one that reached or reported a level and is
 * dated up to the day; null where there is none, or the relation ended. An undated milestone counts from the day it
 * was first reported.
 */
export function levelOn(milestones: readonly GraphNode[], day: string): RelationLevel | null {
  const last = [...milestones]
    .sort(byDay)
    .findLast(({ properties }) => properties.change !== 'expected' && dayOf(properties) <= day);
  if (!last || last.properties.change === 'ended') return null;
  return known(RELATION_LEVELS, last.properties.level, null);
}

function byDay(a: GraphNode, b: GraphNode): number {
  const [first, second] = [dayOf(a.properties), dayOf(b.properties)];
  return first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1;
}

function dayOf(properties: GraphNode['properties']): string {
  return String(properties.dateEarliest ?? properties.firstReported ?? '');
}
