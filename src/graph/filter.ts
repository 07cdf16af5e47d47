import type { Direction, PropertyValue } from './node';
import type { Ontology } from './ontology';

/**
 * A filter over nodes: a small typed tree that each adapter compiles with parameters only.
 * Logic is two-valued: a comparison with a missing property is false (so `not` of it is true).
 */
export type Filter = AllOf | AnyOf | Not | AsOf | Compare | Related;

export interface AllOf {
  readonly all: readonly Filter[];
}

export interface AnyOf {
  readonly any: readonly Filter[];
}

export interface Not {
  readonly not: Filter;
}

/**
 * `where` as it was on a day (YYYY-MM-DD): values are those that documents dated up to it add up to, and only those
 * relationships and neighbours count that were known by then.
 */
export interface AsOf {
  readonly asOf: string;
  readonly where: Filter;
}

/**
 * `is` compares a scalar (equals, notEquals, less, atMost, more, atLeast, oneOf, startsWith,
 * contains: a substring, case folded), asks whether a list `includes` a string, or whether the
 * property `exists` (value true or false). `id` is a property like any other.
 */
export interface Compare {
  readonly property: string;
  readonly is: Comparison;
  readonly value: PropertyValue;
}

export type Comparison =
  | 'equals'
  | 'notEquals'
  | 'less'
  | 'atMost'
  | 'more'
  | 'atLeast'
  | 'oneOf'
  | 'startsWith'
  | 'contains'
  | 'includes'
  | 'exists';

/** At least one neighbour over the relationship that matches `where` (any neighbour without it). */
export interface Related {
  readonly relationship: string;
  readonly direction: Direction;
  readonly label: string;
  readonly where?: Filter | undefined;
}

/** What a neighbour of the label has to be like: known by the day, where one is given, and as the filter says it was then. */
export function knownOn(
  ontology: Ontology,
  label: string,
  where: Filter | undefined,
  asOf: string | undefined,
): Filter | undefined {
  if (asOf === undefined) return where;
  const { known } = ontology.label(label);
  const there: readonly Filter[] = known ? [{ property: known, is: 'atMost', value: asOf }] : [];
  const then: readonly Filter[] = where ? [{ asOf, where }] : [];
  return there.length + then.length > 0 ? { all: [...there, ...then] } : undefined;
}

/** The parts of a filter that all have to hold. */
export function conjuncts(filter: Filter | undefined): readonly Filter[] {
  if (!filter) return [];
  return 'all' in filter ? filter.all.flatMap(conjuncts) : [filter];
}
