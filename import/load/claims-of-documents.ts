import type { GraphStore } from '../../src/graph/store';
import { everyFound } from '../../src/graph/whole-answers';
import { type Claim, claimOfNode } from '../resolve/claim';

/** The claims that documents state, superseded ones too, with all of their properties or the given ones. Costs a statement for each thousand. */
export async function claimsOfDocuments(
  store: GraphStore,
  ids: readonly string[],
  properties?: readonly string[],
): Promise<Claim[]> {
  if (ids.length === 0) return [];
  const filter = { property: 'document', is: 'oneOf', value: ids } as const;
  return (await everyFound(store, { label: 'Claim', filter, properties })).map(claimOfNode);
}
