import type { Person, Sentence } from '../../annotate/model';
import { withoutMentions } from '../pairs';
import type { Figure } from './amount';
import { countryAt, REACH } from './holder';
import type { IndicatorTerms } from './terms';

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
