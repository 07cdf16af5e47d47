import { loadOntology } from './ontology';
import { SqliteStore } from './sqlite/sqlite-store';
import type { GraphStore } from './store';
import { StoreError } from './store-error';

export interface StoreAddress {
  /** A folder for the embedded store, or the `neo4j://`, `neo4j+s://`, `bolt://` … address of a Neo4j. */
  readonly address: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

/**
 * Opens a store; `prepare()` has to be called before its first use. Throws `StoreError`: UNREACHABLE
 * where no server answers, it refuses the password, or the folder cannot be written; DAMAGED where the
 * folder's file is not a store.
 */
export async function openStore({ address, user, password }: StoreAddress): Promise<GraphStore> {
  if (address.trim() === '') {
    throw new StoreError({ code: 'UNREACHABLE', message: `No store is given. ${remedy}` });
  }
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return new SqliteStore(address, loadOntology());
  if (!/^(neo4j|bolt)(\+s|\+ssc)?$/.test(scheme)) {
    throw new StoreError({
      code: 'UNREACHABLE',
      message: `There is no store for ${scheme}:// addresses. ${remedy}`,
    });
  }
  // Loaded only here: the driver costs the embedded store's user a fifth of a second.
  const { Neo4jStore } = await import('./neo4j/neo4j-store.js');
  return Neo4jStore.open({ address, user, password }, loadOntology());
}

const remedy = 'Set ENTENTE_STORE to a folder, or to the neo4j:// or bolt:// address of a Neo4j.';
