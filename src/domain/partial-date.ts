import { remembered } from './remembered';

/**
 * Partial dates: the subset of EDTF that the graph uses (Library of Congress, EDTF level 0):
 * `2023`, `2024-11`, `2024-11-04`, and intervals `2024-11-04/2024-11-05`, `2025/2028`.
 */
export type PartialDate = string;

const SINGLE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the text is a partial date or an interval of two, with days that exist. */
export function isPartialDate(text: string): boolean {
  const parts = text.split('/');
  if (parts.length > 2) return false;
  if (!parts.every((part) => SINGLE.test(part) && dayExists(part))) return false;
  return parts.length === 1 || firstDay(parts[0] ?? '') <= lastDay(parts[1] ?? '');
}

/** The first day (YYYY-MM-DD) that a partial date can mean. */
export function firstDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const start = date.split('/')[0] ?? date;
  if (start.length === 4) return `${start}-01-01`;
  if (start.length === 7) return `${start}-01`;
  return start;
}

/** The last day (YYYY-MM-DD) that a partial date can mean. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const end = date.split('/').at(-1) ?? date;
  if (end.length === 4) return `${end}-12-31`;
  if (end.length === 7) {
    const last = new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 0)).getUTCDate();
    return `${end}-${String(last).padStart(2, '0')}`;
  }
  return end;
}

/** Whether two partial dates can mean a day in common, give or take `slack` days. */
export function datesOverlap(a: PartialDate, b: PartialDate, slack = 0): boolean {
  const [one, other] = [firstDay(a), firstDay(b)];
  if (one <= lastDay(b) && other <= lastDay(a)) return true;
  return slack > 0 && daysBetween(lastDay(b), one) <= slack && daysBetween(lastDay(a), other) <= slack;
}

/** The day `days` after (before, when negative) the given day. */
export function addDays(day: string, days: number): string {
  return isoDay(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

/** Days from the first day to the second, negative when the second is earlier. */
export function daysBetween(first: string, second: string): number {
  return dayNumber(second) - dayNumber(first);
}

/** Days since 1970. Resolution asks for the same few over and over. */
const dayNumber = remembered((day) => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000), {
  most: 50_000,
});

export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dayExists(date: string): boolean {
  return date.length < 10 || date.slice(8) <= '28' || addDays(date, 0) === date;
}
