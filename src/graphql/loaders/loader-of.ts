import DataLoader from 'dataloader';

/** The loader of one request shape, made when it is first asked for: equal shapes share their batches. */
export function loaderOf<T>(
  loaders: Map<string, DataLoader<string, T>>,
  request: object,
  load: (ids: readonly string[]) => Promise<readonly T[]>,
): DataLoader<string, T> {
  const shape = JSON.stringify(request);
  let loader = loaders.get(shape);
  if (!loader) {
    loader = new DataLoader(load);
    loaders.set(shape, loader);
  }
  return loader;
}
