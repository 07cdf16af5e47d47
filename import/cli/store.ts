import { openStore, type StoreAddress } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import type { Settings } from './settings';

/** Where the store of the settings is, and as whom to use it. */
export function addressOf({ store, neo4jUser, neo4jPassword }: Settings): StoreAddress {
  return { address: store, user: neo4jUser, password: neo4jPassword };
}

/** Opens the store of the settings for the time of `work`, and closes it whatever happens. */
export async function withStore<T>(settings: Settings, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(addressOf(settings));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
