import { type Grams, gramsOf } from './grams';
import { narrow } from './narrow';

/** A text in lower case and the runs of its characters. */
export interface Letters {
  readonly small: string;
  readonly grams: Grams;
}

/** Enough for the sentences of a long document; each costs 1 kB. */
const MOST_TEXTS = 8192;
const texts = new Map<string, Letters>();

/** The text asked for last, which mostly is asked for again. */
let last: { readonly text: string; readonly letters: Letters } = { text: '', letters: readLetters('') };

/** The letters of a text that many expressions look at, read once. */
export function lettersOf(text: string): Letters {
  if (text === last.text) return last.letters;
  let letters = texts.get(text);
  if (!letters) {
    if (texts.size >= MOST_TEXTS) texts.clear();
    letters = readLetters(text);
    texts.set(text, letters);
  }
  last = { text, letters };
  return letters;
}

function readLetters(text: string): Letters {
  const small = narrow(text.toLowerCase());
  return { small, grams: gramsOf(small) };
}
