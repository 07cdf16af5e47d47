import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';

/** A query of the explorer, with the fragments that it uses. */
export interface ExplorerQuery {
  readonly text: string;
  readonly document: DocumentNode;
}

const FRAGMENTS: Readonly<Record<QueryName, readonly string[]>> = {
  relation: ['facts', 'shown', 'sentence'],
  undated: ['shown', 'sentence'],
  facts: ['facts', 'shown', 'sentence'],
  thing: ['named', 'sentence'],
  search: ['named'],
  around: ['named'],
  countries: [],
};

export type QueryName = 'relation' | 'undated' | 'facts' | 'thing' | 'search' | 'around' | 'countries';

const read = new Map<QueryName, ExplorerQuery>();

/** A query of `queries/` by its file's name. */
export function explorerQuery(name: QueryName): ExplorerQuery {
  let query = read.get(name);
  if (!query) {
    const files = [name, ...FRAGMENTS[name].map((fragment) => `fragment-${fragment}`)];
    const text = files
      .map((file) => readFileSync(join(__dirname, 'queries', `${file}.graphql`), 'utf8'))
      .join('\n');
    query = { text, document: parse(text) };
    read.set(name, query);
  }
  return query;
}

/** The names of all queries. */
export const QUERY_NAMES = Object.keys(FRAGMENTS) as readonly QueryName[];

/** Where GraphiQL opens with a query and its variables filled in. */
export function inGraphiql(name: QueryName, variables: Readonly<Record<string, unknown>>): string {
  const address = new URLSearchParams({
    query: explorerQuery(name).text,
    variables: JSON.stringify(variables, null, 2),
  });
  return `/graphql?${address}`;
}
