import { fold } from '../../../../src/domain/identity';
import { remembered } from '../../../../src/domain/remembered';
import { classAt, HAN, LETTER, MARK, NUMBER, widthAt } from './characters';

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
    const found = classAt(text, at);
    let end = at + widthAt(text, at);
    if (found & WITHIN && !(found & HAN))
      while (end < text.length && isWithin(text, end)) end += widthAt(text, end);
    if (found & (WITHIN | HAN)) {
      const { word, key, capital } = spellingOf(text.slice(at, end));
      words.push({ start: offset + at, end: offset + end, text: word, key, capital });
    }
    at = end;
  }
  return words;
}

const WITHIN = LETTER | MARK | NUMBER;

function isWithin(text: string, at: number): boolean {
  const found = classAt(text, at);
  return (found & WITHIN) !== 0 && !(found & HAN);
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
  if (gap === 2 && isNicknameEdge(text, left, right)) return true;
  if (gap === 1) return /[\s\-'’ʼ‘`.‑–/&]/.test(text[left.end] ?? '');
  return (
    gap > 0 &&
    gap <= 3 &&
    /^(?:\.[ \u00a0\u202f]?|['’ʼ‘`] |[ \u00a0]{2,3}|[ ]?[-–‑][ ]?|, | & )$/.test(
      text.slice(left.end, right.start),
    ) &&
    !text.slice(left.end, right.start).startsWith(',')
  );
}

/** Luiz Inácio "Lula" da Silva: whether one of two words is a nickname in quotation marks within a name, the other its neighbour. */
function isNicknameEdge(text: string, left: Word, right: Word): boolean {
  const between = text.slice(left.end, right.start);
  if (!left.capital) return false;
  if (/^ ["“]$/u.test(between))
    return right.capital && /^["”] \p{L}/u.test(text.slice(right.end, right.end + 4));
  return (
    /^["”] $/u.test(between) && /^\p{L} ["“]$/u.test(text.slice(Math.max(0, left.start - 3), left.start))
  );
}
