import type { DateRecogniser } from './dates';

/**
 * The years of the months that sentences name with their year, by the month's two digits, where it is one year: a document
 * without a day that tells of "28 May 2024" means the same year by "28 May".
 */
export function yearsOfMonths(
  sentences: readonly string[],
  recogniser: DateRecogniser,
): ReadonlyMap<string, string> {
  const years = new Map<string, Set<string>>();
  for (const sentence of sentences)
    for (const { date } of recogniser.find(sentence, { day: null, future: false })) {
      if (date.inferred || date.start.length < 7) continue;
      const month = date.start.slice(5, 7);
      years.set(month, (years.get(month) ?? new Set()).add(date.start.slice(0, 4)));
    }
  return new Map(
    [...years].flatMap(([month, [year, another]]) => (year && !another ? [[month, year] as const] : [])),
  );
}
