import type { PartialDate } from '../../../../src/domain/partial-date';
import type { DateMatch } from './date-form';

/** "Tuesday, 4 November" and "November of last year" are one date each. */
export function joined(text: string, found: readonly DateMatch[]): DateMatch[] {
  const result: DateMatch[] = [];
  for (const match of found) {
    const last = result.at(-1);
    const gap = last ? text.slice(last.end, match.start) : '.';
    if (last && /^(?:,? |,? le | \()$/u.test(gap) && last.date.inferred && isDay(last) && isDay(match)) {
      result.pop();
      result.push(/\d/u.test(text.slice(last.start, last.end)) ? last : { ...match, start: last.start });
    } else if (
      last &&
      /^(?: |,? (?:of (?:the )?|de )?)$/u.test(gap) &&
      last.date.inferred &&
      isYear(match) &&
      !isYear(last)
    ) {
      const year = match.date.start;
      const dated = (date: PartialDate | null) => date && `${year}${date.slice(4)}`;
      result.pop();
      result.push({
        start: last.start,
        end: match.end,
        date: { ...last.date, start: dated(last.date.start) as PartialDate, end: dated(last.date.end) },
      });
    } else result.push(match);
  }
  return result;
}

function isDay({ date }: DateMatch): boolean {
  return date.start.length === 10 && (date.end === null || date.end.length === 10);
}

function isYear({ date }: DateMatch): boolean {
  return date.start.length === 4 && date.inferred;
}
