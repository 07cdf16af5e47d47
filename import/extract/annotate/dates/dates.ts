import { overlaps } from '../../../../src/domain/extraction-record';
import { letIn } from '../../search/gate';
import { matchesIn, occursIn } from '../../search/search';
import { type Language, vocabulary } from '../../vocabulary';
import type { DateContext, DateForm, DateMatch, Groups } from './date-form';
import { alternatives, monthPattern } from './date-patterns';
import { DateReader } from './date-reader';
import type { DateVocabulary } from './date-vocabulary';
import { dateForms } from './forms';
import { joined, underYear } from './joined-dates';

const recognisers = new Map<Language | 'other', DateRecogniser>();

/** The recogniser of a language, made once a process; for one without words of its own the English one. */
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
  private readonly lastPast: RegExp;
  private readonly ahead: RegExp;
  private readonly hint: RegExp;
  private readonly month: RegExp;

  constructor(words: DateVocabulary) {
    const reader = new DateReader(words);
    this.month = new RegExp(monthPattern(reader.months.keys()), 'u');
    this.forms = dateForms(words, reader);
    const anyOf = (phrases: readonly string[], forms?: string) =>
      new RegExp(
        String.raw`(?<!\p{L})(?:${alternatives(phrases)}${forms ? `|${forms}` : ''})(?!\p{L})`,
        'giu',
      );
    this.lastFuture = anyOf(words.future, words.futureForms);
    this.futureWords = new RegExp(this.lastFuture.source, 'iu');
    this.lastPast = anyOf(words.past);
    this.ahead = anyOf(words.ahead);
    const cues = [
      ...reader.months.keys(),
      ...words.weekdays,
      ...Object.keys(words.weekdayAbbreviations),
      ...[words.ago?.word, words.ago?.opener].flatMap((word) => word ?? []),
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
    for (const form of letIn(text, this.forms)) {
      if (form.month && !monthNamed) continue;
      for (const match of matchesIn(text, form.pattern)) {
        const groups = (match.groups ?? {}) as Groups;
        const lead = groups.lead?.length ?? 0;
        const start = match.index + lead;
        const end = match.index + match[0].length;
        if (taken.some((other) => overlaps({ start, end }, other))) continue;
        taken.push({ start, end });
        const date = form.read(groups, {
          ...context,
          future: context.future ? this.looksAhead(text, start) : this.isPresentAhead(text, start),
        });
        if (date) found.push({ start, end, date });
      }
    }
    return underYear(
      text,
      joined(
        text,
        found.sort((a, b) => a.start - b.start),
      ),
    );
  }

  /** Whether the nearest word of tense before a date, in a sentence that looks ahead, is not one of the past. */
  private looksAhead(text: string, at: number): boolean {
    const clause = text.slice(Math.max(0, at - CLAUSE), at);
    const [past, future] = [lastIndex(clause, this.lastPast), lastIndex(clause, this.lastFuture)];
    // "The President on Wednesday arrived for a meeting that will …": its own verb stands behind it.
    if (past < 0 && future < 0) return !this.pastBehind(text, at);
    return past <= future;
  }

  /** Whether the first word of tense behind a date is one of the past. */
  private pastBehind(text: string, at: number): boolean {
    const clause = text.slice(at, at + BEHIND);
    const past = matchesIn(clause, this.lastPast)[0]?.index;
    const future = matchesIn(clause, this.lastFuture)[0]?.index;
    return past !== undefined && (future === undefined || past < future);
  }

  /** "Leaves on Thursday": whether the nearest word of tense before a date is a present that means what is to come. */
  private isPresentAhead(text: string, at: number): boolean {
    const clause = text.slice(Math.max(0, at - CLAUSE), at);
    const present = lastIndex(clause, this.ahead);
    return present > lastIndex(clause, this.lastPast);
  }
}

/** How far before a date its verb is looked for. */
const CLAUSE = 120;
/** How far behind it, where none stands before it. */
const BEHIND = 50;

function lastIndex(text: string, expression: RegExp): number {
  let last = -1;
  for (const match of matchesIn(text, expression)) last = match.index;
  return last;
}
