import { valueAsOf } from '../as-of';
import { keysetValues, type SortKey } from '../keyset';
import type { GraphNode, NodeRef, Properties, PropertyValue } from '../node';
import type { Keyset, PageRequest } from '../store';
import { compareNullsLast } from './order';

export interface MemoryEdge {
  readonly type: string;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly key: string;
  readonly properties: Properties;
}

export interface MemoryRow {
  readonly node: GraphNode;
  readonly edge?: MemoryEdge | undefined;
}

/** The page of rows that a request asks for: sorts all, keeps the range, cuts. */
export function pageOf(rows: readonly MemoryRow[], keys: readonly SortKey[], request: PageRequest) {
  const { after, before, last, limit } = request;
  const sorted = [...rows].sort((a, b) => compareKeys(keys, rowValues(keys, a), rowValues(keys, b)));
  const place = (row: MemoryRow, keyset: Keyset) =>
    compareKeys(keys, rowValues(keys, row), keysetValues(keys, keyset));
  const range = sorted.filter(
    (row) => (!after || place(row, after) > 0) && (!before || place(row, before) < 0),
  );
  return {
    rows: last ? range.slice(Math.max(0, range.length - limit)) : range.slice(0, limit),
    more: range.length > limit,
  };
}

function rowValues(keys: readonly SortKey[], { node, edge }: MemoryRow): PropertyValue[] {
  return keys.map((key) => (key.of === 'r' ? (edge?.key ?? '') : valueAsOf(node, key.property, key.asOf)));
}

function compareKeys(
  keys: readonly SortKey[],
  a: readonly PropertyValue[],
  b: readonly PropertyValue[],
): number {
  for (const [index, { direction }] of keys.slice(0, Math.min(a.length, b.length)).entries()) {
    const [left, right] = [a[index] ?? null, b[index] ?? null];
    const order = compareNullsLast(left, right);
    if (order !== 0) return left === null || right === null || direction === 'asc' ? order : -order;
  }
  return 0;
}
