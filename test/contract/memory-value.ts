import type { GraphNode, PropertyValue } from '../../src/graph/store';

/** Order of strings by code point, of numbers by size, false before true. */
export function compare(a: PropertyValue, b: PropertyValue): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Math.sign(Number(a) - Number(b));
}

export function propertyOf({ id, properties }: GraphNode, property: string): PropertyValue {
  return property === 'id' ? id : (properties[property] ?? null);
}

/** The same with nulls after all values. */
export function compareNullsLast(a: PropertyValue, b: PropertyValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
