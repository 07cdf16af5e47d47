import { overlaps } from '../../../../src/domain/extraction-record';
import {
  addDays,
  daysBetween,
  firstDay,
  isoDay,
  lastDay,
  type PartialDate,
} from '../../../../src/domain/partial-date';
import { allMatches, matchesIn, occursIn } from '../../search/search';
import { type Language, vocabulary } from '../../vocabulary';
import type { DateValue } from '../model';

interface DateVocabulary {
  readonly months: readonly string[];
  readonly monthAbbreviations: Readonly<Record<string, number>>;
  readonly monthForms?: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  readonly weekdayAbbreviations: Readonly<Record<string, number>>;
  readonly ordinals: readonly string[];
  readonly rangeWords: readonly string[];
  readonly rangeOpeners: readonly string[];
  readonly yearOpeners: readonly string[];
  readonly yearWords?: readonly string[];
  /** Words between a year and the day and month after it, where dates are written so. */
  readonly yearFirst?: readonly string[];
  readonly relative: {
    readonly day: Readonly<Record<string, number>>;
    readonly week: Readonly<Record<string, number>>;
    readonly month: Readonly<Record<string, number>>;
    readonly year: Readonly<Record<string, number>>;
  };
  /** How a distance back from now is told: the word for it, counts and units. */
  readonly ago?: {
    readonly word: string;
    readonly numbers: Readonly<Record<string, number>>;
    readonly units: Readonly<Record<string, 'day' | 'month' | 'year'>>;
  };
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly this: readonly string[];
  readonly future: readonly string[];
  /** Words of the past: a date behind one is past, whatever else the sentence looks ahead to. */
  readonly past?: readonly string[];
}

export interface DateMatch {
  readonly start: number;
  readonly end: number;
  readonly date: DateValue;
}

/** What dates are reckoned from: the document's day, where known, and whether the sentence looks ahead. */
export interface DateContext {
  /** The document's day, or the first of its month or year where no more is known. */
  readonly day: string | null;
  /** Whether only the month or year is known: then "on Tuesday" and "yesterday" are no day. */
  readonly vague?: boolean;
  readonly future: boolean;
}

type Groups = Record<string, string | undefined>;

/** A form in which dates are written: what it looks like and what it means; null where the context does not tell. */
interface DateForm {
  readonly pattern: RegExp;
  /** Whether it demands the name of a month. */
  readonly month: boolean;
  readonly read: (groups: Groups, context: DateContext) => DateValue | null;
}

const recognisers = new Map<Language | 'other', DateRecogniser>();

export function dateRecogniser(language: Language | 'other'): DateRecogniser {
  let recogniser = recognisers.get(language);
  if (!recogniser) {
    const english = vocabulary<DateVocabulary>('en', 'dates');
    const own = vocabulary<Partial<DateVocabulary>>(language, 'dates');
    const words = english && { ...english, ...own };
    if (!words)
      throw new Error(
        'schema/vocabulary/en/dates.yaml is missing: the installation is incomplete. Run npm ci.',
      );
    recogniser = new DateRecogniser(words);
    recognisers.set(language, recogniser);
  }
  return recogniser;
}

/** Finds dates in one language: absolute, without year, relative, weekdays, and intervals of them. */
export class DateRecogniser {
  private readonly forms: readonly DateForm[];
  private readonly futureWords: RegExp;
  private readonly lastFuture: RegExp;
  private readonly lastPast: RegExp | null;
  private readonly hint: RegExp;
  private readonly months: ReadonlyMap<string, number>;
  private readonly month: RegExp;

  constructor(private readonly words: DateVocabulary) {
    this.months = new Map([
      ...words.months.map((name, index) => [name, index + 1] as const),
      ...Object.entries(words.monthAbbreviations),
      ...Object.entries(words.monthForms ?? {}),
    ]);
    const month = monthPattern(this.months.keys());
    this.month = new RegExp(month, 'u');
    this.forms = this.build(month);
    this.futureWords = new RegExp(String.raw`(?<!\p{L})(?:${alternatives(words.future)})(?!\p{L})`, 'iu');
    this.lastFuture = new RegExp(this.futureWords.source, 'giu');
    this.lastPast = words.past
      ? new RegExp(String.raw`(?<!\p{L})(?:${alternatives(words.past)})(?!\p{L})`, 'giu')
      : null;
    const cues = [
      ...this.months.keys(),
      ...words.weekdays,
      ...Object.keys(words.weekdayAbbreviations),
      ...(words.ago ? [words.ago.word] : []),
      ...Object.values(words.relative).flatMap((group) => Object.keys(group)),
    ];
    this.hint = new RegExp(String.raw`\d|(?<!\p{L})(?:${alternatives(cues)})(?!\p{L})`, 'iu');
  }

  /** Whether a sentence speaks of what is to come. */
  isFuture(text: string): boolean {
    return occursIn(text, this.futureWords);
  }

  /** All dates of a stretch of text, in order, the longest reading at each place. */
  find(written: string, context: DateContext): DateMatch[] {
    const text = written.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 15));
    if (!occursIn(text, this.hint)) return [];
    const monthNamed = occursIn(text, this.month);
    const found: DateMatch[] = [];
    const taken: { start: number; end: number }[] = [];
    for (const form of this.forms) {
      if (form.month && !monthNamed) continue;
      for (const match of allMatches(text, form.pattern)) {
        const groups = (match.groups ?? {}) as Groups;
        const lead = groups.lead?.length ?? 0;
        const start = match.index + lead;
        const end = match.index + match[0].length;
        if (taken.some((other) => overlaps({ start, end }, other))) continue;
        taken.push({ start, end });
        const date = form.read(groups, {
          ...context,
          future: context.future && this.looksAhead(text, start),
        });
        if (date) found.push({ start, end, date });
      }
    }
    return joined(
      text,
      found.sort((a, b) => a.start - b.start),
    );
  }

  /** Whether the nearest word of tense before a date, in a sentence that looks ahead, is not one of the past. */
  private looksAhead(text: string, at: number): boolean {
    if (!this.lastPast) return true;
    const clause = text.slice(Math.max(0, at - CLAUSE), at);
    return lastIndex(clause, this.lastPast) <= lastIndex(clause, this.lastFuture);
  }

  private build(oneMonth: string): DateForm[] {
    const { words } = this;
    // An Arabic page names the month twice: "نوفمبر / تشرين الثاني".
    const month = words.yearFirst ? String.raw`${oneMonth}(?: ?[/(] ?${oneMonth}\)?)?` : oneMonth;
    const ordinal = words.ordinals.length > 0 ? `(?:${alternatives(words.ordinals)})?` : '';
    const day = String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])${ordinal}(?![\p{L}\d])`;
    const year = String.raw`(?:19|20)\d\d(?!\d)`;
    const yearTail = String.raw`(?:(?:,? (?:of |de |del )?|,)(?<y>${year})(?: ?(?:г\.|года|году|року|р\.))?)?`;
    const to = String.raw`(?: ?[-–—] ?|,? (?:${alternatives(words.rangeWords)}) (?:the )?)`;
    const opener = String.raw`(?<lead>(?:(?:${alternatives(words.rangeOpeners)}) (?:the )?)?)`;
    const weekday = eitherCase([...words.weekdays, ...Object.keys(words.weekdayAbbreviations)]);
    const form = (pattern: string, read: DateForm['read']): DateForm => ({
      pattern: new RegExp(pattern, 'gu'),
      month: pattern.includes(`(?<m1>${month})`),
      read,
    });
    const caseless = (pattern: string, read: DateForm['read']): DateForm => ({
      pattern: new RegExp(pattern, 'giu'),
      month: false,
      read,
    });
    return [
      form(
        String.raw`(?<![\d./-])(?<y>${year})[-./](?<m>0[1-9]|1[0-2])[-./](?<d>0[1-9]|[12]\d|3[01])(?!\d)`,
        (g) => absolute(`${g.y}-${g.m}-${g.d}`),
      ),
      form(String.raw`(?<![\d.])(?<d>0?[1-9]|[12]\d|3[01])[./](?<m>0?[1-9]|1[0-2])[./](?<y>${year})`, (g) =>
        absolute(`${g.y}-${two(g.m)}-${two(g.d)}`),
      ),
      form(String.raw`(?<![\d.-])(?<d>0[1-9]|[12]\d|3[01])-(?<m>0[1-9]|1[0-2])-(?<y>${year})(?![-\d])`, (g) =>
        absolute(`${g.y}-${g.m}-${g.d}`),
      ),
      // With points no outlet puts the month first; of two digits, the year is of this century.
      form(
        String.raw`(?<![\d.,/-])(?<d>0[1-9]|[12]\d|3[01])\.(?<m>0[1-9]|1[0-2])\.(?<y>[0-4]\d)(?![.,]?\d)`,
        (g) => absolute(`20${g.y}-${g.m}-${g.d}`),
      ),
      // Month first, where the second number can be no month.
      form(String.raw`(?<![\d./])(?<m>0?[1-9]|1[0-2])/(?<d>1[3-9]|2\d|3[01])/(?<y>${year})`, (g) =>
        absolute(`${g.y}-${two(g.m)}-${two(g.d)}`),
      ),
      ...(words.yearFirst ? this.yearFirstForms(form, month, year, words.yearFirst) : []),
      form(String.raw`(?<d1>${day})-(?<m1>${month})-(?<y>${year})`, (g, c) => this.single(g, c)),
      form(`${opener}(?<d1>${day}) (?<m1>${month})${to}(?<d2>${day}) (?<m2>${month})${yearTail}`, (g, c) =>
        this.interval(g, c),
      ),
      form(
        `${opener}(?<m1>${month})(?: |(?<=\\.))(?<d1>${day})${to}(?<m2>${month})(?: |(?<=\\.))(?<d2>${day})${yearTail}`,
        (g, c) => this.interval(g, c),
      ),
      form(`${opener}(?<d1>${day})${to}(?<d2>${day})\\.? (?:of |de )?(?<m1>${month})${yearTail}`, (g, c) =>
        this.interval(g, c),
      ),
      form(`${opener}(?<m1>${month}) (?<d1>${day})${to}(?<d2>${day})${yearTail}`, (g, c) =>
        this.interval(g, c),
      ),
      form(`(?<d1>${day})\\.? (?:of |de )?(?<m1>${month})${yearTail}`, (g, c) => this.single(g, c)),
      form(`(?<m1>${month})(?: |(?<=\\.))(?:the )?(?<d1>${day})${yearTail}`, (g, c) => this.single(g, c)),
      form(String.raw`(?<m1>${month}),? (?:of |de )?(?<y>${year})`, (g) =>
        absolute(`${g.y}-${two(String(this.monthNumber(g.m1)))}`),
      ),
      form(
        String.raw`(?<lead>(?:^|[^\p{L}])(?:[Ii]n|[Ee]n|[Dd]uring|[Ss]ince|[Uu]ntil|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id|[Mm]id-|for(?! [Mm]ay)|[Вв]|[Dd]ébut|[Ff]in|as early as) )(?<m1>${month})`,
        (g, c) => this.bareMonth(g, c, null),
      ),
      caseless(
        String.raw`(?<![\p{L}])(?<which>${alternatives([...words.last, ...words.next, ...words.this])}) (?<m1>${month})`,
        (g, c) => this.bareMonth(g, c, g.which ?? null),
      ),
      caseless(
        String.raw`(?<lead>(?:^|[^\p{L}])(?:${alternatives(words.yearOpeners)})(?: |-)(?:the )?(?:year )?)(?<y>${year})(?![\p{L}\d%]|[-–]\d)(?! (?:documents?|companies|people|students|million|billion))`,
        (g) => absolute(g.y ?? ''),
      ),
      ...(words.yearWords
        ? [
            form(String.raw`(?<y>${year}) (?:${alternatives(words.yearWords)})(?!\p{L})`, (g: Groups) =>
              absolute(g.y ?? ''),
            ),
          ]
        : []),
      ...this.relativeForms(caseless),
      caseless(
        String.raw`(?<!\p{L})(?:${alternatives(words.rangeOpeners)}) (?<w>${weekday}) (?:${alternatives(words.rangeWords)}) (?<w2>${weekday})(?!\p{L})`,
        (g, c) => {
          const start = this.weekday(g, c)?.start;
          const end = start && this.weekday({ w: g.w2 }, { ...c, day: start, future: true })?.start;
          return start && end ? inferred(start, end) : null;
        },
      ),
      caseless(
        String.raw`(?<which>(?<!\p{L})(?:${alternatives([...words.last, ...words.next, ...words.this])}) )?(?<!\p{L})(?<w>${weekday})(?!\p{L})`,
        (g, c) => this.weekday(g, c),
      ),
      form(
        String.raw`(?<lead>(?:^|[^\p{L}])[Oo]n the )(?<d1>${day})(?! of|\s+\p{L}+ (?:anniversary|session|meeting))(?=[\s,.])`,
        (g, c) => (c.day ? inferred(`${c.day.slice(0, 8)}${two(digits(g.d1))}`) : null),
      ),
    ];
  }

  /** "2024 жылғы 5 қараша", "2024. november 5.", "2024年11月5日", "令和6年11月5日". */
  private yearFirstForms(
    form: (pattern: string, read: DateForm['read']) => DateForm,
    month: string,
    year: string,
    words: readonly string[],
  ): DateForm[] {
    const numeric = (g: Groups, first: number, c: DateContext) => {
      const monthDay = `${two(g.m)}-${two(g.d)}`;
      return g.y ? absolute(`${first + Number(g.y)}-${monthDay}`) : withYear(monthDay, c);
    };
    return [
      form(
        String.raw`(?<![\d])(?<y>${year})[-.]?(?: ?(?:${alternatives(words)}))?,? (?<d1>\d{1,2})[-.]? ?(?<m1>${month})`,
        (g, c) => this.single(g, c),
      ),
      form(String.raw`(?<![\d])(?<y>${year})\.? (?<m1>${month}) (?<d1>\d{1,2})(?!\d)`, (g, c) =>
        this.single(g, c),
      ),
      form(String.raw`(?:令和 ?(?<y>\d{1,2}) ?年 ?)(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日`, (g, c) =>
        numeric(g, 2018, c),
      ),
      form(
        String.raw`(?:(?<!\d)(?<y>${year}) ?[年년] ?)?(?<!\d)(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]`,
        (g, c) => numeric(g, 0, c),
      ),
      form(String.raw`(?<!\d)(?<y>${year}) ?[年년] ?(?<m>\d{1,2}) ?[月월]`, (g) =>
        absolute(`${g.y}-${two(g.m)}`),
      ),
      form(String.raw`(?<d1>\d{1,2})-(?<m1>${month})(?!-)`, (g, c) => this.single(g, c)),
    ];
  }

  private relativeForms(form: (pattern: string, read: DateForm['read']) => DateForm): DateForm[] {
    const { relative } = this.words;
    const phrases = (group: Readonly<Record<string, number>>) =>
      String.raw`(?<!\p{L})(?<phrase>${alternatives(Object.keys(group))})(?!\p{L})`;
    const amount = (group: Readonly<Record<string, number>>, phrase: string | undefined) =>
      group[(phrase ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? 0;
    return [
      form(phrases(relative.day), (g, c) =>
        c.day && !c.vague ? inferred(addDays(c.day, amount(relative.day, g.phrase))) : null,
      ),
      form(phrases(relative.week), (g, c) => {
        if (!c.day || c.vague) return null;
        const monday = addDays(
          c.day,
          -((new Date(`${c.day}T00:00:00Z`).getUTCDay() + 6) % 7) + 7 * amount(relative.week, g.phrase),
        );
        return inferred(monday, addDays(monday, 6));
      }),
      form(phrases(relative.month), (g, c) => {
        if (!c.day) return null;
        const month = new Date(
          Date.UTC(
            Number(c.day.slice(0, 4)),
            Number(c.day.slice(5, 7)) - 1 + amount(relative.month, g.phrase),
            1,
          ),
        );
        return inferred(isoDay(month).slice(0, 7));
      }),
      ...this.agoForms(form),
      form(phrases(relative.year), (g, c) =>
        c.day ? inferred(String(Number(c.day.slice(0, 4)) + amount(relative.year, g.phrase))) : null,
      ),
    ];
  }

  /** "Ten years ago", "two months earlier than now": as coarse as its unit. */
  private agoForms(form: (pattern: string, read: DateForm['read']) => DateForm): DateForm[] {
    const { ago } = this.words;
    if (!ago) return [];
    const pattern = String.raw`(?<!\p{L})(?<n>\d{1,2}|${alternatives(Object.keys(ago.numbers))}) (?<unit>${alternatives(Object.keys(ago.units))}) ${ago.word}(?!\p{L})`;
    return [
      form(pattern, (g, c) => {
        if (!c.day) return null;
        const count = ago.numbers[(g.n ?? '').toLowerCase()] ?? Number(g.n);
        const unit = ago.units[(g.unit ?? '').toLowerCase()];
        if (unit === 'day') return c.vague ? null : inferred(addDays(c.day, -count));
        if (unit === 'year') return inferred(String(Number(c.day.slice(0, 4)) - count));
        const month = new Date(Date.UTC(Number(c.day.slice(0, 4)), Number(c.day.slice(5, 7)) - 1 - count, 1));
        return inferred(isoDay(month).slice(0, 7));
      }),
    ];
  }

  private monthNumber(text: string | undefined): number {
    const name = (text ?? '').split(/ ?[/(]/u)[0] ?? '';
    return this.months.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
  }

  private single(g: Groups, context: DateContext): DateValue | null {
    const monthDay = `${two(String(this.monthNumber(g.m1)))}-${two(digits(g.d1))}`;
    return g.y ? absolute(`${g.y}-${monthDay}`) : withYear(monthDay, context);
  }

  private interval(g: Groups, context: DateContext): DateValue | null {
    const from = `${two(String(this.monthNumber(g.m1)))}-${two(digits(g.d1))}`;
    const until = `${two(String(this.monthNumber(g.m2 ?? g.m1)))}-${two(digits(g.d2))}`;
    const end = g.y ? absolute(`${g.y}-${until}`) : withYear(until, context);
    if (!end) return null;
    const year = Number(end.start.slice(0, 4)) - (from > until ? 1 : 0);
    const start = absolute(`${year}-${from}`);
    return start && { start: start.start, end: end.start, inferred: end.inferred };
  }

  private bareMonth(g: Groups, context: DateContext, which: string | null): DateValue | null {
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

  private weekday(g: Groups, context: DateContext): DateValue | null {
    if (!context.day || context.vague) return null;
    const name = (g.w ?? '').toLowerCase();
    // "The two sat down" is no Saturday.
    if (g.w === name && name in this.words.weekdayAbbreviations && !g.which) return null;
    const wanted =
      this.words.weekdays.indexOf(name) >= 0
        ? this.words.weekdays.indexOf(name)
        : (this.words.weekdayAbbreviations[name] ?? 0);
    const today = new Date(`${context.day}T00:00:00Z`).getUTCDay();
    const which = g.which?.trim().toLowerCase() ?? '';
    const back = (today - wanted + 7) % 7;
    const ahead = (wanted - today + 7) % 7;
    if (this.words.next.includes(which)) return inferred(addDays(context.day, ahead || 7));
    if (this.words.last.includes(which)) return inferred(addDays(context.day, -(back || 7)));
    return inferred(addDays(context.day, context.future ? ahead : -back));
  }
}

/** How far before a date its verb is looked for. */
const CLAUSE = 120;

function lastIndex(text: string, expression: RegExp): number {
  let last = -1;
  for (const match of matchesIn(text, expression)) last = match.index;
  return last;
}

/** "Tuesday, 4 November" and "November of last year" are one date each. */
function joined(text: string, found: readonly DateMatch[]): DateMatch[] {
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

/** A month and day take the year that brings them nearest to the document's day: behind it, unless the sentence looks ahead. */
function withYear(monthDay: string, context: DateContext): DateValue | null {
  if (!context.day) return null;
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

function absolute(start: PartialDate): DateValue | null {
  return valid(start) ? { start, end: null, inferred: false } : null;
}

function inferred(start: PartialDate, end: PartialDate | null = null): DateValue | null {
  return valid(start) ? { start, end, inferred: true } : null;
}

function valid(date: PartialDate): boolean {
  return (
    date.length < 10 ||
    (!Number.isNaN(Date.parse(date)) && addDays(date, 0) === date && firstDay(date) <= lastDay(date))
  );
}

function digits(text: string | undefined): string {
  return (text ?? '').replace(/\D/g, '');
}

function two(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}

function monthPattern(names: Iterable<string>): string {
  return String.raw`(?<!\p{L})(?:${eitherCase(names)})(?!\p{L})\.?`;
}

/** Names with a small or capital first letter, or in capitals. */
function eitherCase(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(
      (name) =>
        `[${name[0]}${name[0]?.toUpperCase()}]${escapePattern(name.slice(1))}|${escapePattern(name.toUpperCase())}`,
    )
    .join('|');
}

function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, String.raw`\s+`);
}
