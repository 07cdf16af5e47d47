import { sortKeys } from '../keyset';
import type { Ontology } from '../ontology';
import type { FindRequest, FoundNode, Page } from '../store';
import type { SqliteDatabase } from './database';
import { filterSql } from './filter';
import { includeColumns, neighboursOf } from './include';
import { orderBy, pageRange, readingOf } from './keyset';
import { compiled, lines, propertiesOf, propertyColumns, sql, where } from './sql';

/**
 * One page by keyset. Each alternative of where the page begins is read on its own, in the order of an
 * index where there is one, and gives a page at most; the page is what comes first of all of them.
 */
export async function find(
  database: SqliteDatabase,
  ontology: Ontology,
  request: FindRequest,
): Promise<Page<FoundNode>> {
  const { label, include, limit } = request;
  const properties = ontology.properties(label, request.properties);
  const keys = sortKeys(ontology, label, request);
  const reading = readingOf(request);
  const filter = filterSql(ontology, label, 'n', request.filter);
  const order = orderBy(keys, reading);
  const range = pageRange(request, keys);
  const table = sql.table(label);
  const parts = range.begins.map(
    (begin) =>
      sql`select * from (select n.id from ${table} as n${where([filter, begin, range.end])} order by ${order} limit ${limit + 1})`,
  );
  const rows = await database.readRows(
    compiled(
      lines(
        sql`select n.id${propertyColumns('n', properties)}${includeColumns(ontology, label, 'n', include)}`,
        sql`from (`,
        sql.join(parts, sql`\nunion all\n`),
        sql`) as page cross join ${table} as n on n.id = page.id`,
        sql`order by ${order} limit ${limit + 1}`,
      ),
    ),
  );
  const page = rows.slice(0, limit).map((row) => ({
    label,
    id: String(row[0]),
    properties: propertiesOf(properties, row, 1),
    neighbours: neighboursOf(include, row, 1 + properties.length),
  }));
  return { rows: request.last ? page.reverse() : page, more: rows.length > limit };
}
