import type { Filter } from '../../src/graph/filter';
import type { GraphNode } from '../../src/graph/node';
import type { GraphStore } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { extractorVersion } from '../resolve/claims/claims-of';

/** Documents that other rules or other reference data than today's have read, at most so many. */
export async function outdated(
  store: GraphStore,
  reference: Reference,
  limit: number,
): Promise<readonly GraphNode[]> {
  const { rows } = await store.find({
    label: 'Document',
    filter: readOtherwise(reference),
    order: [],
    limit,
  });
  return rows;
}

/** How many documents those are. */
export function countOutdated(store: GraphStore, reference: Reference): Promise<number> {
  return store.count('Document', readOtherwise(reference));
}

/** How many documents other rules or other reference data have read, by their version. */
export async function outdatedByVersion(
  store: GraphStore,
  reference: Reference,
): Promise<{ version: string; documents: number }[]> {
  const rows = await store.aggregate('Document', readOtherwise(reference), [{ property: 'extractor' }]);
  return rows.map(({ key: [version], count }) => ({ version: String(version), documents: count }));
}

function readOtherwise(reference: Reference): Filter {
  return { not: { property: 'extractor', is: 'equals', value: extractorVersion(reference) } };
}
