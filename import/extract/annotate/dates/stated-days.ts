import type { Language } from '../../vocabulary';
import { dateRecogniser } from './dates';

/** A day or month that a line states in full, and where. */
export interface StatedDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** Dates that a line states in full, single days or months. */
export function daysStated(line: string, language: Language | 'other'): StatedDay[] {
  const compact = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(line);
  if (compact) return [{ day: `${compact[1]}-${compact[2]}-${compact[3]}`, start: 0, end: line.length }];
  return dateRecogniser(language)
    .find(line, { day: null, future: false })
    .filter(({ date }) => !date.inferred && date.end === null && date.start.length >= 7)
    .map(({ date, start, end }) => ({ day: date.start, start, end }));
}

/** The first day that a line states in full, YYYY-MM-DD; null where it states none. */
export function dayStated(line: string, language: Language | 'other'): string | null {
  return daysStated(line, language).find(({ day }) => day.length === 10)?.day ?? null;
}
