import {
  addDays,
  daysBetween,
  firstDay,
  lastDay,
  type PartialDate,
} from '../../../../src/domain/partial-date';
import type { DateValue } from '../model';
import type { DateContext } from './date-form';

/** A month and day take the year that brings them nearest to the document's day: behind it, unless the sentence looks ahead. */
export function withYear(monthDay: string, context: DateContext): DateValue | null {
  if (!context.day) {
    const told = context.years?.get(monthDay.slice(0, 2));
    return told ? inferred(`${told}-${monthDay}`) : null;
  }
  const year = Number(context.day.slice(0, 4));
  let best: { date: string; cost: number } | undefined;
  for (const candidate of [year - 1, year, year + 1]) {
    const date = `${candidate}-${monthDay}`;
    if (addDays(date, 0) !== date) continue;
    const distance = daysBetween(context.day, date);
    const against = context.future ? distance < -10 : distance > 0;
    const cost = Math.abs(distance) * (against ? 3 : 1);
    if (!best || cost < best.cost) best = { date, cost };
  }
  return best ? inferred(best.date) : null;
}

/** A date that the text states in full; null where the calendar has no such day. */
export function absolute(start: PartialDate): DateValue | null {
  return valid(start) ? { start, end: null, inferred: false } : null;
}

/** A date of which the text leaves something to its context. */
export function inferred(start: PartialDate, end: PartialDate | null = null): DateValue | null {
  return valid(start) ? { start, end, inferred: true } : null;
}

function valid(date: PartialDate): boolean {
  return (
    date.length < 10 ||
    (!Number.isNaN(Date.parse(date)) && addDays(date, 0) === date && firstDay(date) <= lastDay(date))
  );
}

/** The digits of a text: of `4th` the 4. */
export function digits(text: string | undefined): string {
  return (text ?? '').replace(/\D/g, '');
}

/** A number in two digits. */
export function two(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}
