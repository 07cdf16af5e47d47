import { GraphImporter } from '../../import/cli/graph-importer';
import type { GraphStore } from '../../src/graph/store';
import { ask } from '../graphql/fixture/ask';

/** The nodes of a query's one connection. */
export async function nodesOf<T>(store: GraphStore, query: string): Promise<T[]> {
  const { data, errors } = await ask(store, query);
  expect(errors).toEqual([]);
  const [list] = Object.values(data as Record<string, { edges: { node: T }[] }>);
  return list?.edges.map(({ node }) => node) ?? [];
}

/** What a curator's mutation answers; `type` is that of its input, `answer` the selection of its payload. */
export async function curate<Payload>(
  store: GraphStore,
  [mutation, type]: readonly [string, string],
  input: object,
  answer: string,
): Promise<Payload> {
  const source = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} } }`;
  const { data } = await ask(store, source, { input }, new GraphImporter(store));
  return (data as Record<string, Payload>)[mutation] as Payload;
}
