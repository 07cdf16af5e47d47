import type { GraphStore } from '../graph/store';
import { CountryCodes } from './loaders/country-codes';
import { GraphLoaders } from './loaders/graph-loaders';

/** What the resolvers of one request share. */
export interface Context {
  readonly store: GraphStore;
  readonly loaders: GraphLoaders;
  readonly countries: CountryCodes;
}

/** A fresh context: what it loads is remembered for one request and not longer. */
export function createContext(store: GraphStore): Context {
  const loaders = new GraphLoaders(store);
  return { store, loaders, countries: new CountryCodes(store, loaders) };
}
