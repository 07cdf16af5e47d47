import type { Lexicon } from '../lexicon';
import { joined, type Word } from '../text/words';

const LINEAGE = new Set(['bin', 'ibn', 'ibni', 'bint', 'binti', 'ben']);

/** Whether a word is followed by "bin", "ibn" …, as part of one name. */
export function isLink(text: string, word: Word, next: Word): boolean {
  return LINEAGE.has(next.key) && joined(text, word, next);
}

/** Whether the word before makes a name the father's of someone else. */
export function isPatronymic(text: string, words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return before !== undefined && LINEAGE.has(before.key) && joined(text, before, words[from] as Word);
}

/** Where a name ends with its line of fathers and its house: "Mohammed bin Salman" + "bin Abdulaziz Al Saud". */
export function lineageEnd(text: string, words: readonly Word[], to: number): number {
  let end = to;
  while (end + 1 < words.length) {
    const [last, link, name] = [words[end - 1], words[end], words[end + 1]] as [Word, Word, Word];
    const house = link.key === 'al' && link.capital;
    if (!(LINEAGE.has(link.key) || house) || !name.capital) break;
    if (!joined(text, last, link) || !joined(text, link, name)) break;
    // "Abdullah II Ibn Al Hussein".
    const father = words[end + 2];
    const article = !house && name.key === 'al' && father?.capital && joined(text, name, father);
    end += article ? 3 : 2;
  }
  return end;
}

/** « Aéroport international Hassan Djamous », « palais Ntare Rushatsi »: the thing's name, where the thing stands before it. */
export function isOfThing(text: string, words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const [further, thing, first] = [words[from - 2], words[from - 1], words[from]];
  if (!thing || !first || !joined(text, thing, first)) return false;
  if (!/^inter(?:national|nationale)$/u.test(thing.key)) return lexicon.namedThings.has(thing.key);
  return further !== undefined && joined(text, further, thing) && lexicon.namedThings.has(further.key);
}

/** Surnames, too, so that after a title they mean a thing only in a longer name. */
export const ALSO_SURNAMES = new Set([
  'park',
  'hall',
  'street',
  'bridge',
  'order',
  'station',
  'school',
  'square',
]);

/** "King Abdulaziz Center for …", "Prime Minister X Hospital": past the thing, where a title opens its name. */
export function namedAfter(
  text: string,
  words: readonly Word[],
  to: number,
  lexicon: Lexicon,
): number | null {
  if (lexicon.language !== 'en') return null;
  for (let at = to; at < to + 5; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word?.capital || text.slice(before.end, word.start) !== ' ') return null;
    if (at > to && lexicon.namedThings.has(word.key) && !ALSO_SURNAMES.has(word.key)) return at + 1;
  }
  return null;
}
