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

/** The title without the words that tell which one of a row it is. */
export function withoutOrdinals(title: string): string {
  return title.replace(ordinals().words, ' ');
}

/** The name, in lower case and without hyphens, without such a word at its beginning. */
export function withoutOrdinalAhead(name: string): string {
  const { words } = ordinals();
  words.lastIndex = 0;
  const found = words.exec(name);
  return found?.index === 0 ? name.slice(found[0].length).trimStart() : name;
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
  const single = entries.map(([word, value]): [string, number] => [fold(word).replaceAll('-', ' '), value]);
  const values = new Map([...single, ...compounds(single)]);
  const longestFirst = [...values.keys()].sort((a, b) => b.length - a.length);
  known = { words: new RegExp(`\\b(?:(\\d+)(?:st|nd|rd|th)|${longestFirst.join('|')})\\b`, 'gu'), values };
  return known;
}

/** "twenty third", of the words for the 20th and the 3rd. */
function compounds(ordinals: readonly (readonly [string, number])[]): [string, number][] {
  const tens = ordinals.filter(([word, value]) => word.endsWith('ieth') && value < 100);
  const units = ordinals.filter(([, value]) => value < 10);
  return tens.flatMap(([ten, value]) =>
    units.map(([unit, more]): [string, number] => [`${ten.replace(/ieth$/, 'y')} ${unit}`, value + more]),
  );
}
