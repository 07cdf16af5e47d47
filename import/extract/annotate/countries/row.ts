import { expression } from '../../pattern';
import { mentionAt, type Sentence } from '../model';

const KIND = `(?:(?:Official|State|Working|Private|Informal|Unofficial) (?:and )?){0,2}[Vv]isit\\b|(?:Attended|Met with|Addressed|Guest of)\\b`;

/** "President X | C | Official visit", "President X C Working visit" in a list of guests: the country of the next cell. */
export function countryInRow(sentence: Sentence, index: number): string | null {
  if (!/^[^<\p{L}]{0,12}<P/u.test(sentence.abstract)) return null;
  const row = expression(
    String.raw`^[^<\p{L}]{0,12}<P${index}>(?: ?\|| )(?: ?)(?:the )?<C(?<of>\d+)>(?: ?\|| (?:${KIND}))`,
    'u',
  ).exec(sentence.abstract);
  const country = mentionAt(sentence, row?.groups?.of, 'C');
  return country?.form === 'name' ? country.iso3 : null;
}
