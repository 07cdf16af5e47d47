import type { Importer } from '../domain/importer';
import { isoDay } from '../domain/partial-date';
import type { ReferenceMemory } from '../graph/memory/reference-memory';
import type { Deadline, GraphStore } from '../graph/store';
import type { ChangeFeed } from './change/change-feed';
import { CountryCodes } from './loaders/country-codes';
import { GraphLoaders } from './loaders/graph-loaders';

/** What the resolvers of one request share. */
export interface Context {
  readonly store: GraphStore;
  readonly loaders: GraphLoaders;
  readonly countries: CountryCodes;
  /** Undefined where clients may only read. */
  readonly importer: Importer | undefined;
  /** The day of the request, YYYY-MM-DD, by which plans are judged where no `asOf` is given. */
  readonly today: string;
  /** Until when the request may read. No end unless one is set. */
  readonly deadline: Deadline;
  /** Undefined where nobody can subscribe. */
  readonly feed: ChangeFeed | undefined;
}

/** A fresh context: what it loads is remembered for one request and not longer. */
export function createContext(
  store: GraphStore,
  importer?: Importer,
  feed?: ChangeFeed,
  today = isoDay(new Date()),
  reference?: ReferenceMemory,
): Context {
  const deadline: Deadline = { at: Number.POSITIVE_INFINITY };
  const read = store.until(deadline);
  const loaders = new GraphLoaders(read, reference);
  const countries = new CountryCodes(read, loaders);
  return { store: read, loaders, countries, importer, feed, today, deadline };
}
