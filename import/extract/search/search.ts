import { lettersOf } from './letters';
import { hasAny, type Needed, needsOf } from './needs';

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
