import { groupBy } from '../group-by';
import { sortKeys } from '../keyset';
import type { Ontology } from '../ontology';
import type { ExpandRequest, Neighbour, Page } from '../store';
import type { SqliteDatabase, SqlRow } from './database';
import { endLabels, filterSql, hopColumns } from './filter';
import { includeColumns, neighboursOf } from './include';
import { orderBy, pageRange, readingOf } from './keyset';
import { all, any, column, compiled, propertiesOf, propertyColumns, sql } from './sql';

/** A page of neighbours for each id: their places are counted a parent, and the first ones answered. */
export function expand(
  database: SqliteDatabase,
  ontology: Ontology,
  request: ExpandRequest,
): Page<Neighbour>[] {
  const { from, ids, label, include, limit } = request;
  const type = ontology.hop(from, request, label);
  const nodeProperties = [...ontology.label(label).properties.values()];
  const edgeProperties = [...type.properties.values()];
  const { nearId, farId, nearLabel, farLabel } = hopColumns(request);
  const keys = sortKeys(ontology, label, request, type);
  const order = orderBy(keys, readingOf(request));
  const range = pageRange(request, keys);
  const where = all([
    ...endLabels(type, 'r', request, from, label),
    filterSql(ontology, label, 'n', request.filter),
    any(range.begins),
    range.end,
  ]);
  if (ids.length === 0) return [];
  const places = sql`select ${column('r', nearId)} as parent, ${column('r', farId)} as id, r.key, row_number() over (partition by ${column('r', nearId)} order by ${order}) as place from json_each(${JSON.stringify([...new Set(ids)])}) as asked cross join ${sql.table(type.name)} as r on ${column('r', nearId)} = asked.value cross join ${sql.table(label)} as n on n.id = ${column('r', farId)} where ${where}`;
  const rows = database.rows(
    compiled(
      sql`select page.parent, n.id, r.key${propertyColumns('n', nodeProperties)}${propertyColumns('r', edgeProperties)}${includeColumns(ontology, label, 'n', include)} from (select * from (${places}) where place <= ${limit + 1}) as page cross join ${sql.table(label)} as n on n.id = page.id cross join ${sql.table(type.name)} as r on ${column('r', nearId)} = page.parent and ${column('r', farId)} = page.id and r.key = page.key and ${column('r', nearLabel)} = ${from} and ${column('r', farLabel)} = ${label} order by page.parent, page.place`,
    ),
  );
  const neighbour = (row: SqlRow): Neighbour => ({
    node: {
      label,
      id: String(row[1]),
      properties: propertiesOf(nodeProperties, row, 3),
      neighbours: neighboursOf(include, row, 3 + nodeProperties.length + edgeProperties.length),
    },
    relationship: propertiesOf(edgeProperties, row, 3 + nodeProperties.length),
    key: String(row[2]),
  });
  const found = groupBy(rows, (row) => String(row[0]));
  return ids.map((id) => {
    const own = found.get(id) ?? [];
    const page = own.slice(0, limit).map(neighbour);
    return { rows: request.last ? page.reverse() : page, more: own.length > limit };
  });
}
