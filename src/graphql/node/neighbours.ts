import type { Filter } from '../../graph/filter';
import type { GraphNode, Hop } from '../../graph/node';
import { hopKey } from '../../graph/store';
import type { Context } from '../context';
import { andThen, type Eventual } from '../eventual';
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
export function neighboursOf<N extends Node>(
  { row, asOf }: Node,
  hop: Hop,
  { label, type, filter, by }: End<N>,
  { loaders }: Context,
): Eventual<N[]> {
  const page = { label, filter, order: ascending(...(by ? [by] : [])), limit: 100 };
  const made = ({ rows }: { readonly rows: readonly GraphNode[] }) =>
    rows.map((node) => new type(node, asOf));
  // The ids alone do not say who asserts them.
  const ids = !asOf && 'neighbours' in row && row.neighbours[hopKey(hop)];
  return andThen(ids ? loaders.among(page, ids) : undefined, (found): Eventual<N[]> => {
    if (found) return made(found);
    const request = { ...page, ...hop, from: row.label, asOf: asOf ?? undefined };
    return andThen(loaders.neighbours(request, row.id), ({ rows }) =>
      made({ rows: rows.map(({ node }) => node) }),
    );
  });
}

/** The node of an id that a property holds; null where there is none. */
export function nodeOf<N extends Node>(
  id: string | null,
  asOf: string | null,
  { label, type }: Pick<End<N>, 'label' | 'type'>,
  { loaders }: Context,
): Eventual<N | null> {
  const row = id === null ? null : loaders.node(label, id);
  return andThen(row, (found) => found && new type(found, asOf));
}
