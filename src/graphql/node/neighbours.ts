import type { Filter } from '../../graph/filter';
import { type Hop, hopKey } from '../../graph/store';
import type { Context } from '../context';
import { ascending } from '../vocabulary/order';
import type { Node, NodeClass } from './node.type';

/** What is at hand, or will be: a resolver may give either. */
export type Eventual<T> = T | Promise<T>;

/** A kind of nodes at the other end of a hop. */
export interface End<N extends Node> {
  readonly label: string;
  readonly type: NodeClass<N>;
  readonly filter?: Filter | undefined;
  /** Property to sort by; by id without it. */
  readonly by?: string;
}

/** The few nodes next to a node, at most 100: what a fact can list without paging. */
export async function neighboursOf<N extends Node>(
  { row, asOf }: Node,
  hop: Hop,
  { label, type, filter, by }: End<N>,
  { loaders }: Context,
): Promise<N[]> {
  const page = { label, filter, order: ascending(...(by ? [by] : [])), limit: 100 };
  // The ids alone do not say who asserts them.
  const ids = !asOf && 'neighbours' in row && row.neighbours[hopKey(hop)];
  const found = ids && (await loaders.among(page, ids));
  if (found) return found.rows.map((node) => new type(node, asOf));
  const request = { ...page, ...hop, from: row.label, asOf: asOf ?? undefined };
  const { rows } = await loaders.neighbours(request, row.id);
  return rows.map(({ node }) => new type(node, asOf));
}

/** The node of an id that a property holds; null where there is none. */
export function nodeOf<N extends Node>(
  id: string | null,
  asOf: string | null,
  { label, type }: Pick<End<N>, 'label' | 'type'>,
  { loaders }: Context,
): Eventual<N | null> {
  const row = id === null ? null : loaders.node(label, id);
  if (row instanceof Promise) return row.then((found) => found && new type(found, asOf));
  return row && new type(row, asOf);
}
