import type { PartialDate } from '../../../../src/domain/partial-date';
import { type MentionOf, mentionAt, type Sentence } from '../../annotate/model';
import { type Language, termsByLanguage, vocabulary } from '../../vocabulary';

interface PeriodVocabulary {
  readonly range: string;
  readonly months: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly link: string;
  readonly parts: readonly { readonly pattern: string; readonly from: number; readonly to: number }[];
}

export interface PeriodTerms {
  /** A first month before the last one, as a word or as a date of its own: "January–", "January to". */
  readonly firstMonth: RegExp;
  /** A last month right behind the first: "–April". */
  readonly lastMonth: RegExp;
  readonly monthNumbers: ReadonlyMap<string, number>;
  /** "First nine months of" before a year. */
  readonly months: RegExp;
  readonly numbers: Readonly<Record<string, number>>;
  readonly parts: readonly { readonly pattern: RegExp; readonly from: number; readonly to: number }[];
}

/** How far before the date its part may be named. */
const REACH = 50;

export const periodTerms = termsByLanguage('periods', (words: PeriodVocabulary, language) =>
  compile(words, monthsOf(language)),
);

/**
 * The part of a year that a date of a sentence closes, in EDTF: "January–August 2024" is 2024-01/2024-08,
 * "the first half of 2024" 2024-01/2024-06, "August 2024" 2024-08; null where it is a whole year.
 */
export function periodOf(
  sentence: Sentence,
  mention: MentionOf<'D'>,
  terms: PeriodTerms | undefined,
): PartialDate | null {
  const { start } = mention.date;
  if (!terms || start.length > 7) return null;
  const at = sentence.abstract.indexOf(`<D${sentence.mentions.indexOf(mention)}>`);
  const lead = sentence.abstract.slice(Math.max(0, at - REACH), at);
  const year = start.slice(0, 4);
  if (start.length === 7) {
    // "In January–April", without a year: only the first month is a date.
    const after = terms.lastMonth.exec(sentence.text.slice(mention.end - sentence.start))?.groups?.month;
    const last = terms.monthNumbers.get(after?.toLowerCase() ?? '') ?? 0;
    if (last > Number(start.slice(5))) return span(year, Number(start.slice(5)), last);
    const groups = terms.firstMonth.exec(lead)?.groups;
    const before = mentionAt(sentence, groups?.date, 'D')?.date.start.slice(5, 7);
    const first = terms.monthNumbers.get(groups?.month?.toLowerCase() ?? '') ?? Number(before || 13);
    return first < Number(start.slice(5)) ? span(year, first, Number(start.slice(5))) : start;
  }
  const part = terms.parts.find(({ pattern }) => pattern.test(lead));
  if (part) return span(year, part.from, part.to);
  const count = terms.months.exec(lead)?.groups?.count?.toLowerCase() ?? '';
  const months = terms.numbers[count] ?? Number(count || 12);
  return months > 1 && months < 12 ? span(year, 1, months) : null;
}

function span(year: string, from: number, to: number): PartialDate {
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return `${month(from)}/${month(to)}`;
}

function compile(words: PeriodVocabulary, monthNumbers: ReadonlyMap<string, number>): PeriodTerms {
  const names = [...monthNumbers.keys()].join('|');
  return {
    firstMonth: new RegExp(`(?<!\\p{L})(?:(?<month>${names})|<D(?<date>\\d+)>)(?:${words.range})$`, 'iu'),
    lastMonth: new RegExp(`^(?: ?[-–—] ?)(?<month>${names})(?!\\p{L})`, 'iu'),
    monthNumbers,
    months: new RegExp(`(?<!\\p{L})${words.months}${words.link}$`, 'iu'),
    numbers: words.numbers,
    parts: words.parts.map(({ pattern, from, to }) => ({
      pattern: new RegExp(`(?<!\\p{L})(?:${pattern})${words.link}$`, 'iu'),
      from,
      to,
    })),
  };
}

function monthsOf(language: Language): ReadonlyMap<string, number> {
  const dates = vocabulary<{
    readonly months: readonly string[];
    readonly monthForms?: Readonly<Record<string, number>>;
  }>(language, 'dates');
  return new Map([
    ...(dates?.months ?? []).map((name, index): [string, number] => [name, index + 1]),
    ...Object.entries(dates?.monthForms ?? {}),
  ]);
}
