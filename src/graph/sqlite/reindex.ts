import type { LabelDefinition, Ontology } from '../ontology';
import type { StoredValue } from '../property-value';
import type { SqliteDatabase } from './database';
import type { SearchIndex } from './search-index';
import { column, compiled, propertyValue, sql } from './sql';

/** Brings the full-text tables in step with what the ontology says is searched, within a transaction. */
export function reindex(database: SqliteDatabase, ontology: Ontology, index: SearchIndex): void {
  for (const label of ontology.labels.values()) {
    for (let batch = nodesAfter(database, label, ''); batch.length > 0; ) {
      index.put(label, batch);
      batch = nodesAfter(database, label, batch.at(-1)?.id ?? '');
    }
  }
}

const batchSize = 500;

function nodesAfter(database: SqliteDatabase, label: LabelDefinition, id: string) {
  const searched = [...label.properties.values()].filter(({ search }) => search);
  if (searched.length === 0) return [];
  const columns = sql.join([sql`n.id`, ...searched.map(({ name }) => column('n', name))]);
  const rows = database.rows(
    compiled(
      sql`select ${columns} from ${sql.table(label.name)} as n where n.id > ${id} order by n.id limit ${batchSize}`,
    ),
  );
  return rows.map(([found, ...values]) => ({
    id: String(found),
    properties: new Map(
      searched.flatMap((definition, place): [string, StoredValue][] => {
        const value = propertyValue(definition, values[place]);
        return value === null ? [] : [[definition.name, value]];
      }),
    ),
  }));
}
