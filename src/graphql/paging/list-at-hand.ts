import type { Filter } from '../../graph/filter';
import { valuesOf } from '../../graph/keyset';
import type { GraphNode, PropertyValue } from '../../graph/node';
import type { Order } from '../../graph/store';
import type { Context } from '../context';
import type { Logic } from '../filter/compile-filter';
import type { ListArgs } from '../filter/list-args';
import type { Node } from '../node/node.type';
import { type Connection, type Edge, nodeConnection } from './connection';
import { cut } from './cut';
import { type ListOf, maker, scopeOf } from './lists';
import { pageRequest } from './page-args';

/** A list whose nodes are collected over several hops: `collect` gives all that the filter lets through, in any order. */
export async function listAtHand<N extends Node, F extends Logic<F>>(
  list: ListOf<N, F>,
  args: ListArgs<F>,
  from: Node,
  collect: (filter: Filter | undefined) => Promise<readonly GraphNode[]>,
  context: Context,
): Promise<Connection<Edge<N>>> {
  const { row, asOf } = from;
  const { scope, filter } = await scopeOf(list, args, asOf, context, [list.label, row.label, row.id]);
  const request = pageRequest(args, scope);
  const unique = new Map((await collect(filter)).map((node) => [node.id, node]));
  const rows = [...unique.values()].sort((a, b) => compare(a, b, scope.order));
  const page = cut(rows, request, ({ id }) => id);
  return nodeConnection(page, request, scope, maker(list, asOf), async () => rows.length);
}

/** As the stores order: nulls last in either direction, then by id. */
function compare(a: GraphNode, b: GraphNode, order: readonly Order[]): number {
  const [ofA, ofB] = [valuesOf(a, order), valuesOf(b, order)];
  for (const [index, { direction }] of order.entries()) {
    const [first, second] = [ofA[index] ?? null, ofB[index] ?? null];
    if (first === second) continue;
    if (first === null || second === null) return first === null ? 1 : -1;
    return isLess(first, second) === (direction === 'asc') ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}

function isLess(a: NonNullable<PropertyValue>, b: NonNullable<PropertyValue>): boolean {
  return a < b;
}
