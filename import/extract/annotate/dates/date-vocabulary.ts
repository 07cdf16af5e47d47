/** `schema/vocabulary/<language>/dates.yaml`: the words that dates are written with, for what a language leaves out the English ones. */
export interface DateVocabulary {
  readonly months: readonly string[];
  readonly monthAbbreviations: Readonly<Record<string, number>>;
  readonly monthForms?: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  /** Words before a weekday that make it the name of something else. */
  readonly namesake?: readonly string[];
  readonly weekdayAbbreviations: Readonly<Record<string, number>>;
  readonly ordinals: readonly string[];
  readonly rangeWords: readonly string[];
  readonly rangeOpeners: readonly string[];
  readonly yearOpeners: readonly string[];
  readonly yearWords?: readonly string[];
  /** What is written behind a year and a hyphen. */
  readonly yearEndings?: readonly string[];
  /** Words between a year and the day and month after it, where dates are written so. */
  readonly yearFirst?: readonly string[];
  /** Words before a month without a year that make it a date. */
  readonly monthOpeners: readonly string[];
  readonly relative: {
    readonly day: Readonly<Record<string, number>>;
    readonly week: Readonly<Record<string, number>>;
    readonly month: Readonly<Record<string, number>>;
    readonly year: Readonly<Record<string, number>>;
  };
  /** How a distance back from now is told: the word for it, counts and units. */
  readonly ago?: {
    /** What stands behind the number, or before it: "ago", "il y a". */
    readonly word?: string;
    readonly opener?: string;
    readonly numbers: Readonly<Record<string, number>>;
    readonly units: Readonly<Record<string, 'day' | 'month' | 'year'>>;
  };
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly this: readonly string[];
  readonly future: readonly string[];
  /** What leaves a day to a year named before. */
  readonly thatYear: readonly string[];
  /** Endings of verbs of the future, as an expression, where the language has such. */
  readonly futureForms?: string;
  /** Verbs whose present tense tells of a day to come: "leaves on Tuesday". */
  readonly ahead: readonly string[];
  /** Words of the past: a date behind one is past, whatever else the sentence looks ahead to. */
  readonly past: readonly string[];
}
