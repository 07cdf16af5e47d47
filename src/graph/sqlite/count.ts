import type { Filter } from '../filter';
import type { Ontology } from '../ontology';
import type { SqliteDatabase } from './database';
import { filterSql } from './filter';
import { compiled, sql } from './sql';

export function count(database: SqliteDatabase, ontology: Ontology, label: string, filter?: Filter): number {
  ontology.label(label);
  const where = filterSql(ontology, label, 'n', filter);
  const rows = database.rows(compiled(sql`select count(*) from ${sql.table(label)} as n where ${where}`));
  return Number(rows[0]?.[0] ?? 0);
}
