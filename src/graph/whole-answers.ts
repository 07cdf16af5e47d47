import type {
  ExpandRequest,
  FindRequest,
  FoundNode,
  GraphStore,
  Keyset,
  Neighbour,
  PageRequest,
} from './store';

/** Rows of a statement, unless told otherwise. */
const PAGE = 1000;

/** All nodes that a request finds, by id. Costs a statement for each thousand. */
export async function* everyNode(
  store: GraphStore,
  request: Omit<FindRequest, keyof PageRequest>,
): AsyncGenerator<FoundNode> {
  for (let after: Keyset | undefined; ; ) {
    const { rows, more } = await store.find({ ...request, order: [], limit: PAGE, after });
    yield* rows;
    const last = rows.at(-1);
    if (!more || !last) return;
    after = { values: [], id: last.id };
  }
}

/** The same as a list. */
export async function everyFound(
  store: GraphStore,
  request: Omit<FindRequest, keyof PageRequest>,
): Promise<FoundNode[]> {
  const found: FoundNode[] = [];
  for await (const node of everyNode(store, request)) found.push(node);
  return found;
}

/**
 * All neighbours of each node, key for key, by id. Costs a statement, and one more for each further `page` of a node
 * that has more of them.
 */
export async function everyNeighbour(
  store: GraphStore,
  request: Omit<ExpandRequest, keyof PageRequest>,
  page = PAGE,
): Promise<Neighbour[][]> {
  const pages = await store.expand({ ...request, order: [], limit: page });
  const whole: Neighbour[][] = [];
  for (const [at, { rows, more }] of pages.entries()) {
    const ids = [request.ids[at] ?? ''];
    const all = [...rows];
    for (let [unread, last] = [more, rows.at(-1)]; unread && last; ) {
      const after = { values: [], id: last.node.id, key: last.key };
      const [next] = await store.expand({ ...request, ids, order: [], limit: page, after });
      all.push(...(next?.rows ?? []));
      [unread, last] = [next?.more ?? false, next?.rows.at(-1)];
    }
    whole.push(all);
  }
  return whole;
}
