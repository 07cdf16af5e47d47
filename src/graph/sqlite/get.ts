import type { GraphNode } from '../node';
import type { Ontology } from '../ontology';
import type { SqliteDatabase } from './database';
import { compiled, propertiesOf, propertyColumns, sql } from './sql';

export function get(
  database: SqliteDatabase,
  ontology: Ontology,
  label: string,
  ids: readonly string[],
  names?: readonly string[],
): (GraphNode | null)[] {
  const properties = ontology.properties(label, names);
  if (ids.length === 0) return [];
  const rows = database.rows(
    compiled(
      sql`select n.id${propertyColumns('n', properties)} from json_each(${JSON.stringify([...new Set(ids)])}) as asked cross join ${sql.table(label)} as n on n.id = asked.value`,
    ),
  );
  const found = new Map(
    rows.map((row) => [
      String(row[0]),
      { label, id: String(row[0]), properties: propertiesOf(properties, row, 1) },
    ]),
  );
  return ids.map((id) => found.get(id) ?? null);
}
