import { addDays, firstDay, lastDay, type PartialDate } from '../../src/domain/partial-date';

const monthsByTime = new Map<string, readonly string[]>();

/** The months (`2024-11`) that a time touches, widened by so many days before and after. */
export function monthsOf(date: PartialDate, before = 0, after = before): readonly string[] {
  const time = `${date} ${before} ${after}`;
  let months = monthsByTime.get(time);
  if (months === undefined) {
    months = monthsBetween(date, before, after);
    if (monthsByTime.size > 50_000) monthsByTime.clear();
    monthsByTime.set(time, months);
  }
  return months;
}

function monthsBetween(date: PartialDate, before: number, after: number): string[] {
  const months: string[] = [];
  const last = addDays(lastDay(date), after).slice(0, 7);
  for (let month = addDays(firstDay(date), -before).slice(0, 7); month <= last; month = nextMonth(month))
    months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}
