import type { GraphStore } from '../../../src/graph/store';
import { DATA_VERSION, generatedGraph } from './generated-graph';

const MARK = 'generated';

/** Fills an empty store with the generated graph. Gives whether it did: a store that holds it is left as it is. */
export async function fill(store: GraphStore, scale = 1): Promise<boolean> {
  const message = `${DATA_VERSION} at ${scale}`;
  await store.prepare();
  const [mark] = await store.get('ImportJob', [MARK]);
  if (mark?.properties.message === message) return false;
  if ((await store.count('Country')) > 0)
    throw new Error('The store holds other data: the benchmark fills empty stores only.');
  for (const changes of generatedGraph(scale)) await store.write(changes);
  await store.write({ nodes: [{ label: 'ImportJob', id: MARK, properties: { status: 'done', message } }] });
  return true;
}
