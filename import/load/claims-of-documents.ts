import type { GraphStore } from '../../src/graph/store';
import { type Claim, claimOfNode } from '../resolve/claim';

/** The claims that documents state, superseded ones too. Costs a statement for each thousand. */
export async function claimsOfDocuments(store: GraphStore, ids: readonly string[]): Promise<Claim[]> {
  const claims: Claim[] = [];
  if (ids.length === 0) return claims;
  for (let from = ''; ; ) {
    const page = await store.find({
      label: 'Claim',
      filter: { property: 'document', is: 'oneOf', value: ids },
      order: [],
      limit: 1000,
      ...(from ? { after: { values: [], id: from } } : {}),
    });
    claims.push(...page.rows.map(claimOfNode));
    const last = page.rows.at(-1);
    if (!page.more || !last) return claims;
    from = last.id;
  }
}
