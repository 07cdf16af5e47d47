import type { Page, PageRequest } from '../../graph/store';

/** The page of rows that are at hand in the list's order. A cursor's row that is gone leaves nothing after it. */
export function cut<T>(rows: readonly T[], request: PageRequest, idOf: (row: T) => string): Page<T> {
  const { after, before, last, limit } = request;
  const index = (id: string) => {
    const found = rows.findIndex((row) => idOf(row) === id);
    return found < 0 ? rows.length : found;
  };
  const range = rows.slice(after ? index(after.id) + 1 : 0, before ? index(before.id) : undefined);
  return { rows: last ? range.slice(-limit) : range.slice(0, limit), more: range.length > limit };
}
