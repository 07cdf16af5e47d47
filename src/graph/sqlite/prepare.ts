import type { Ontology } from '../ontology';
import { StoreError } from '../store-error';
import type { SqliteDatabase } from './database';
import { reindex } from './reindex';
import type { SearchIndex } from './search-index';
import { any, compiled, sql } from './sql';
import { DERIVED, formVersion, ontologyHash, searchTables, type Table, tables } from './tables';

/**
 * Adds the tables, columns and indexes that the file lacks, drops indexes that nothing asks for any more, and indexes
 * texts anew. No data is ever taken away.
 */
export async function prepare(
  database: SqliteDatabase,
  ontology: Ontology,
  index: SearchIndex,
): Promise<void> {
  const hash = ontologyHash(ontology);
  if (await database.read(() => isPrepared(database, hash))) return;
  await database.transaction(() => {
    database.script(searchTables);
    const wanted = tables(ontology);
    for (const table of wanted) addTable(database, table);
    dropDerived(database, new Set(wanted.flatMap(({ derived }) => derived.map(({ name }) => name))));
    reindex(database, ontology, index);
    database.script(`pragma user_version = ${formVersion}`);
    database.rows(
      compiled(sql`insert or replace into store_setting (name, value) values ('ontology', ${hash})`),
    );
  });
}

function isPrepared(database: SqliteDatabase, hash: string): boolean {
  const version = Number(database.rows(compiled(sql`pragma user_version`))[0]?.[0] ?? 0);
  if (version > formVersion) {
    throw new StoreError({
      code: 'FAILED',
      message: `${database.file} was written by a newer version of Entente (form ${version}, known: ${formVersion}). Update Entente.`,
    });
  }
  if (version < formVersion) return false;
  const found = database.rows(compiled(sql`select value from store_setting where name = 'ontology'`));
  return found[0]?.[0] === hash;
}

function addTable(database: SqliteDatabase, table: Table): void {
  database.script(table.create);
  const present = database.rows(compiled(sql`select name from pragma_table_info(${table.name})`));
  const names = new Set(present.map(([name]) => name));
  for (const column of table.columns) {
    if (!names.has(column.name)) {
      database.script(`alter table "${table.name}" add column "${column.name}" ${column.type}`);
    }
  }
  for (const { create } of table.indexes) database.script(create);
  const wanted = new Set(table.indexes.map((index) => index.name));
  const made = database.rows(
    compiled(sql`select name from pragma_index_list(${table.name}) where origin = 'c'`),
  );
  for (const [name] of made) if (!wanted.has(String(name))) database.script(`drop index "${String(name)}"`);
  const filled = new Set(derivedTables(database));
  for (const { name, create, fill, triggers } of table.derived) {
    database.script(create);
    if (!filled.has(name)) database.script(fill);
    dropTriggers(database, name);
    for (const trigger of triggers) database.script(trigger);
  }
}

/** What an earlier ontology had. */
function dropDerived(database: SqliteDatabase, wanted: ReadonlySet<string>): void {
  for (const name of derivedTables(database)) {
    if (wanted.has(name)) continue;
    dropTriggers(database, name);
    database.script(`drop table "${name}"`);
  }
}

function dropTriggers(database: SqliteDatabase, table: string): void {
  for (const event of ['insert', 'delete', 'update'])
    database.script(`drop trigger if exists "${table}_${event}"`);
}

function derivedTables(database: SqliteDatabase): string[] {
  const ending = DERIVED.map((kind) => sql`name like ${`%^_${kind}`} escape '^'`);
  const rows = database.rows(
    compiled(sql`select name from sqlite_master where type = 'table' and ${any(ending)}`),
  );
  return rows.map(([name]) => String(name));
}
