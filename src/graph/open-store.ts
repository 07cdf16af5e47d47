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

/** Opens a store; `prepare()` has to be called before its first use. */
export async function openStore({ address }: StoreAddress): Promise<GraphStore> {
  if (/^\w[\w+.-]*:\/\//.test(address)) {
    throw new StoreError({ code: 'FAILED', message: `Cannot open ${address}: give a folder.` });
  }
  return new SqliteStore(address, loadOntology());
}
