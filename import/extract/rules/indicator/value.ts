import type { PartialDate } from '../../../../src/domain/partial-date';
import { mentionAt, type Sentence } from '../../annotate/model';
import { periodOf } from './period';
import type { Comparison, IndicatorTerms } from './terms';

/** "1,200", "1 200.5", "4,5" (a decimal comma), "1.200.000", "seven": as a number. */
export function numberOf(text: string, terms: IndicatorTerms): number {
  const name = text.toLowerCase().replace(/\s+/g, ' ');
  const word = terms.words.numbers[name] ?? terms.words.articles[name];
  if (word !== undefined) return word;
  let plain = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
  const comma = plain.lastIndexOf(',');
  const point = plain.lastIndexOf('.');
  if (comma >= 0 && point >= 0) plain = plain.replaceAll(comma > point ? '.' : ',', '').replace(',', '.');
  else if (/^\d{1,3}(?:,\d{3})+$/.test(plain)) plain = plain.replaceAll(',', '');
  else if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) plain = plain.replaceAll('.', '');
  else plain = plain.replace(',', '.');
  return Number(plain);
}

/** "Add up to $5 billion" is no upper bound. */
const ADDING_UP = /(?<=(?<!\p{L})add(?:s|ed|ing)?) up to /iu;

/** "more than", "almost" right before the number. */
export function comparisonOf(before: string, terms: IndicatorTerms): Comparison {
  const near = before.slice(-32).replace(ADDING_UP, ' to ');
  for (const kind of ['over', 'about', 'under'] as const) if (terms.comparison[kind].test(near)) return kind;
  return 'exact';
}

export interface Year {
  readonly value: number;
  readonly inferred: boolean;
  /** The part of the year, as EDTF; null for all of it. */
  readonly period: PartialDate | null;
}

/** "Trade was 1.3 billion euros, that in four months of this year …", "$1 billion, and approached $1.5 billion in 2022", "$1 billion,” he said, “in 2022 …": the year is another's. */
const OF_ANOTHER =
  /[\p{Sc}]\d|\d (?:million|billion|trillion|bn|mln)(?!\p{L})|^[^,]{0,20}, (?:that|while|whereas|but) |^[,.]?["”][^"“”]+["“]/u;

const YEAR_SUBJECT = /(?:^|[\s,])(?<year>(?:19|20)\d\d) (?:was|saw|became|marked)(?!\p{L})[^.;<]{0,90}$/u;

const COMPARED = /(?<!\p{L})(?:compared|against|versus|than|from|over) (?:[\p{L}-]+ ){0,4}?[\p{Sc}\d]/iu;

/**
 * The year of a figure at `start` to `end` of a sentence's abstract: of the date after it, else of the one
 * before. A day ("on Tuesday", "today") tells when it was said, not what year it is of.
 */
export function yearOf(sentence: Sentence, start: number, end: number, terms: IndicatorTerms): Year | null {
  const { abstract } = sentence;
  const bare = /^[^.;<]{0,25}?(?<!\d)((?:19|20)\d\d)(?:[-/–]\d\d(?:\d\d)?)?(?!\d)/u.exec(
    abstract.slice(end),
  )?.[1];
  const after = /^(?:[^.;]|\.(?=\d)){0,60}?<D\d+>/u.exec(abstract.slice(end));
  // "In January-March 2018": of several dates the nearest.
  const behind = [...abstract.slice(0, start).matchAll(/<D(\d+)>/gu)].reverse().filter(near);
  // "$80 billion, 30 times the $2 billion of 1979": the year is that of what it is compared with.
  // "2021 was the year in which it passed $1 billion": a year that no preposition makes a date.
  const subject = YEAR_SUBJECT.exec(abstract.slice(0, start))?.groups?.year;
  const others =
    after &&
    (COMPARED.test(after[0]) || ((behind.length > 0 || subject !== undefined) && OF_ANOTHER.test(after[0])));
  const first = after && !others ? end + after[0].length : null;
  // "In January–August 2018": of a period the last month, which has its year.
  const last =
    first && /^(?: ?[-–—] ?| to | through | until )<D\d+>/u.exec(abstract.slice(first))?.[0].length;
  const ahead = first && abstract.lastIndexOf('<D', first + (last || 0) - 1);
  for (const [at, group] of [
    [ahead, /^<D(\d+)>/u.exec(abstract.slice(ahead ?? 0))?.[1]] as const,
    ...behind.map((match) => [match.index, match[1]] as const),
  ]) {
    const mention = at === null ? undefined : mentionAt(sentence, group, 'D');
    if (at === null || !mention || mention.date.start.length > 7) continue;
    if (terms.otherDates.test(abstract.slice(Math.max(0, at - 80), at))) continue;
    if (bare && at !== ahead) break;
    return {
      value: Number(mention.date.start.slice(0, 4)),
      inferred: mention.date.inferred,
      period: periodOf(sentence, mention, terms.periods),
    };
  }
  const stated = bare ?? (first === null ? subject : undefined);
  return stated ? { value: Number(stated), inferred: false, period: null } : null;

  /** Of the same clause, or of one before that a comparison parts from it: "in August, trade fell, compared to July, to $18 million". */
  function near({ 0: { length }, index }: RegExpMatchArray): boolean {
    const between = abstract.slice((index ?? 0) + length, start).replace(/<D\d+>/gu, '');
    return between.length <= 130 && !/[.;](?!\d)/u.test(between);
  }
}
