import type { Filter } from '../filter';
import { groupings } from '../grouping';
import type { Ontology } from '../ontology';
import type { AggregateRow, Dimension, Through } from '../store';
import type { SqliteDatabase } from './database';
import { endLabels, filterSql, hopColumns } from './filter';
import { all, column, compiled, type Fragment, propertyValue, sql, where } from './sql';

export function aggregate(
  database: SqliteDatabase,
  ontology: Ontology,
  label: string,
  filter: Filter | undefined,
  dimensions: readonly Dimension[],
): AggregateRow[] {
  const groups = groupings(ontology, label, dimensions);
  const keys = groups.map(({ property, each, prefix, through }, index) => {
    const value = each ? column(`d${index}`, 'value') : column(through ? `f${index}` : 'n', property.name);
    return prefix === undefined ? value : sql`substr(${value}, 1, ${prefix})`;
  });
  const lists = groups.map(({ property, each, through }, index) => {
    const near = through ? neighbours(ontology, label, through, index) : sql``;
    const list = column(through ? `f${index}` : 'n', property.name);
    return each ? sql`${near} left join json_each(${list}) as ${sql.ref(`d${index}`)}` : near;
  });
  const number = groups.some(({ each, through }) => each || through)
    ? sql`count(distinct n.id)`
    : sql`count(*)`;
  const places = keys.map((_, index) => sql.lit(index + 1));
  const grouped =
    keys.length > 0
      ? sql` group by ${sql.join(places)} order by ${sql.join(places.map((place) => sql`${place} nulls last`))}`
      : sql``;
  const rows = database.rows(
    compiled(
      sql`select ${sql.join([...keys, number])} from ${sql.table(label)} as n${sql.join(lists, sql``)}${where([filterSql(ontology, label, 'n', filter)])}${grouped}`,
    ),
  );
  return rows.map((row) => ({
    key: groups.map(({ property, each }, index) =>
      propertyValue(each ? { ...property, type: 'string' } : property, row[index]),
    ),
    count: Number(row[groups.length]),
  }));
}

/** Joins the neighbours of `n` as `f0`, `f1` …; a node without any stays, with nulls. */
function neighbours(ontology: Ontology, label: string, through: Through, index: number): Fragment {
  const type = ontology.hop(label, through, through.label);
  const { nearId, farId } = hopColumns(through);
  const [edge, far] = [`r${index}`, `f${index}`];
  const ends = all([
    sql`${column(edge, nearId)} = ${column('n', 'id')}`,
    ...endLabels(type, edge, through, label, through.label),
  ]);
  return sql` left join ${sql.table(type.name)} as ${sql.ref(edge)} on ${ends} left join ${sql.table(through.label)} as ${sql.ref(far)} on ${column(far, 'id')} = ${column(edge, farId)}`;
}
