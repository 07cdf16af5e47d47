import type { PartialDate } from '../../../../src/domain/partial-date';
import type { DateMatch } from './date-form';

/** "Tuesday, 4 November" and "November of last year" are one date each. */
export function joined(text: string, found: readonly DateMatch[]): DateMatch[] {
  return spans(text, single(text, found));
}

/** "Monday 27 to Wednesday 29 May 2024" is one span. */
function spans(text: string, found: readonly DateMatch[]): DateMatch[] {
  const result: DateMatch[] = [];
  for (const match of found) {
    const last = result.at(-1);
    const days = last && fromDayTo(text, last, match);
    if (days) result.pop();
    result.push(days ?? match);
  }
  return result;
}

function single(text: string, found: readonly DateMatch[]): DateMatch[] {
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

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;

/** "Monday 27 to Wednesday 29 May 2024": the first day is of the month of the second. */
function fromDayTo(text: string, last: DateMatch, { start: at, end, date }: DateMatch): DateMatch | null {
  const day = /^ (\d{1,2})(?:st|nd|rd|th)? (?:to|until|till|through|and|-|–) (?:the )?$/u.exec(
    text.slice(last.end, at),
  )?.[1];
  if (!day || date.start.length !== 10 || date.end !== null) return null;
  const start = `${date.start.slice(0, 8)}${day.padStart(2, '0')}`;
  return WEEKDAY.test(text.slice(last.start, last.end)) && start < date.start
    ? { start: last.start, end, date: { ...date, start, end: date.start } }
    : null;
}

/**
 * "In 2014 the King had been there from March 18 to 20", "last year he came in March": days and months without a year are
 * of the year that the sentence begins with.
 */
export function underYear(text: string, found: readonly DateMatch[]): DateMatch[] {
  const [first, ...others] = found;
  if (first?.date.start.length !== 4 || !LEADS.test(text.slice(0, first.end))) return [...found];
  const year = first.date.start;
  const ofYear = (date: PartialDate) => `${year}${date.slice(4)}`;
  return [
    first,
    ...others.map((match) => {
      const { date } = match;
      const { start, end } = date;
      const named = MONTH_OR_DAY.test(text.slice(match.start, match.end));
      return !date.inferred ||
        !named ||
        start.length < 7 ||
        (end !== null && end.slice(0, 4) !== start.slice(0, 4))
        ? match
        : { ...match, date: { ...date, start: ofYear(start), end: end && ofYear(end) } };
    }),
  ];
}

/** A year that opens its sentence, "In 2014", "Back in 2014", "Last year". */
const LEADS =
  /^\W*(?:(?:(?:[Bb]ack|[Ee]arly|[Ll]ate) )?[Ii]n (?:(?:early|late|mid)[ -])?\d{4}|(?:Last|Next) year)$/u;
/** "March", "March 18", "18 Mar.": no weekday, nothing that is reckoned from today. */
const MONTH_OR_DAY =
  /^(?:from |between )?(?:(?:\d{1,2}\p{L}{0,2} )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|To|Yester)day)\p{Lu}\p{Ll}{2,8}\.?(?: \d|$| (?:to|and) \d)|\d{1,2}\D{0,8}\d{0,2} \p{Lu}\p{Ll}{2,8}\.?$)/u;

function isDay({ date }: DateMatch): boolean {
  return date.start.length === 10 && (date.end === null || date.end.length === 10);
}

function isYear({ date }: DateMatch): boolean {
  return date.start.length === 4 && date.inferred;
}
