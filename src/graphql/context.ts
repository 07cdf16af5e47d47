import type { Importer } from '../domain/importer';
import type { GraphStore } from '../graph/store';
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
  /** Undefined where nobody can subscribe. */
  readonly feed: ChangeFeed | undefined;
}

/** A fresh context: what it loads is remembered for one request and not longer. */
export function createContext(store: GraphStore, importer?: Importer, feed?: ChangeFeed): Context {
  const loaders = new GraphLoaders(store);
  return { store, loaders, countries: new CountryCodes(store, loaders), importer, feed };
}
