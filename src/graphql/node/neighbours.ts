import type { Filter } from '../../graph/filter';
import type { Hop } from '../../graph/store';
import type { Context } from '../context';
import { ascending } from '../vocabulary/order';
import type { Node, NodeClass } from './node.type';

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
  const request = {
    ...hop,
    from: row.label,
    label,
    filter,
    order: ascending(...(by ? [by] : [])),
    limit: 100,
  };
  const { rows } = await context.loaders.neighbours(request, row.id);
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
export async function nodeOf<N extends Node>(
  id: string | null,
  asOf: string | null,
  { label, type }: Pick<End<N>, 'label' | 'type'>,
  { loaders }: Context,
): Promise<N | null> {
  const row = id === null ? null : await loaders.node(label, id);
  return row && new type(row, asOf);
}
