import { fold } from '../../../src/domain/identity';
import { remembered } from '../../../src/domain/remembered';
import { LANGUAGES, vocabulary } from '../../extract/vocabulary';

/** The numbers that a title tells: those it is filed under (No. 052), and which one of a row it is (the sixth, the 6th). */
interface Numbers {
  readonly plain: string;
  readonly ordinal: string;
}

/** Whether two titles, in lower case and without hyphens, are told apart by their numbers. */
export function numberedApart(a: string, b: string): boolean {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  if (one.plain !== other.plain) return true;
  // Only one of them may tell that it is the first of its kind.
  return one.ordinal !== '' && other.ordinal !== '' && one.ordinal !== other.ordinal;
}

const numbersOf = remembered(
  (title): Numbers => {
    const { words, values } = ordinals();
    const row: number[] = [];
    const rest = title.replace(words, (word, digits: string | undefined) => {
      row.push(digits === undefined ? (values.get(word) ?? 0) : Number(digits));
      return ' ';
    });
    return { plain: (rest.match(/\d+/gu) ?? []).join(' '), ordinal: row.join(' ') };
  },
  { most: 10_000, longest: 500 },
);

let known: { readonly words: RegExp; readonly values: ReadonlyMap<string, number> } | undefined;

function ordinals() {
  if (known) return known;
  const entries = LANGUAGES.flatMap((language) =>
    Object.entries(vocabulary<{ ordinals?: Record<string, number> }>(language, 'events')?.ordinals ?? {}),
  );
  const values = new Map(entries.map(([word, value]) => [fold(word).replaceAll('-', ' '), value]));
  const longestFirst = [...values.keys()].sort((a, b) => b.length - a.length);
  known = { words: new RegExp(`\\b(?:(\\d+)(?:st|nd|rd|th)|${longestFirst.join('|')})\\b`, 'gu'), values };
  return known;
}
