import type { GraphNode, Keyset } from '../../graph/store';
import type { Context } from '../context';
import type { Condition, Conditions } from '../filter/compile-filter';
import { standingFacts } from '../filter/conditions';
import { ascending } from '../vocabulary/order';
import { RELATIONS, type RelationFilter } from './relation.list';
import { standingOn } from './relation-level';

const PAGE = 1000;

/**
 * The conditions of relations as of a day: their levels are those of that day, computed from the milestones
 * known by then. Reads all of those, a thousand a statement, where a filter asks for levels.
 */
export function relationsAsOf(day: string, context: Context): typeof RELATIONS {
  let levels: Promise<ReadonlyMap<string, string | null>> | undefined;
  const level: Condition<string[]> = async (wanted) => {
    levels ??= levelsOn(day, context);
    const ids = [...(await levels)].flatMap(([id, reached]) =>
      reached !== null && wanted.includes(reached) ? [id] : [],
    );
    return { property: 'id', is: 'oneOf', value: ids };
  };
  const conditions: Conditions<RelationFilter> = { ...RELATIONS.conditions, level };
  return { ...RELATIONS, conditions };
}

async function levelsOn(day: string, { store }: Context): Promise<ReadonlyMap<string, string | null>> {
  const milestones = new Map<string, GraphNode[]>();
  let after: Keyset | undefined;
  for (;;) {
    const page = await store.find({
      label: 'Milestone',
      filter: standingFacts(day),
      order: ascending('pair'),
      limit: PAGE,
      after,
    });
    for (const row of page.rows) {
      const pair = String(row.properties.pair);
      milestones.set(pair, [...(milestones.get(pair) ?? []), row]);
    }
    const last = page.rows.at(-1);
    if (!page.more || !last) break;
    after = { values: [last.properties.pair ?? null], id: last.id };
  }
  return new Map([...milestones].map(([pair, rows]) => [pair, standingOn(rows, day).level]));
}
