import type { Ontology } from '../ontology';
import type { ExpandRequest, PageRequest } from '../store';
import type { SqliteDatabase } from './database';
import { endLabels, filterSql, hopColumns } from './filter';
import { column, compiled, sql, where } from './sql';
import { assertedBy } from './value';

export async function degrees(
  database: SqliteDatabase,
  ontology: Ontology,
  request: Omit<ExpandRequest, keyof PageRequest | 'include'>,
): Promise<number[]> {
  const { from, ids, label, filter } = request;
  const type = ontology.hop(from, request, label);
  const { nearId, farId } = hopColumns(request);
  const neighbour = filter
    ? sql` cross join ${sql.table(label)} as n on n.id = ${column('r', farId)}`
    : sql``;
  const conditions = where([
    ...endLabels(type, 'r', request, from, label),
    ...assertedBy(type, 'r', request.asOf),
    filterSql(ontology, label, 'n', filter),
  ]);
  if (ids.length === 0) return [];
  const rows = await database.readRows(
    compiled(
      sql`select ${column('r', nearId)}, count(*) from json_each(${JSON.stringify([...new Set(ids)])}) as asked cross join ${sql.table(type.name)} as r on ${column('r', nearId)} = asked.value${neighbour}${conditions} group by 1`,
    ),
  );
  const found = new Map(rows.map(([id, number]) => [String(id), Number(number)]));
  return ids.map((id) => found.get(id) ?? 0);
}
