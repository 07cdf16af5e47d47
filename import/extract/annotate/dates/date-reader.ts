import { addDays } from '../../../../src/domain/partial-date';
import type { DateValue } from '../model';
import type { DateContext, Groups } from './date-form';
import type { DateVocabulary } from './date-vocabulary';
import { absolute, digits, inferred, two, withYear } from './reckoning';

/** What the groups of a written date mean in one language. */
export class DateReader {
  /** Numbers of months by their names. */
  readonly months: ReadonlyMap<string, number>;

  constructor(private readonly words: DateVocabulary) {
    this.months = new Map([
      ...words.months.map((name, index) => [name, index + 1] as const),
      ...Object.entries(words.monthAbbreviations),
      ...Object.entries(words.monthForms ?? {}),
    ]);
  }

  /** 1 to 12; 0 where the text names no month. */
  monthNumber(text: string | undefined): number {
    const name = (text ?? '').split(/ ?[/(]/u)[0] ?? '';
    return this.months.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
  }

  /** One day: groups `d1`, `m1` and perhaps `y`. */
  single(g: Groups, context: DateContext): DateValue | null {
    const monthDay = `${two(String(this.monthNumber(g.m1)))}-${two(digits(g.d1))}`;
    return g.y ? absolute(`${g.y}-${monthDay}`) : withYear(monthDay, context);
  }

  /** From one day to another: groups `d1`, `m1`, `d2`, and perhaps `m2` and `y`. */
  interval(g: Groups, context: DateContext): DateValue | null {
    const from = `${two(String(this.monthNumber(g.m1)))}-${two(digits(g.d1))}`;
    const until = `${two(String(this.monthNumber(g.m2 ?? g.m1)))}-${two(digits(g.d2))}`;
    const end = g.y ? absolute(`${g.y}-${until}`) : withYear(until, context);
    if (!end) return null;
    const year = Number(end.start.slice(0, 4)) - (from > until ? 1 : 0);
    const start = absolute(`${year}-${from}`);
    return start && { start: start.start, end: end.start, inferred: end.inferred };
  }

  /** A month without a year, by a word as "last" before it or by the context. */
  bareMonth(g: Groups, context: DateContext, which: string | null): DateValue | null {
    if (!context.day) return null;
    const month = this.monthNumber(g.m1);
    const year = Number(context.day.slice(0, 4));
    const now = Number(context.day.slice(5, 7));
    const word = which?.toLowerCase() ?? '';
    let chosen = year;
    if (this.words.last.includes(word)) chosen = month >= now ? year - 1 : year;
    else if (this.words.next.includes(word)) chosen = month <= now ? year + 1 : year;
    else if (this.words.this.includes(word)) chosen = year;
    else if (context.future) chosen = month < now ? year + 1 : year;
    else chosen = month > now ? year - 1 : year;
    return inferred(`${chosen}-${two(String(month))}`);
  }

  /** A weekday, group `w`, by a word as "next" before it or by the context. */
  weekday(g: Groups, context: DateContext): DateValue | null {
    if (!context.day || context.vague) return null;
    const name = (g.w ?? '').toLowerCase();
    // "The two sat down" is no Saturday.
    if (g.w === name && name in this.words.weekdayAbbreviations && !g.which) return null;
    const wanted = this.weekdayOf(name);
    const today = new Date(`${context.day}T00:00:00Z`).getUTCDay();
    const which = g.which?.trim().toLowerCase() ?? '';
    const back = (today - wanted + 7) % 7;
    const ahead = (wanted - today + 7) % 7;
    if (this.words.next.includes(which)) return inferred(addDays(context.day, ahead || 7));
    if (this.words.last.includes(which)) return inferred(addDays(context.day, -(back || 7)));
    const coming = addDays(context.day, ahead);
    // Written on Wednesday, published on Thursday.
    if (context.until && ahead > 0 && coming <= context.until) return inferred(coming);
    return inferred(context.future ? coming : addDays(context.day, -back));
  }

  /** Whether a day falls on the weekday that a word names. */
  isWeekday(word: string | undefined, day: string): boolean {
    return new Date(`${day}T00:00:00Z`).getUTCDay() === this.weekdayOf((word ?? '').toLowerCase());
  }

  /** The number of a weekday, Sunday's 0, by its name or an abbreviation in lower case. */
  private weekdayOf(name: string): number {
    const index = this.words.weekdays.indexOf(name);
    return index >= 0 ? index : (this.words.weekdayAbbreviations[name] ?? 0);
  }
}
