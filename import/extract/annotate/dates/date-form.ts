import type { DateValue } from '../model';

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
  /** In a document without a day, the years of the months that it names with one, by two digits: "05" for May. */
  readonly years?: ReadonlyMap<string, string>;
  /** The day of publication, where it comes after the document's day. */
  readonly until?: string | null;
}

/** What the groups of a form's pattern hold. */
export type Groups = Record<string, string | undefined>;

/** A form in which dates are written: what it looks like and what it means; null where the context does not tell. */
export interface DateForm {
  readonly pattern: RegExp;
  /** Whether it demands the name of a month. */
  readonly month: boolean;
  readonly read: (groups: Groups, context: DateContext) => DateValue | null;
}
