import type DataLoader from 'dataloader';
import type { Filter } from '../../graph/filter';
import type { AggregateRow, GraphStore } from '../../graph/store';
import { loaderOf } from './loader-of';

/** Documents about both countries of a pair, counted by date and language: one statement for all pairs that ask. */
export class PairDocuments {
  private readonly loaders = new Map<string, DataLoader<string, readonly AggregateRow[]>>();

  constructor(private readonly store: GraphStore) {}

  /** Rows whose keys are the date and the language. `known` bounds the documents. */
  counts(known: Filter | undefined, pair: string): Promise<readonly AggregateRow[]> {
    return loaderOf(this.loaders, { known }, async (pairs) => {
      const rows = await this.store.aggregate('Document', aboutAnyOf(pairs, known), [
        { property: 'parties' },
        { property: 'parties' },
        { property: 'date' },
        { property: 'language' },
      ]);
      const groups = new Map(pairs.map((key): [string, AggregateRow[]] => [key, []]));
      for (const { key, count } of rows)
        groups.get(`${key[0]}-${key[1]}`)?.push({ key: key.slice(2), count });
      return pairs.map((key) => groups.get(key) ?? []);
    }).load(pair);
  }
}

function aboutAnyOf(pairs: readonly string[], known: Filter | undefined): Filter {
  const about = pairs.map(
    (pair): Filter => ({
      all: pair.split('-').map((code): Filter => ({ property: 'parties', is: 'includes', value: code })),
    }),
  );
  return { all: [...(known ? [known] : []), { any: about }] };
}
