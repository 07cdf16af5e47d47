import { VERSIONS } from '../as-of';
import { type Compare, conjuncts } from '../filter';
import type { LabelDefinition, PropertyDefinition } from '../ontology';
import { comparand } from '../property-value';
import type { FindRequest } from '../store';
import { all, column, type Fragment, sql } from './sql';

/**
 * A table through which nodes are found by one value of a list: a row for each value, today's or an earlier day's,
 * with what the nodes are sorted by.
 */
export interface Posting {
  readonly table: string;
  readonly list: PropertyDefinition;
  /** What its rows are sorted by within a value. */
  readonly sorted: PropertyDefinition;
}

/** The tables of a label: one for each of its lists that begins with a property of several values. */
export function postingsOf(label: LabelDefinition): readonly Posting[] {
  return label.lists.flatMap(([first, second]) => {
    const [list, sorted] = [label.properties.get(first), label.properties.get(second)];
    return list?.type === 'strings' && sorted
      ? [{ table: `${label.name}_${first}_posting`, list, sorted }]
      : [];
  });
}

/** The alias of a posting's table where nodes are read through it. */
export const POSTED = 'e';

/**
 * The posting in whose order a page is read, and the value of the list that it is of; undefined where there is none,
 * where another list has the rows too, or where nodes without a place would come first though they are the last.
 */
export function postingInOrder(
  label: LabelDefinition,
  { filter, order }: Pick<FindRequest, 'filter' | 'order'>,
): { readonly posting: Posting; readonly value: string } | undefined {
  const compared = conjuncts(filter).filter((part) => 'property' in part && part.value !== null) as Compare[];
  const [first] = order;
  if (!first || (first.asOf !== undefined && label.properties.get(first.property)?.varies)) return undefined;
  const placed = compared.some(({ property, is }) => property === first.property && is !== 'notEquals');
  if (first.direction === 'asc' && !placed) return undefined;
  if (compared.some(({ property, is }) => is === 'equals' && label.lists.some(([one]) => one === property)))
    return undefined;
  for (const posting of postingsOf(label)) {
    const { list, sorted } = posting;
    if (sorted.name !== first.property) continue;
    const [value] = keysOf(list, valuesAskedFor(list, compared));
    if (value !== undefined) return { posting, value };
  }
  return undefined;
}

/** Where a node without the property to sort by stands: before all others. */
export function placeOfNone({ sorted }: Posting): string | number {
  return sorted.type === 'string' ? '' : Number.MIN_SAFE_INTEGER;
}

/**
 * That a node is among those which the tables have under the values that its lists are to include. It may be there
 * for what an earlier day knew: the comparisons themselves are still to be made.
 */
export function posted(
  label: LabelDefinition,
  alias: string,
  parts: readonly Compare[],
  read?: Posting,
): Fragment {
  const conditions = postingsOf(label).flatMap(({ table, list }) => {
    if (table === read?.table) return [];
    return keysOf(list, valuesAskedFor(list, parts)).map(
      (key) =>
        sql`${column(alias, 'id')} in (select p.id from ${sql.table(table)} as p where p.value = ${key})`,
    );
  });
  return all(conditions);
}

function valuesAskedFor(list: PropertyDefinition, parts: readonly Compare[]): readonly string[] {
  return parts
    .filter(({ property, is }) => property === list.name && is === 'includes')
    .map((part) => comparand(part, list))
    .filter((value) => typeof value === 'string');
}

/** The values under which to look: the first two together where the table has couples, as far fewer nodes have both. */
function keysOf({ couples }: PropertyDefinition, values: readonly string[]): readonly string[] {
  // By their bytes, as SQLite compares them.
  const [one, other] = [...new Set(values)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  if (one === undefined) return [];
  return couples && other !== undefined ? [`${one} ${other}`] : [one];
}

/** Statements that make a table, fill it from the nodes that are there, and keep it in step with them whoever writes. */
export function postingStatements(label: LabelDefinition, posting: Posting) {
  const { table, list, sorted } = posting;
  const none = typeof placeOfNone(posting) === 'string' ? "''" : placeOfNone(posting);
  const place = (row: string) => `coalesce(${row}."${sorted.name}", ${none})`;
  const put = (row: string) =>
    `insert or ignore into "${table}" (value, place, id) select v.value, ${place(row)}, ${row}.id`;
  const take = `delete from "${table}" where id = old.id and place = ${place('old')} and value in (${valuesOf(label, list, 'old')})`;
  const differs = [
    ...[list.name, sorted.name].map((name) => `old."${name}"`),
    ...(list.varies ? [earlier(list, 'old')] : []),
  ];
  const changed = differs.map((value) => `${value} is not ${value.replaceAll('old.', 'new.')}`).join(' or ');
  return {
    create: `create table if not exists "${table}" ("value" text not null, "place" ${sorted.type === 'string' ? 'text' : 'integer'} not null, "id" text not null, primary key ("value", "place", "id")) without rowid`,
    fill: `${put('n')} from "${label.name}" as n, json_each((select json_group_array(value) from (${valuesOf(label, list, 'n')}))) as v`,
    triggers: [
      `create trigger if not exists "${table}_insert" after insert on "${label.name}" begin ${put('new')} from (${valuesOf(label, list, 'new')}) as v; end`,
      `create trigger if not exists "${table}_delete" after delete on "${label.name}" begin ${take}; end`,
      `create trigger if not exists "${table}_update" after update on "${label.name}" when ${changed} begin ${take}; ${put('new')} from (${valuesOf(label, list, 'new')}) as v; end`,
    ],
  };
}

function valuesOf(label: LabelDefinition, list: PropertyDefinition, row: string): string {
  const own = `json_each(${row}."${list.name}")`;
  return [
    `select value from ${own}`,
    ...(list.varies && label.properties.has(VERSIONS)
      ? [
          `select e.value from json_each(${earlier(list, row)}) as t, json_each(t.value, '$.properties.${list.name}') as e`,
        ]
      : []),
    ...(list.couples
      ? [`select a.value || ' ' || b.value from ${own} as a, ${own} as b where a.value < b.value`]
      : []),
  ].join(' union ');
}

/** A node’s versions where they tell of the list, which they seldom do. */
function earlier({ name }: PropertyDefinition, row: string): string {
  return `iif(instr(${row}."${VERSIONS}", '"${name}"'), ${row}."${VERSIONS}", null)`;
}
