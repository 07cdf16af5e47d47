import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A short id that is the same whenever the parts are. */
export function idFrom(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 20);
}

/** The same, beginning as `whole` does: what is written together then stands together in an index. */
export function idWithin(whole: string, ...parts: readonly unknown[]): string {
  return `${whole.slice(0, 6)}${idFrom(whole, ...parts)}`;
}

/** Lower case without diacritics, one character for one, so that offsets hold: ß and ligatures stay as they are. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  // As a whole, which is much faster, unless a letter's small form hangs on its neighbours or is longer.
  if (small.length === text.length && !text.includes('Σ'))
    return PLAIN.test(small) ? small : small.replace(NOT_PLAIN, foldCharacter);
  return text.replace(/[A-Z]|[^\0-_a-\x7f]/gu, foldCharacter);
}

const PLAIN = /^[\0-_a-\x7f]*$/;
const NOT_PLAIN = /[^\0-_a-\x7f]/gu;
const folds = new Map<string, string>();

/** As they are written in names, the ʻokina of Samoan and Hawaiian among them. */
const APOSTROPHES = new Set(['’', '‘', 'ʼ', 'ʻ', '`']);

function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  let result = character.toLowerCase();
  if (/\p{Script=Latin}/u.test(character)) {
    const ascii = anyAscii(character).toLowerCase();
    if (ascii.length === character.length) result = ascii;
  }
  if (result.length !== character.length) result = character;
  if (APOSTROPHES.has(result)) result = "'";
  folds.set(character, result);
  return result;
}

/** `Kassym-Jomart Tokayev` gives `kassym-jomart-tokayev`. */
export function slug(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The key of an unordered pair of countries: `FRA-KAZ`. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}
