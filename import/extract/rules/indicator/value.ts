import { mentionAt, type Sentence } from '../../annotate/model';
import type { Comparison, IndicatorTerms } from './terms';

/** "1,200", "1 200.5", "4,5" (a decimal comma), "1.200.000", "seven": as a number. */
export function numberOf(text: string, terms: IndicatorTerms): number {
  const word = terms.words.numbers[text.toLowerCase().replace(/\s+/g, ' ')];
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

/** "more than", "almost" right before the number. */
export function comparisonOf(before: string, terms: IndicatorTerms): Comparison {
  const near = before.slice(-32);
  for (const kind of ['over', 'about', 'under'] as const) if (terms.comparison[kind].test(near)) return kind;
  return 'exact';
}

export interface Year {
  readonly value: number;
  readonly inferred: boolean;
}

/**
 * The year of a figure at `start` to `end` of a sentence's abstract: of the date after it, else of the one
 * before. A day ("on Tuesday", "today") tells when it was said, not what year it is of.
 */
export function yearOf(sentence: Sentence, start: number, end: number, terms: IndicatorTerms): Year | null {
  const { abstract } = sentence;
  const bare = /^[^.;<]{0,25}?(?<!\d)((?:19|20)\d\d)(?:[-/–]\d\d(?:\d\d)?)?(?!\d)/u.exec(
    abstract.slice(end),
  )?.[1];
  const after = /^(?:[^.;]|\.(?=\d)){0,60}?<D(\d+)>/u.exec(abstract.slice(end));
  // "In January-March 2018": of several dates the nearest.
  const before = /<D(\d+)>(?:[^.;<]|<(?!D)|\.(?=\d)){0,90}$/u.exec(abstract.slice(0, start));
  for (const [match, lead] of [
    [after, after ? abstract.slice(0, end + after[0].length) : ''],
    [before, abstract.slice(0, start - (before?.[0].length ?? 0))],
  ] as const) {
    const mention = mentionAt(sentence, match?.[1], 'D');
    if (!mention || mention.date.start.length > 7) continue;
    if (terms.otherDates.test(lead.replace(/<D\d+>$/u, ''))) continue;
    if (bare && match === before) break;
    return { value: Number(mention.date.start.slice(0, 4)), inferred: mention.date.inferred };
  }
  return bare ? { value: Number(bare), inferred: false } : null;
}
