import { sortKeys } from '../keyset';
import type { Ontology } from '../ontology';
import type { FindRequest, FoundNode, Page } from '../store';
import type { SqliteDatabase } from './database';
import { filterSql } from './filter';
import { includeColumns, neighboursOf } from './include';
import { orderBy, orderByPlace, pageRange, readingOf } from './keyset';
import { POSTED, postingInOrder } from './postings';
import { always, column, compiled, lines, propertiesOf, propertyColumns, sql, where } from './sql';

/**
 * One page by keyset. Each alternative of where the page begins is read on its own, in the order of an
 * index or a posting where there is one, and gives a page at most; the page is what comes first of all of them.
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
  const order = orderBy(keys, reading);
  const listed = postingInOrder(ontology.label(label), request);
  const filter = filterSql(ontology, label, 'n', request.filter, undefined, listed?.posting);
  const range = pageRange(request, keys, listed?.posting);
  const table = sql.table(label);
  const read = listed
    ? sql`${sql.table(listed.posting.table)} as ${sql.ref(POSTED)} cross join ${table} as n on n.id = ${column(POSTED, 'id')}`
    : sql`${table} as n`;
  const under = listed ? sql`${column(POSTED, 'value')} = ${listed.value}` : always;
  const inOrder = listed ? orderByPlace(keys, reading) : order;
  const parts = range.begins.map(
    (begin) =>
      sql`select * from (select n.id from ${read}${where([under, filter, begin, range.end])} order by ${inOrder} limit ${limit + 1})`,
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
