import { type Filter, knownOn } from '../filter';
import { groupings } from '../grouping';
import type { Ontology } from '../ontology';
import type { AggregateRow, Dimension, Through } from '../store';
import type { SqliteDatabase } from './database';
import { endLabels, filterSql, hopColumns } from './filter';
import { all, column, compiled, type Fragment, propertyValue, sql, where } from './sql';
import { SUM, tallyFor } from './tallies';
import { assertedBy, valueSql } from './value';

export async function aggregate(
  database: SqliteDatabase,
  ontology: Ontology,
  label: string,
  filter: Filter | undefined,
  dimensions: readonly Dimension[],
): Promise<AggregateRow[]> {
  const groups = groupings(ontology, label, dimensions);
  const tally = tallyFor(ontology.label(label), filter, dimensions);
  const keys = groups.map(({ property, each, prefix, through, asOf }, index) => {
    const value = each ? column(`d${index}`, 'value') : valueSql(through ? `f${index}` : 'n', property, asOf);
    return prefix === undefined ? value : sql`substr(${value}, 1, ${prefix})`;
  });
  const lists = groups.map(({ property, each, through, asOf }, index) => {
    const near = through ? neighbours(ontology, label, through, index, asOf) : sql``;
    const list = valueSql(through ? `f${index}` : 'n', property, asOf);
    return each ? sql`${near} left join json_each(${list}) as ${sql.ref(`d${index}`)}` : near;
  });
  const manyRows = groups.some(({ each, through }) => each || through);
  const filtered = where([filterSql(tally?.ontology ?? ontology, tally?.table ?? label, 'n', filter)]);
  const read = sql`from ${sql.table(tally?.table ?? label)} as n${sql.join(lists, sql``)}${filtered}`;
  const places = keys.map((_, index) => sql.lit(index + 1));
  const grouped =
    keys.length > 0
      ? sql` group by ${sql.join(places)} order by ${sql.join(places.map((place) => sql`${place} nulls last`))}`
      : sql``;
  const rows = await database.readRows(
    compiled(tally ? sumOf(keys, read, manyRows, grouped) : countOf(keys, read, manyRows, grouped)),
  );
  return rows.map((row) => ({
    key: groups.map(({ property, each }, index) =>
      propertyValue(each ? { ...property, type: 'string' } : property, row[index]),
    ),
    count: Number(row[groups.length]),
  }));
}

/** Nodes by group. Where one may stand in several rows of a group, as with a value twice in its list, it counts once. */
function countOf(keys: readonly Fragment[], read: Fragment, manyRows: boolean, grouped: Fragment): Fragment {
  const number = manyRows ? sql`count(distinct n.id)` : sql`count(*)`;
  return sql`select ${sql.join([...keys, number])} ${read}${grouped}`;
}

/** The same of a tally's rows, each of which stands for several nodes. */
function sumOf(keys: readonly Fragment[], read: Fragment, manyRows: boolean, grouped: Fragment): Fragment {
  if (!manyRows) return sql`select ${sql.join([...keys, SUM])} ${read}${grouped}`;
  const names = keys.map((_, index) => `k${index}`);
  const named = keys.map((key, index) => sql`${key} as ${sql.ref(`k${index}`)}`);
  const once = sql`select distinct ${sql.join([...named, sql`n.group_key`, sql`n.node_count`])} ${read}`;
  return sql`select ${sql.join([...names.map((name) => column('n', name)), SUM])} from (${once}) as n${grouped}`;
}

/** Joins the neighbours of `n` as `f0`, `f1` …; a node without any stays, with nulls. */
function neighbours(
  ontology: Ontology,
  label: string,
  through: Through,
  index: number,
  asOf: string | undefined,
): Fragment {
  const type = ontology.hop(label, through, through.label);
  const { nearId, farId } = hopColumns(through);
  const [edge, far] = [`r${index}`, `f${index}`];
  const ends = all([
    sql`${column(edge, nearId)} = ${column('n', 'id')}`,
    ...endLabels(type, edge, through, label, through.label),
    ...assertedBy(type, edge, asOf),
  ]);
  const there = all([
    sql`${column(far, 'id')} = ${column(edge, farId)}`,
    filterSql(ontology, through.label, far, knownOn(ontology, through.label, undefined, asOf)),
  ]);
  return sql` left join ${sql.table(type.name)} as ${sql.ref(edge)} on ${ends} left join ${sql.table(through.label)} as ${sql.ref(far)} on ${there}`;
}
