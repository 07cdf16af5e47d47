import type { GraphQLResolveInfo } from 'graphql';
import type { Filter } from '../../graph/filter';
import type { GraphNode, Hop } from '../../graph/node';
import { type BesideHop, hopKey, type Neighbour, type Page, type Through } from '../../graph/store';
import type { Context } from '../context';
import { andThen, type Eventual } from '../eventual';
import { allOf, type Conditions, compileFilter, type Logic, onDay } from '../filter/compile-filter';
import { knownBy, standingFacts } from '../filter/conditions';
import type { ListArgs } from '../filter/list-args';
import type { Node, NodeClass } from '../node/node.type';
import { shownOf } from '../node/shown';
import { asksOnly, type Selected, selectedAt, selectedIn } from '../selected';
import type { Orderings } from '../vocabulary/order';
import { Connection, Edge, nodeConnection } from './connection';
import { cursorOf, type Scope } from './cursor';
import { pageRequest } from './page-args';
import { isTotalAsked, NO_PAGE, totalOf } from './total';

/** One kind of list: its nodes, what its filter's fields mean and what its orders sort by. */
export interface ListOf<N extends Node, F extends Logic<F>> {
  readonly label: string;
  readonly type: NodeClass<N>;
  readonly conditions: Conditions<F>;
  readonly orderings: Orderings;
  /** The property with the day that an element was first known; null for reference data, which always is. */
  readonly knownSince: string | null;
  /** Fields whose reference data an element can be read with, as ids, in the same statement. */
  readonly alongside?: Readonly<Record<string, Hop>>;
  /** A field for whose few nodes each element asks, and the hop to them. */
  readonly beside?: Through & { readonly field: string };
}

/** All nodes of a kind. */
export function listAll<N extends Node, F extends Logic<F>>(
  list: ListOf<N, F>,
  args: ListArgs<F>,
  asOf: string | null | undefined,
  context: Context,
  info?: GraphQLResolveInfo,
): Eventual<Connection<Edge<N>>> {
  const { store, loaders } = context;
  const { label } = list;
  return andThen(scopeOf(list, args, asOf ?? null, context, [label]), ({ scope, filter }) => {
    const request = pageRequest(args, scope);
    const include = alongside(list, info, loaders);
    const properties = asked(label, info, asOf, scope);
    const found = isPageAsked(info)
      ? loaders.find({ ...request, label, filter, include, properties, total: isTotalAsked(info) })
      : NO_PAGE;
    return andThen<Page<GraphNode>, Connection<Edge<N>>>(found, (page) =>
      nodeConnection(page, request, scope, maker(list, asOf), () =>
        totalOf(page, request, () => store.count(label, filter)),
      ),
    );
  });
}

/** The facts of a pair of countries. */
export function listOfPair<N extends Node, F extends Logic<F>>(
  list: ListOf<N, F>,
  args: ListArgs<F>,
  pair: string,
  asOf: string | null,
  context: Context,
  info?: GraphQLResolveInfo,
): Eventual<Connection<Edge<N>>> {
  const { loaders } = context;
  const { label } = list;
  return andThen(scopeOf(list, args, asOf, context, [label, 'pair']), ({ scope, filter }) => {
    const request = pageRequest(args, scope);
    const include = alongside(list, info, loaders);
    const properties = asked(label, info, asOf, scope);
    const found = isPageAsked(info)
      ? loaders.ofPair({ ...request, label, filter, include, properties, total: isTotalAsked(info) }, pair)
      : NO_PAGE;
    return andThen<Page<GraphNode>, Connection<Edge<N>>>(found, (page) =>
      nodeConnection(page, request, scope, maker(list, asOf), () =>
        totalOf(page, request, () => loaders.countOfPair({ label, filter }, pair)),
      ),
    );
  });
}

/** A neighbour's edge with what the relationship says. */
export type EdgeClass<N, E> = new (
  node: N,
  place: () => string,
  relationship: Readonly<Record<string, unknown>>,
  asOf: string | null,
  from: Node,
) => E;

/** How neighbours are listed besides. */
export interface NeighboursOptions<N, E> {
  /** The class of the edges, which shows what the relationship says. */
  readonly edge?: EdgeClass<N, E>;
  readonly info?: GraphQLResolveInfo;
  /** A property of the neighbours that says the same as the relationship. */
  readonly mirror?: string;
}

/** The neighbours of a node over one relationship. */
export function listNeighbours<N extends Node, F extends Logic<F>, E extends Edge<N> = Edge<N>>(
  list: ListOf<N, F>,
  args: ListArgs<F>,
  from: Node,
  hop: Hop,
  context: Context,
  { edge = Edge as unknown as EdgeClass<N, E>, info, mirror }: NeighboursOptions<N, E> = {},
): Eventual<Connection<E>> {
  const { label } = list;
  const { row, asOf } = from;
  const { loaders } = context;
  const of = [label, row.label, hop.relationship, hop.direction];
  return andThen(scopeOf(list, args, asOf, context, of), ({ scope, filter }) => {
    const page = pageRequest(args, scope);
    const request = { ...hop, from: row.label, label, filter, asOf: asOf ?? undefined };
    const make = maker(list, asOf);
    const count = () => loaders.degree(request, row.id);
    const ids =
      !asOf && 'neighbours' in row && isAlongside(info && selectedIn(info)) && row.neighbours[hopKey(hop)];
    const read = (): Eventual<Connection<E>> => {
      const include = alongside(list, info, loaders);
      const properties = asked(label, info, asOf, scope);
      const found = isPageAsked(info)
        ? loaders.neighbours(
            {
              ...request,
              ...page,
              include,
              mirror,
              properties,
              beside: besideOf(list, info, asOf),
              total: mirror ? isTotalAsked(info) : undefined,
            },
            row.id,
          )
        : NO_PAGE;
      return andThen<Page<Neighbour>, Connection<E>>(found, (read) => {
        const edges = read.rows.map(
          ({ node, relationship, key }) =>
            new edge(make(node), () => cursorOf(scope, node, key), relationship, asOf, from),
        );
        return new Connection(edges, page, read.more, () => totalOf(read, page, count));
      });
    };
    if (!ids) return read();
    return andThen(loaders.among({ ...page, label, filter }, ids), (known) => {
      if (!known) return read();
      const edges = known.rows.map(
        (node) => new edge(make(node), () => cursorOf(scope, node), {}, asOf, from),
      );
      return new Connection(edges, page, known.more, () => totalOf(known, page, count));
    });
  });
}

/** Whether more of a connection is asked for than its count. */
function isPageAsked(info: GraphQLResolveInfo | undefined): boolean {
  return !info || !asksOnly(selectedIn(info), 'totalCount');
}

/** The properties that the query takes from each element; undefined where it takes all, or may do so. */
function asked(
  label: string,
  info: GraphQLResolveInfo | undefined,
  asOf: string | null | undefined,
  { order }: Scope,
): readonly string[] | undefined {
  return info && shownOf(label, selectedAt(selectedIn(info), 'edges', 'node'), asOf, order);
}

/** The hops to reference data that the query takes from each element, where reference data is in memory. */
function alongside(
  { alongside: hops = {} }: Pick<ListOf<never, never>, 'alongside'>,
  info: GraphQLResolveInfo | undefined,
  { reference }: Context['loaders'],
): readonly Hop[] | undefined {
  const node = info && reference && selectedAt(selectedIn(info), 'edges', 'node');
  if (!node) return undefined;
  const asked = Object.entries(hops).filter(([field]) => {
    const below = node.get(field);
    return below && (!below.has('edges') || isAlongside(below));
  });
  return asked.length > 0 ? asked.map(([, hop]) => hop) : undefined;
}

/** Properties that are too long to be read again with each element. */
const LONG = new Set(['text']);

/** What the query takes from the nodes that each element asks for; undefined where they are read on their own. */
function besideOf(
  { beside }: Pick<ListOf<never, never>, 'beside'>,
  info: GraphQLResolveInfo | undefined,
  asOf: string | null,
): BesideHop | undefined {
  const below = beside && info && selectedAt(selectedIn(info), 'edges', 'node', beside.field);
  const properties = below && shownOf(beside.label, below, asOf);
  if (!properties || properties.some((property) => LONG.has(property))) return undefined;
  const { relationship, direction, label } = beside;
  return { relationship, direction, label, properties };
}

/** Whether a connection to reference data is asked for nothing that the relationship says. */
function isAlongside(connection: Selected | undefined): boolean {
  return connection !== undefined && asksOnly(connection.get('edges'), 'node', 'cursor');
}

/** The list’s filter, `asOf` included, and the scope of its cursors. */
export function scopeOf<N extends Node, F extends Logic<F>>(
  { conditions, orderings, knownSince }: ListOf<N, F>,
  { filter: input, orderBy }: ListArgs<F>,
  asOf: string | null,
  { countries, today }: Pick<Context, 'countries' | 'today'>,
  of: readonly unknown[],
): Eventual<{ scope: Scope; filter: Filter | undefined }> {
  const there =
    knownSince === 'firstReported' && !asksForReview(input) ? standingFacts(asOf) : knownBy(asOf, knownSince);
  const by = orderings[orderBy ?? Object.keys(orderings)[0] ?? '']?.by ?? [];
  const order = asOf ? by.map((key) => ({ ...key, asOf })) : by;
  return andThen(compileFilter(conditions, input, countries, asOf ?? today), (own) => {
    const filter = allOf(there, onDay(own, asOf));
    return { scope: { order, of: [...of, filter ?? null] }, filter };
  });
}

/** Whether a filter says itself which reviews it wants. */
function asksForReview(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'review' in input && Array.isArray(input.review);
}

/** Makes the list’s nodes from stored ones. */
export function maker<N extends Node>(
  { type }: { readonly type: NodeClass<N> },
  asOf: string | null | undefined,
): (row: GraphNode) => N {
  return (row) => new type(row, asOf ?? null);
}
