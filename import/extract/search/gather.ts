/** All that `read` finds in each item, in order: like `flatMap`, which takes the engine ten times as long where most give nothing. */
export function gather<Item, Found>(items: readonly Item[], read: (item: Item) => readonly Found[]): Found[] {
  const found: Found[] = [];
  for (const item of items) for (const one of read(item)) found.push(one);
  return found;
}
