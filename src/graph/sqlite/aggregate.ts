import type { Filter } from '../filter';
import { groupings } from '../grouping';
import type { Ontology } from '../ontology';
import type { AggregateRow, Dimension } from '../store';
import type { SqliteDatabase } from './database';
import { filterSql } from './filter';
import { column, compiled, propertyValue, sql, where } from './sql';

export function aggregate(
  database: SqliteDatabase,
  ontology: Ontology,
  label: string,
  filter: Filter | undefined,
  dimensions: readonly Dimension[],
): AggregateRow[] {
  const groups = groupings(ontology, label, dimensions);
  const keys = groups.map(({ property, each, prefix }, index) => {
    const value = each ? column(`d${index}`, 'value') : column('n', property.name);
    return prefix === undefined ? value : sql`substr(${value}, 1, ${prefix})`;
  });
  const lists = groups.map(({ property, each }, index) =>
    each ? sql` left join json_each(${column('n', property.name)}) as ${sql.ref(`d${index}`)}` : sql``,
  );
  const number = groups.some(({ each }) => each) ? sql`count(distinct n.id)` : sql`count(*)`;
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
