import type { GraphNode } from '../../graph/node';
import type { Page, PageRequest } from '../../graph/store';
import { cursorOf, type Scope } from './cursor';

/** One element of a connection. The cursor is made when it is asked for. */
export class Edge<N> {
  constructor(
    readonly node: N,
    private readonly place: () => string,
  ) {}

  get cursor(): string {
    return this.place();
  }
}

/** A page of a list, as every `…Connection` type shows it. */
export class Connection<E extends { readonly cursor: string }> {
  constructor(
    readonly edges: readonly E[],
    private readonly request: PageRequest,
    private readonly more: boolean,
    /** Counts all elements of the list: called only when the client asks. */
    readonly totalCount: () => Promise<number> | number,
  ) {}

  get pageInfo() {
    const { edges, request, more } = this;
    return {
      hasNextPage: request.last ? request.before !== undefined : more,
      hasPreviousPage: request.last ? more : request.after !== undefined,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    };
  }
}

/** A connection over a page of nodes. */
export function nodeConnection<N>(
  page: Page<GraphNode>,
  request: PageRequest,
  scope: Scope,
  make: (row: GraphNode) => N,
  totalCount: () => Promise<number> | number,
): Connection<Edge<N>> {
  const edges = page.rows.map((row) => new Edge(make(row), () => cursorOf(scope, row)));
  return new Connection(edges, request, page.more, totalCount);
}
