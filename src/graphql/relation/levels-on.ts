import { nodeAsOf } from '../../graph/as-of';
import type { Filter } from '../../graph/filter';
import type { GraphNode } from '../../graph/node';
import type { Keyset } from '../../graph/store';
import type { Context } from '../context';
import type { Condition, Conditions } from '../filter/compile-filter';
import { either, standingFacts } from '../filter/conditions';
import { RELATIONS, type RelationFilter } from './relation.list';
import { standingOn } from './relation-level';

const PAGE = 1000;

/**
 * The conditions of relations as of a day. The busiest relations keep no versions: their levels are computed from the
 * milestones known by then. Reads those, a thousand a statement, where a filter asks for levels.
 */
export function relationsAsOf(day: string, context: Context): typeof RELATIONS {
  let levels: Promise<ReadonlyMap<string, string | null>> | undefined;
  const level: Condition<string[]> = async (wanted, ...more) => {
    levels ??= levelsOn(day, context);
    const computed = await levels;
    const ids = [...computed].flatMap(([id, reached]) =>
      reached !== null && wanted.includes(reached) ? [id] : [],
    );
    const stored = await RELATIONS.conditions.level(wanted, ...more);
    if (computed.size === 0) return stored;
    return either(
      { property: 'id', is: 'oneOf', value: ids },
      { all: [stored, { not: { property: 'id', is: 'oneOf', value: [...computed.keys()] } }] },
    );
  };
  const conditions: Conditions<RelationFilter> = { ...RELATIONS.conditions, level };
  return { ...RELATIONS, conditions };
}

/** The level on the day of each relation that was reported on since, and does not say what was known of it earlier. */
async function levelsOn(day: string, context: Context): Promise<ReadonlyMap<string, string | null>> {
  const unversioned: Filter = {
    all: [
      { property: 'versions', is: 'exists', value: false },
      { property: 'firstReported', is: 'atMost', value: day },
      { property: 'lastReported', is: 'more', value: day },
    ],
  };
  const relations = await everyNode('Relation', unversioned, context);
  if (relations.length === 0) return new Map();
  const pairs = relations.map(({ id }) => id);
  const ofThem: Filter = { all: [standingFacts(day), { property: 'pair', is: 'oneOf', value: pairs }] };
  const milestones = await everyNode('Milestone', ofThem, context);
  return new Map(
    pairs.map((pair) => {
      const own = milestones
        .filter(({ properties }) => properties.pair === pair)
        .map((milestone) => nodeAsOf(milestone, day));
      return [pair, standingOn(own, day).level];
    }),
  );
}

async function everyNode(label: string, filter: Filter, { store }: Context): Promise<GraphNode[]> {
  const rows: GraphNode[] = [];
  let after: Keyset | undefined;
  for (;;) {
    const page = await store.find({ label, filter, order: [], limit: PAGE, after });
    rows.push(...page.rows);
    const last = page.rows.at(-1);
    if (!page.more || !last) return rows;
    after = { values: [], id: last.id };
  }
}
