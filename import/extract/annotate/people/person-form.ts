/** What an envoy is sent for: "Eurasian affairs", "Afghanistan". */
export const TASK = String.raw`(?!the )(?:<[CGOUS]\d+>|[\p{L}-]+)(?: (?:<[CGOU]\d+>|[\p{Ll}'-]+)){0,4}?`;

/**
 * A way in which people are referred to, as a pattern over a sentence's elements (`<T0>` a title,
 * `<N1>` a name …, see elements.ts). Groups: `name`, `titles`, `by` (nationality or country before),
 * `of` (country after), `former`, `plural`; tried in order at each place, the first that fits wins.
 */
export interface PersonForm {
  readonly form:
    | 'titled'
    | 'envoy'
    | 'aide'
    | 'apposition'
    | 'counterpart'
    | 'office'
    | 'headOf'
    | 'presiding'
    | 'majesty'
    | 'named'
    | 'title'
    | 'counterparts'
    | 'plural'
    | 'sides'
    | 'described'
    | 'oneOfTwo'
    | 'pronoun';
  readonly pattern: RegExp;
}

/** A pattern that is tried at one place of an abstract. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'iyu');
}
