import { bitsOf, hasAll } from './grams';
import type { Letters } from './letters';
import { requiredLiterals, shortest } from './required-literals';

/** A literal and the bits of a text that has it, which are much faster looked up. */
export interface Needed {
  readonly literal: string;
  readonly bits: Uint16Array;
}

const known = new WeakMap<RegExp, readonly (readonly Needed[])[]>();
const originals = new WeakMap<RegExp, RegExp>();

/** An expression needs what another one does, which says the same and tells it better. */
export function needAs(expression: RegExp, original: RegExp): void {
  originals.set(expression, original);
}

/** The lists of literals of an expression, first that which rules out most texts. */
export function needsOf(expression: RegExp): readonly (readonly Needed[])[] {
  let needs = known.get(expression);
  if (!needs) {
    needs = [...requiredLiterals(originals.get(expression) ?? expression)]
      .sort((a, b) => shortest(b) - shortest(a) || a.length - b.length)
      .map((literals) => literals.map((literal) => ({ literal, bits: bitsOf(literal) })));
    known.set(expression, needs);
  }
  return needs;
}

/** Whether a text has one of the literals. */
export function hasAny({ small, grams }: Letters, needed: readonly Needed[]): boolean {
  for (let index = 0; index < needed.length; index++) {
    const { literal, bits } = needed[index] as Needed;
    if (hasAll(grams, bits) && small.includes(literal)) return true;
  }
  return false;
}
