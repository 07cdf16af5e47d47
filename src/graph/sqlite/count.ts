import type { Filter } from '../filter';
import type { Ontology } from '../ontology';
import type { SqliteDatabase } from './database';
import { filterSql } from './filter';
import { compiled, sql, where } from './sql';
import { SUM, tallyFor } from './tallies';

export async function count(
  database: SqliteDatabase,
  ontology: Ontology,
  label: string,
  filter?: Filter,
): Promise<number> {
  const tally = tallyFor(ontology.label(label), filter, []);
  const [number, from] = tally ? [SUM, tally.table] : [sql`count(*)`, label];
  const filtered = where([filterSql(tally?.ontology ?? ontology, from, 'n', filter)]);
  const rows = await database.readRows(
    compiled(sql`select ${number} from ${sql.table(from)} as n${filtered}`),
  );
  return Number(rows[0]?.[0] ?? 0);
}
