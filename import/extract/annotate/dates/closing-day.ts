import type { Language } from '../../vocabulary';
import { dayStated } from './stated-days';

/** "(Colombo/Sep26/2024)": what some agencies end a story with. */
const SLUG =
  /\(\p{Lu}[\p{L} ]{2,20}\/(?:(\p{L}{3,9}\.?) ?(\d{1,2})|(\d{1,2}) ?(\p{L}{3,9}))\/((?:19|20)\d\d)\)\.?$/u;
/** "… Source: ABC Tuesday, May 5, 2020 | 08:28", "FRANCE, May 5 - 5 may 2020, 18:55": a line that ends in a day and its hour. */
const CLOCKED =
  /(?<![\p{L}\d])((?:\d{1,2}\.? \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2}),? (?:19|20)\d\d)(?:,| ?\|)? \d{1,2}:[0-5]\d$/u;

/** The day that the slug at a story's end gives, YYYY-MM-DD; null where none does. */
export function sluggedDay(lines: readonly string[], language: Language | 'other'): string | null {
  for (const line of lines) {
    const slug = SLUG.exec(line.slice(-60));
    if (slug) return dayStated(`${slug[1] ?? slug[4]} ${slug[2] ?? slug[3]}, ${slug[5]}`, language);
  }
  return null;
}

/** The day that ends a line with its hour, YYYY-MM-DD; null where none of the lines does. */
export function clockedDay(lines: readonly string[], language: Language | 'other'): string | null {
  for (const line of lines) {
    const clocked = CLOCKED.exec(line.slice(-60));
    const day = clocked && dayStated(clocked[1] ?? '', language);
    if (day) return day;
  }
  return null;
}
