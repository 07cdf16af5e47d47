import type { GraphQLResolveInfo } from 'graphql';
import type { Page, PageRequest } from '../../graph/store';
import { selectedIn } from '../selected';

/** Instead of a page that nobody asks for. */
export const NO_PAGE: Page<never> = { rows: [], more: false };

/** True where the query asks for a connection's count; else undefined. */
export function isTotalAsked(info: GraphQLResolveInfo | undefined): true | undefined {
  return info && selectedIn(info).has('totalCount') ? true : undefined;
}

/** How many elements a list has: as the page tells that was read of it, else counted. */
export function totalOf(
  page: Page<unknown>,
  { after, before }: Pick<PageRequest, 'after' | 'before'>,
  count: () => Promise<number>,
): Promise<number> | number {
  const isWhole = page !== NO_PAGE && !page.more && !after && !before;
  return page.total ?? (isWhole ? page.rows.length : count());
}
