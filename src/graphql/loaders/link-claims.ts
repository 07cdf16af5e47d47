import type DataLoader from 'dataloader';
import type { Hop, NodeRef } from '../../graph/node';
import type { GraphStore } from '../../graph/store';
import { loaderOf } from './loader-of';

const MOST = 1000;

/** Ids of the claims that assert relationships between given nodes: one statement for each kind of relationship. */
export class LinkClaims {
  private readonly loaders = new Map<string, DataLoader<string, readonly string[]>>();

  constructor(private readonly store: GraphStore) {}

  /** The claims of the relationship that leads from a node over the hop to another; none where it is reference data. */
  of(from: NodeRef, { relationship, direction }: Hop, to: NodeRef): Promise<readonly string[]> {
    const shape = { from: from.label, relationship, direction, label: to.label };
    return loaderOf(this.loaders, shape, async (keys) => {
      const ends = keys.map((key) => JSON.parse(key) as [string, string]);
      const ids = [...new Set(ends.map(([near]) => near))];
      const pages = await this.store.expand({
        ...shape,
        ids,
        filter: { property: 'id', is: 'oneOf', value: [...new Set(ends.map(([, far]) => far))] },
        order: [],
        limit: MOST,
      });
      return ends.map(([near, far]) => {
        const rows = pages[ids.indexOf(near)]?.rows.filter(({ node }) => node.id === far) ?? [];
        const claims = rows.flatMap(({ relationship: { claims: stated } }) =>
          Array.isArray(stated) ? stated.map(String) : [],
        );
        return [...new Set(claims)];
      });
    }).load(JSON.stringify([from.id, to.id]));
  }
}
