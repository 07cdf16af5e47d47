import { groupBy } from '../group-by';
import { sortKeys } from '../keyset';
import type { Ontology } from '../ontology';
import type { ExpandRequest, Neighbour, Page } from '../store';
import type { SqliteDatabase } from './database';
import { endLabels, filterSql, hopColumns } from './filter';
import { includeColumns, neighboursOf } from './include';
import { orderBy, pageRange, readingOf } from './keyset';
import type { SqlRow } from './row';
import { any, column, compiled, lines, propertiesOf, propertyColumns, sql, where } from './sql';
import { assertedBy } from './value';

/** A page of neighbours for each id: their places are counted a parent, and the first ones answered. */
export async function expand(
  database: SqliteDatabase,
  ontology: Ontology,
  request: ExpandRequest,
): Promise<Page<Neighbour>[]> {
  const { from, ids, label, include, limit } = request;
  const type = ontology.hop(from, request, label);
  const nodeProperties = ontology.properties(label, request.properties);
  const edgeProperties = [...type.properties.values()];
  const { nearId, farId, nearLabel, farLabel } = hopColumns(request);
  const keys = sortKeys(ontology, label, request, type);
  const order = orderBy(keys, readingOf(request));
  const range = pageRange(request, keys);
  const conditions = where([
    ...endLabels(type, 'r', request, from, label),
    ...assertedBy(type, 'r', request.asOf),
    filterSql(ontology, label, 'n', request.filter),
    any(range.begins),
    range.end,
  ]);
  if (ids.length === 0) return [];
  const [near, far] = [column('r', nearId), column('r', farId)];
  const [nodes, edges] = [sql.table(label), sql.table(type.name)];
  const places = lines(
    sql`select ${near} as parent, ${far} as id, r.key, row_number() over (partition by ${near} order by ${order}) as place`,
    sql`from json_each(${JSON.stringify([...new Set(ids)])}) as asked`,
    sql`cross join ${edges} as r on ${near} = asked.value`,
    sql`cross join ${nodes} as n on n.id = ${far}${conditions}`,
  );
  const rows = await database.readRows(
    compiled(
      lines(
        sql`select page.parent, n.id, r.key${propertyColumns('n', nodeProperties)}${propertyColumns('r', edgeProperties)}${includeColumns(ontology, label, 'n', include)}`,
        sql`from (select * from (`,
        places,
        sql`) where place <= ${limit + 1}) as page`,
        sql`cross join ${nodes} as n on n.id = page.id`,
        sql`cross join ${edges} as r on ${near} = page.parent and ${far} = page.id and r.key = page.key and ${column('r', nearLabel)} = ${from} and ${column('r', farLabel)} = ${label}`,
        sql`order by page.parent, page.place`,
      ),
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
