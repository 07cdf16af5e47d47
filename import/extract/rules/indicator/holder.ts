import { mentionAt, type Person, type Sentence } from '../../annotate/model';
import { countriesNamed, withoutMentions } from '../pairs';
import type { Figure } from './amount';
import type { IndicatorTerms } from './terms';

/** Who exports, imports, invests or gives, and to whom; null where the text does not tell. */
export interface Direction {
  readonly holder: string | null;
  readonly host: string | null;
}

const NONE: Direction = { holder: null, host: null };
/** How far around a figure the two may stand. */
const REACH = 150;

/** The country of a mention by name or nationality. */
function countryAt(sentence: Sentence, group: string | undefined): string | null {
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

/** What one country gives another. */
const GIFTS: ReadonlySet<string> = new Set(['funding', 'humanitarian aid', 'grant']);

/**
 * The two of what is given, whomever else a sentence names: "French aid to Lebanon after the war with Israel", "our aid to Lebanon";
 * null where it does not tell both.
 */
export function giverAndTaker(
  sentence: Sentence,
  { name, at }: Figure,
  { directions, ours }: IndicatorTerms,
  speaker: () => Person | null,
): readonly [string, string] | null {
  if (!GIFTS.has(name)) return null;
  const clause = sentence.abstract.slice(Math.max(0, at - REACH), at + REACH);
  const told = (side: 'from' | 'to', stretch: string) =>
    (directions.funding ?? [])
      .map((pattern) => countryAt(sentence, pattern.exec(stretch)?.groups?.[side]))
      .find((country) => country !== null);
  // "Announces $50 million in aid for A and $5 million in aid for B": the taker stands behind.
  const to = told('to', sentence.abstract.slice(at, at + REACH)) ?? told('to', clause);
  const from = told('from', clause) ?? (to && ours.test(clause) ? speaker()?.country : null);
  return from && to && from !== to ? [from, to] : null;
}

/** Whether who speaks gives, and two others would be told to: "our aid", where the page is about Russia and Ukraine. */
export function isOursToOthers(
  sentence: Sentence,
  { name, at }: Figure,
  countries: readonly string[],
  { ours }: IndicatorTerms,
  speaker: () => Person | null,
): boolean {
  if (!GIFTS.has(name) || !ours.test(sentence.abstract.slice(Math.max(0, at - REACH), at))) return false;
  const giver = speaker()?.country;
  return giver != null && !countries.includes(giver);
}

/** A sentence of a gift without those whom only its clause with "since" names: "since A attacked B". */
export function sinceLeftOut(
  sentence: Sentence,
  { name, at }: Figure,
  { sinceThen }: IndicatorTerms,
): Sentence {
  if (!GIFTS.has(name)) return sentence;
  const clause = sinceThen.exec(sentence.abstract.slice(at));
  if (!clause) return sentence;
  const from = sentence.offsets[at + clause.index] as number;
  return withoutMentions(sentence, (mention) => mention.start >= from);
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
