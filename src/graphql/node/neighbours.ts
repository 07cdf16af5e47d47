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
  context: Context,
): Promise<N[]> {
  const { loaders } = context;
  const page = { label, filter, order: ascending(...(by ? [by] : [])), limit: 100 };
  // The ids alone do not say who asserts them.
  const ids = !asOf && 'neighbours' in row && row.neighbours[hopKey(hop)];
  const found = ids && (await loaders.among(page, ids));
  if (found) return found.rows.map((node) => new type(node, asOf));
  const { rows } = await loaders.neighbours({ ...page, ...hop, from: row.label }, row.id);
  const known = await Promise.all(
    rows.map(({ relationship }) => isAsserted(relationship.claims, asOf, context)),
  );
  return rows.filter((_, index) => known[index]).map(({ node }) => new type(node, asOf));
}

/** Whether documents dated up to the day assert a relationship with these claims; always without a day, or for reference data, which has none. */
export async function isAsserted(
  claims: unknown,
  asOf: string | null,
  { loaders }: Context,
): Promise<boolean> {
  if (!asOf || !Array.isArray(claims) || claims.length === 0) return true;
  const rows = await loaders.nodes('Claim', claims);
  return rows.some(({ properties: { date } }) => typeof date === 'string' && date <= asOf);
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
