import anyAscii from 'any-ascii';

/**
 * The words of a text as full-text search compares them: lower case, Latin letters without diacritics
 * (Wałęsa: walesa), split at whatever is neither letter nor digit.
 */
export function foldWords(text: string): string[] {
  return foldText(text).match(word) ?? [];
}

/** A text in lower case, its Latin letters without diacritics. */
export function foldText(text: string): string {
  const folded = beyondAscii.test(text) ? text.replace(latinBeyondAscii, fold).replace(marks, '') : text;
  return folded.toLowerCase();
}

/** The words that a search insists on: stop words only where there is nothing else; twenty at most. */
export function insistedOn(words: readonly string[]): string[] {
  const telling = words.filter((candidate) => !stopWords.has(candidate));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, 20);
}

/** How many letters of a word may be wrong. */
export function typosAllowed(word: string): 0 | 1 | 2 {
  const { length } = [...word];
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** Words that Neo4j's analyzer leaves out of the index, so that no search may insist on them. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these ' +
    'they this to was will with'
  ).split(' '),
);

const beyondAscii = /[\u0080-\u{10ffff}]/u;
const latinBeyondAscii = /(?=[\u0080-\u{10ffff}])\p{Script=Latin}/gu;
const marks = /[\u0300-\u036f]/g;
const word = /[\p{L}\p{N}]+/gu;

function fold(letter: string): string {
  return anyAscii(letter);
}
