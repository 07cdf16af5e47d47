import { type Compare, type Filter, knownOn, type Related } from '../filter';
import type { Hop } from '../node';
import type { Ontology, RelationshipDefinition } from '../ontology';
import { comparand, prefixEnd } from '../property-value';
import { type Posting, posted } from './postings';
import { all, always, any, column, type Fragment, sql, sqlValue } from './sql';
import { assertedBy, lowerCaseSql, valueSql } from './value';

/**
 * A filter on the node under `alias` as an SQL condition. SQL's unknown stands for false, which is
 * safe everywhere but below `not`; there it is made false. What is `read` through a posting is not looked up in it again.
 */
export function filterSql(
  ontology: Ontology,
  label: string,
  alias: string,
  filter: Filter | undefined,
  asOf?: string,
  read?: Posting,
): Fragment {
  if (filter === undefined) return always;
  const inner = (part: Filter) => filterSql(ontology, label, alias, part, asOf);
  if ('all' in filter) {
    const compared = filter.all.filter((part) => 'property' in part);
    return bracketed(
      all([
        posted(ontology.label(label), alias, compared, read),
        ...filter.all.map((part) => {
          if ('property' in part) return compareSql(ontology, label, alias, part, asOf);
          return 'all' in part ? filterSql(ontology, label, alias, part, asOf, read) : inner(part);
        }),
      ]),
    );
  }
  if ('any' in filter) return any(filter.any.map(inner));
  if ('not' in filter) return sql`(${inner(filter.not)}) is not true`;
  if ('asOf' in filter) return filterSql(ontology, label, alias, filter.where, filter.asOf);
  if ('relationship' in filter) return relatedSql(ontology, label, alias, filter, asOf);
  const found = posted(ontology.label(label), alias, [filter], read);
  const compared = compareSql(ontology, label, alias, filter, asOf);
  return found === always ? compared : sql`(${found} and ${compared})`;
}

/** Columns of a relationship table on the side that asks and on the neighbour's side. */
export function hopColumns({ direction }: Pick<Hop, 'direction'>) {
  const [near, far] = direction === 'out' ? ['from', 'to'] : ['to', 'from'];
  return { nearId: `${near}_id`, nearLabel: `${near}_label`, farId: `${far}_id`, farLabel: `${far}_label` };
}

/** Conditions on the labels at the ends of a relationship, where its type leaves a choice. */
export function endLabels(
  type: RelationshipDefinition,
  alias: string,
  { direction }: Pick<Hop, 'direction'>,
  near: string,
  far?: string,
): readonly Fragment[] {
  const { nearLabel, farLabel } = hopColumns({ direction });
  const [nearEnds, farEnds] = direction === 'out' ? [type.from, type.to] : [type.to, type.from];
  return [
    ...(nearEnds.length > 1 ? [sql`${column(alias, nearLabel)} = ${near}`] : []),
    ...(far !== undefined && farEnds.length > 1 ? [sql`${column(alias, farLabel)} = ${far}`] : []),
  ];
}

function relatedSql(
  ontology: Ontology,
  label: string,
  alias: string,
  related: Related,
  asOf: string | undefined,
): Fragment {
  const type = ontology.hop(label, related, related.label);
  const { nearId, farId } = hopColumns(related);
  const [edge, far] = [`${alias}r`, `${alias}n`];
  const table = sql`${sql.table(type.name)} as ${sql.ref(edge)}`;
  const labels = [...endLabels(type, edge, related, label, related.label), ...assertedBy(type, edge, asOf)];
  const neighbour = knownOn(ontology, related.label, related.where, asOf);
  if (neighbour === undefined) {
    return sql`exists (select 1 from ${table} where ${all([sql`${column(edge, nearId)} = ${column(alias, 'id')}`, ...labels])})`;
  }
  const where = filterSql(ontology, related.label, far, neighbour);
  return sql`${column(alias, 'id')} in (select ${column(edge, nearId)} from ${table} join ${sql.table(related.label)} as ${sql.ref(far)} on ${column(far, 'id')} = ${column(edge, farId)} where ${all([...labels, where])})`;
}

function compareSql(
  ontology: Ontology,
  label: string,
  alias: string,
  compare: Compare,
  asOf: string | undefined,
): Fragment {
  const definition = ontology.property(label, compare.property);
  const left = valueSql(alias, definition, asOf);
  const value = comparand(compare, definition);
  if (value === null) return sql`0`;
  const right = sqlValue(value);
  switch (compare.is) {
    case 'equals':
      return sql`${left} = ${right}`;
    case 'notEquals':
      return sql`${left} <> ${right}`;
    case 'less':
      return sql`${left} < ${right}`;
    case 'atMost':
      return sql`${left} <= ${right}`;
    case 'more':
      return sql`${left} > ${right}`;
    case 'atLeast':
      return sql`${left} >= ${right}`;
    case 'oneOf':
      return sql`${left} in (select value from json_each(${right}))`;
    case 'includes':
      return sql`exists (select 1 from json_each(${left}) where value = ${right})`;
    case 'exists':
      return value ? sql`${left} is not null` : sql`${left} is null`;
    case 'startsWith':
      return startsWith(left, String(value));
    case 'contains':
      return sql`instr(${lowerCaseSql(alias, definition, asOf)}, ${String(value).toLowerCase()}) > 0`;
  }
}

function startsWith(left: Fragment, prefix: string): Fragment {
  const end = prefixEnd(prefix);
  return end === undefined ? sql`${left} >= ${prefix}` : sql`(${left} >= ${prefix} and ${left} < ${end})`;
}

function bracketed(condition: Fragment): Fragment {
  return condition === always ? always : sql`(${condition})`;
}
