import { classAt, LETTER, LOWER, widthAt } from './characters';

/** The words that the document also writes small: "Community" beside "the community" is no name. */
export function commonWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let joined = false;
  for (let at = 0; at < text.length; ) {
    let end = at;
    let letters = 0;
    if (!joined) for (; end < text.length && classAt(text, end) & LOWER; letters++) end += widthAt(text, end);
    if (letters >= SHORTEST && !isJoint(text, end)) words.add(text.slice(at, end));
    joined = letters > 0 || isJoint(text, at);
    at = letters > 0 ? end : at + widthAt(text, at);
  }
  return words;
}

const SHORTEST = 4;
const JOINTS = new Set(["'", '’', '-']);

/** Whether what stands at a place makes one word with the letters beside it. */
function isJoint(text: string, at: number): boolean {
  return at < text.length && ((classAt(text, at) & LETTER) !== 0 || JOINTS.has(text[at] as string));
}

/** Whether a name is one word that the document also writes small, or an adverb at the beginning of a sentence. */
export function isCommonWord(name: string, common: ReadonlySet<string>): boolean {
  return !/[\s.-]/.test(name) && (common.has(name.toLowerCase()) || /^\p{Lu}\p{Ll}+ly$/u.test(name));
}
