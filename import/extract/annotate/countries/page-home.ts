import type { Person } from '../model';
import { isHead } from '../people/ranks';

/**
 * The one country whose head of state or government, or foreign minister, a page names by the title alone, as only its own
 * pages do: "President X will receive the Prime Minister of C, State House Spokesperson Y said"; null where it names several so, or none.
 */
export function countryOfOwnLeaders(
  persons: readonly Person[],
  mainCountries: readonly string[],
): string | null {
  const own = new Set<string>();
  for (const { leader, stated, former, rank, country } of persons) {
    if (!leader || !country || !stated.title || stated.country || former) continue;
    if (isHead(rank) || rank === 'foreign-minister' || rank === 'deputy-head') own.add(country);
  }
  const [home, another] = own;
  return home && !another && mainCountries[0] === home ? home : null;
}
