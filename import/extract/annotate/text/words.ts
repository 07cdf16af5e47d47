import { fold } from '../../../../src/domain/identity';
import { remembered } from '../../../../src/domain/remembered';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded and lower case: what gazetteers are keyed by. */
  readonly key: string;
  readonly capital: boolean;
}

/** Words with their offsets: runs of letters and digits; hyphens, apostrophes and points separate. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    let end = at + widthAt(text, at);
    if (kind === LETTER) while (end < text.length && kindAt(text, end) === LETTER) end += widthAt(text, end);
    if (kind !== OTHER) {
      const { word, key, capital } = spellingOf(text.slice(at, end));
      words.push({ start: offset + at, end: offset + end, text: word, key, capital });
    }
    at = end;
  }
  return words;
}

type CharacterKind = typeof OTHER | typeof LETTER | typeof HAN;

const OTHER = 1;
/** A letter, a mark upon one, a digit. */
const LETTER = 2;
/** Chinese is written without spaces: each of its characters is a word, so that a name may begin anywhere. */
const HAN = 3;

/** The kinds of the characters of the basic plane met so far; 0 of those that were not. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known) return known as CharacterKind;
  const character = String.fromCodePoint(text.codePointAt(at) as number);
  const kind = /\p{Script=Han}/u.test(character)
    ? HAN
    : /[\p{L}\p{M}\p{N}]/u.test(character)
      ? LETTER
      : OTHER;
  if (code < 0xd800 || code > 0xdfff) kinds[code] = kind;
  return kind;
}

/** The units of the character at a place: two beyond the basic plane. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

interface Spelling {
  readonly word: string;
  readonly key: string;
  readonly capital: boolean;
}

const spellingOf = remembered(
  (word): Spelling => ({ word, key: fold(word), capital: /^\p{Lu}/u.test(word) }),
);

/** Whether two neighbouring words can belong to one name: nothing but a space, hyphen, apostrophe or point between. */
export function joined(text: string, left: Word, right: Word): boolean {
  const gap = right.start - left.end;
  if (gap === 0) return true;
  if (gap === 1 && text[left.end] === ' ') return true;
  if (gap === 1) return /[\s\-'’ʼ‘`.‑–/&]/.test(text[left.end] ?? '');
  return (
    gap > 0 &&
    gap <= 3 &&
    /^(?:\.[ \u00a0]?|['’ʼ‘`] |[ \u00a0]{2,3}|[ ]?[-–‑][ ]?|, | & )$/.test(
      text.slice(left.end, right.start),
    ) &&
    !text.slice(left.end, right.start).startsWith(',')
  );
}
