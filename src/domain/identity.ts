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

/** Lower case without diacritics, one character for one, so that offsets hold: İ, ß and ligatures stay as they are. */
export function fold(text: string): string {
  // Most words by far, and much faster than character by character.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(RUNS, (run) => (PLAIN_RUN.test(run) ? run.toLowerCase() : foldCharacter(run)));
}

/** A run of ASCII letters, or one character of any other kind that may change. */
const RUNS = /[A-Za-z]+|`|\P{ASCII}/gu;
const PLAIN_RUN = /^[A-Za-z]/;

const PLAIN = /^[A-Za-z0-9 -]*$/;
const folds = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  let result = character.toLowerCase();
  if (/\p{Script=Latin}/u.test(character)) {
    const ascii = anyAscii(character).toLowerCase();
    if (ascii.length === character.length) result = ascii;
  }
  if (result.length !== character.length) result = character;
  if (result === '’' || result === 'ʼ' || result === '`' || result === '‘') result = "'";
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
