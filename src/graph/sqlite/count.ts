import type { Filter } from '../filter';
import type { Ontology } from '../ontology';
import type { SqliteDatabase } from './database';
import { filterSql } from './filter';
import { compiled, sql, where } from './sql';

export async function count(
  database: SqliteDatabase,
  ontology: Ontology,
  label: string,
  filter?: Filter,
): Promise<number> {
  ontology.label(label);
  const filtered = where([filterSql(ontology, label, 'n', filter)]);
  const rows = await database.readRows(
    compiled(sql`select count(*) from ${sql.table(label)} as n${filtered}`),
  );
  return Number(rows[0]?.[0] ?? 0);
}
