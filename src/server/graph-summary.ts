import type { GraphStore } from '../graph/store';
import { NODE_TYPES } from '../graphql/node/node-types';

/** What is in the graph, for the start page. */
export interface GraphSummary {
  readonly counts: readonly { readonly label: string; readonly count: number }[];
  /** The pairs of countries with most facts, most first. */
  readonly pairs: readonly {
    readonly codes: readonly string[];
    readonly names: readonly string[];
    readonly facts: number;
  }[];
}

const PAIRED = ['Visit', 'Meeting', 'Agreement', 'Statement'];
const SHOWN_PAIRS = 12;

/** Counts by label, and the pairs best covered. Costs a statement a label and a few more. */
export async function graphSummary(store: GraphStore): Promise<GraphSummary> {
  const labels = [...NODE_TYPES.keys()].filter((label) => label !== 'ImportJob');
  const [counts, groups] = await Promise.all([
    Promise.all(labels.map(async (label) => ({ label, count: await store.count(label) }))),
    Promise.all(PAIRED.map((label) => store.aggregate(label, undefined, [{ property: 'pair' }]))),
  ]);
  const facts = new Map<string, number>();
  for (const { key, count } of groups.flat()) {
    const [pair] = key;
    if (typeof pair === 'string') facts.set(pair, (facts.get(pair) ?? 0) + count);
  }
  const best = [...facts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, SHOWN_PAIRS);
  const names = await countryNames(
    store,
    best.flatMap(([pair]) => pair.split('-')),
  );
  return {
    counts,
    pairs: best.map(([pair, count]) => {
      const codes = pair.split('-');
      return { codes, names: codes.map((code) => names.get(code) ?? code), facts: count };
    }),
  };
}

async function countryNames(store: GraphStore, codes: readonly string[]): Promise<Map<string, string>> {
  const countries = await store.get('Country', [...new Set(codes)]);
  return new Map(
    countries.filter((row) => row !== null).map(({ id, properties }) => [id, String(properties.name ?? id)]),
  );
}
