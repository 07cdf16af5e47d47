import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import type { Settings } from './settings';

/** Opens the store of the settings for the time of `work`, and closes it whatever happens. */
export async function withStore<T>(settings: Settings, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore({
    address: settings.store,
    user: settings.neo4jUser,
    password: settings.neo4jPassword,
  });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
