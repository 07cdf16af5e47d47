import { bitsOf, type Grams, gramsOf, hasAll } from './grams';
import { narrow } from './narrow';
import { requiredLiterals, shortest } from './required-literals';

/**
 * All matches of an expression, which is global, in a text that many expressions look at, such as a sentence
 * or its abstract. The expression runs only where the text has the letters that any match needs.
 */
export function allMatches(text: string, expression: RegExp): RegExpExecArray[] {
  if (!expression.global)
    throw new TypeError(
      `An expression whose matches are all wanted must be global, not /${expression.source}/${expression.flags}.`,
    );
  return mayMatch(text, expression) ? matchesIn(text, expression) : [];
}

/** All matches of a global expression in any text: like `matchAll`, which copies the expression for every text. */
export function matchesIn(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex++;
  }
  return found;
}

/** The first match of an expression in such a text. */
export function firstMatch(text: string, expression: RegExp): RegExpExecArray | null {
  expression.lastIndex = 0;
  return mayMatch(text, expression) ? expression.exec(text) : null;
}

/** Whether an expression matches anywhere in such a text. */
export function occursIn(text: string, expression: RegExp): boolean {
  expression.lastIndex = 0;
  return mayMatch(text, expression) && expression.test(text);
}

/** Whether an expression, which is not global, matches in a part of such a text. */
export function occursInPart(whole: string, part: string, expression: RegExp): boolean {
  return mayMatch(whole, expression) && expression.test(part);
}

/** Whether a text has letters without which the expression cannot match. */
export function mayMatch(text: string, expression: RegExp): boolean {
  const needs = needsOf(expression);
  if (needs.length === 0) return true;
  const letters = lettersOf(text);
  for (let index = 0; index < needs.length; index++)
    if (!hasAny(letters, needs[index] as readonly Needed[])) return false;
  return true;
}

/** A literal and the bits of a text that has it, which are much faster looked up. */
interface Needed {
  readonly literal: string;
  readonly bits: Uint16Array;
}

/** A text in lower case and the runs of its characters. */
interface Letters {
  readonly small: string;
  readonly grams: Grams;
}

function hasAny({ small, grams }: Letters, needed: readonly Needed[]): boolean {
  for (let index = 0; index < needed.length; index++) {
    const { literal, bits } = needed[index] as Needed;
    if (hasAll(grams, bits) && small.includes(literal)) return true;
  }
  return false;
}

const known = new WeakMap<RegExp, readonly (readonly Needed[])[]>();

/** The lists of literals of an expression, first that which rules out most texts. */
function needsOf(expression: RegExp): readonly (readonly Needed[])[] {
  let needs = known.get(expression);
  if (!needs) {
    needs = [...requiredLiterals(expression)]
      .sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)
      .map((literals) => literals.map((literal) => ({ literal, bits: bitsOf(literal) })));
    known.set(expression, needs);
  }
  return needs;
}

/** Enough for the sentences of a long document; each costs 1 kB. */
const MOST_TEXTS = 8192;
const texts = new Map<string, Letters>();

/** The text asked for last, which mostly is asked for again. */
let last: { readonly text: string; readonly letters: Letters } = { text: '', letters: readLetters('') };

function lettersOf(text: string): Letters {
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
