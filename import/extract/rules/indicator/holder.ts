import { mentionAt, type Sentence } from '../../annotate/model';
import { countriesNamed } from '../pairs';
import type { Figure } from './amount';
import type { IndicatorTerms } from './terms';

/** Who exports, imports, invests or gives, and to whom; null where the text does not tell. */
export interface Direction {
  readonly holder: string | null;
  readonly host: string | null;
}

const NONE: Direction = { holder: null, host: null };
/** How far around a figure the two may stand. */
export const REACH = 150;

/** The country of a mention by name or nationality. */
export function countryAt(sentence: Sentence, group: string | undefined): string | null {
  return (mentionAt(sentence, group, 'C') ?? mentionAt(sentence, group, 'G'))?.iso3 ?? null;
}

/**
 * Between the two sides of a figure, from whom to whom it goes: "Kazakhstan's exports to France", "French
 * investment in Kazakhstan", "imports from China". What one exports the other imports, so that either is told.
 */
export function directionOf(
  sentence: Sentence,
  { name, at }: Figure,
  countries: readonly string[],
  { directions }: IndicatorTerms,
): Direction {
  const measure = name.replace(/ growth$/u, '');
  const patterns = directions[measure];
  if (!patterns || countries.length !== 2) return NONE;
  const start = Math.max(0, at - REACH);
  const clause = sentence.abstract.slice(start, at + REACH);
  for (const pattern of patterns) {
    const groups = pattern.exec(clause)?.groups;
    if (!groups) continue;
    const from = countryAt(sentence, groups.from);
    const to = countryAt(sentence, groups.to);
    const other = (one: string | null) =>
      one === null ? null : (countries.find((code) => code !== one) ?? null);
    if ([from, to].some((one) => one !== null && !countries.includes(one)) || (from && from === to)) continue;
    if (from || to) return { holder: from ?? other(to), host: to ?? other(from) };
  }
  return NONE;
}

/** Whether a figure of which a text does not tell between whom it is goes to many, or is in one country's own budget: "vaccines for the world". */
export function isToMany(
  sentence: Sentence,
  { name, at }: Figure,
  { words, toMany, ownBudget }: IndicatorTerms,
): boolean {
  if (!words.toSomebody.includes(name)) return false;
  const clause = sentence.abstract.slice(Math.max(0, at - REACH), at + 2 * REACH);
  return toMany.test(clause) || ownBudget.test(clause);
}

/** "Kazakhstan's exports came to $80 billion" goes to everybody, unless it says to whom or that it is between two. */
export function isToEverybody(
  sentence: Sentence,
  { name, at }: Figure,
  { toAll, between }: IndicatorTerms,
): boolean {
  if (!/^(?:exports|imports)/u.test(name)) return false;
  const clause = sentence.abstract.slice(Math.max(0, at - REACH), at + REACH);
  return (
    toAll.total.test(clause) ||
    (countriesNamed(sentence).length < 2 && toAll.own.test(clause) && !between.test(clause))
  );
}
