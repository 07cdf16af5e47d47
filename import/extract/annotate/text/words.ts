import { fold } from '../../../../src/domain/identity';
import { matchesIn } from '../../search/search';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded and lower case: what gazetteers are keyed by. */
  readonly key: string;
  readonly capital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;
/** Chinese is written without spaces: each of its characters by itself, so that a name may begin anywhere. */
const WORD_OR_CHARACTER = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;

/** Words with their offsets: runs of letters and digits; hyphens, apostrophes and points separate. */
export function wordsOf(text: string, offset = 0): Word[] {
  const words: Word[] = [];
  for (const match of matchesIn(text, HAN.test(text) ? WORD_OR_CHARACTER : WORD)) {
    const word = match[0];
    words.push({
      start: offset + match.index,
      end: offset + match.index + word.length,
      text: word,
      key: fold(word),
      capital: isCapital(word),
    });
  }
  return words;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

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
