import type { PropertyValue } from '../node';

/** Order of strings by code point, of numbers by size, false before true. */
export function compare(a: PropertyValue, b: PropertyValue): number {
  if (typeof a === 'string' && typeof b === 'string') {
    if (a === b) return 0;
    // UTF-16 units are in the order of code points below the surrogates.
    if (!beyondUnits.test(a) && !beyondUnits.test(b)) return a < b ? -1 : 1;
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
  }
  return Math.sign(Number(a) - Number(b));
}

/** The same with nulls after all values. */
export function compareNullsLast(a: PropertyValue, b: PropertyValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}

const beyondUnits = /[\ud800-\uffff]/;
