import type { FactRef } from '../../src/domain/curator';
import { targetOf } from '../../src/graph/redirect';
import type { GraphStore } from '../../src/graph/store';

/** The fact of an id, or the one that it has become part of; null where there is neither. */
export async function currentFact(store: GraphStore, { label, id }: FactRef): Promise<FactRef | null> {
  const [node] = await store.get(label, [id]);
  if (node) return { label, id };
  const target = await targetOf(
    label,
    id,
    async (redirect) => (await store.get('Redirect', [redirect]))[0] ?? null,
  );
  const [heir] = target === null ? [] : await store.get(label, [target]);
  return heir ? { label, id: heir.id } : null;
}
