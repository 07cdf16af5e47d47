import type { GraphNode } from '../../graph/node';
import { type Connection, type Edge, nodeConnection } from './connection';
import type { Scope } from './cursor';
import { type PageArgs, pageRequest } from './page-args';

/** Pages over nodes that are at hand already, sorted by `name` and then by id. */
export function connectionOfList<N>(
  rows: readonly GraphNode[],
  args: PageArgs,
  of: readonly unknown[],
  make: (row: GraphNode) => N,
): Connection<Edge<N>> {
  const scope: Scope = { order: [{ property: 'name', direction: 'asc' }], of };
  const request = pageRequest(args, scope);
  const { after, before, last, limit } = request;
  const range = [...rows]
    .sort((a, b) => compare(nameOf(a), a.id, nameOf(b), b.id))
    .filter((row) => !after || compare(nameOf(row), row.id, String(after.values[0]), after.id) > 0)
    .filter((row) => !before || compare(nameOf(row), row.id, String(before.values[0]), before.id) < 0);
  const page = { rows: last ? range.slice(-limit) : range.slice(0, limit), more: range.length > limit };
  return nodeConnection(page, request, scope, make, async () => rows.length);
}

function nameOf({ properties }: GraphNode): string {
  return String(properties.name ?? null);
}

function compare(aName: string, aId: string, bName: string, bId: string): number {
  if (aName !== bName) return aName < bName ? -1 : 1;
  return aId < bId ? -1 : aId > bId ? 1 : 0;
}
