import { valueAsOf } from './as-of';
import type { GraphNode, PropertyValue } from './node';
import type { Ontology, PropertyDefinition, RelationshipDefinition } from './ontology';
import { keysetValue, type StoredValue } from './property-value';
import type { Keyset, Order, PageRequest } from './store';
import { StoreError } from './store-error';

/** One sort key of a total order, of the node `n` or of the relationship `r` that led to it. */
export interface SortKey {
  readonly of: 'n' | 'r';
  readonly property: PropertyDefinition;
  readonly direction: 'asc' | 'desc';
  /** Whether rows may lack it. */
  readonly nullable: boolean;
  /** The day of which its value is; today without one. */
  readonly asOf?: string | undefined;
}

/** What one sort key of a row has to be like for the row to lie beyond a keyset. */
export interface KeyTest {
  readonly key: number;
  readonly test: 'equal' | 'less' | 'more' | 'null' | 'present';
  readonly value: StoredValue | null;
}

export type ReadingDirection = 'forward' | 'backward';

/**
 * The sort keys of a request, and those that make its order total: the node's `id`, and the
 * relationship's `key` where there may be several to one neighbour.
 */
export function sortKeys(
  ontology: Ontology,
  label: string,
  request: PageRequest,
  type?: RelationshipDefinition,
): readonly SortKey[] {
  if (!Number.isSafeInteger(request.limit) || request.limit < 0) {
    throw new StoreError({
      code: 'FAILED',
      message: `A page's limit is a whole number from 0; got ${request.limit}.`,
    });
  }
  const keys = request.order.map(({ property, direction, asOf }) => {
    const definition = ontology.property(label, property);
    if (definition.type === 'strings') {
      throw new StoreError({
        code: 'FAILED',
        message: `${label}.${property} is a list, which has no order to sort by.`,
      });
    }
    if (direction !== 'asc' && direction !== 'desc') {
      throw new StoreError({
        code: 'FAILED',
        message: `An order's direction is asc or desc; got ${String(direction)}.`,
      });
    }
    return { of: 'n' as const, property: definition, direction, nullable: property !== 'id', asOf };
  });
  const total: SortKey[] = [
    ...keys,
    { of: 'n', property: ontology.property(label, 'id'), direction: 'asc', nullable: false },
  ];
  if (!type?.keyed) return total;
  const key: PropertyDefinition = {
    owner: type.name,
    name: 'key',
    type: 'string',
    index: false,
    search: false,
    couples: false,
    varies: false,
  };
  return [...total, { of: 'r', property: key, direction: 'asc', nullable: false }];
}

/** A node's value for each sort key, of the day that the key is of: what makes its keyset. */
export function valuesOf(node: GraphNode, order: readonly Order[]): PropertyValue[] {
  return order.map(({ property: name, asOf }) => valueAsOf(node, { name, varies: true }, asOf));
}

/** The keyset's value for each sort key, checked. Without a `key`, the keyset stands for all of its node's rows. */
export function keysetValues(keys: readonly SortKey[], keyset: Keyset): readonly (StoredValue | null)[] {
  const id = keys.findLastIndex(({ property }) => property.name === 'id');
  if (keyset.values.length !== id) {
    throw new StoreError({
      code: 'FAILED',
      message: `A keyset holds one value for each sort key: expected ${id}, got ${keyset.values.length}.`,
    });
  }
  const values = [...keyset.values, keyset.id, ...(keyset.key === undefined ? [] : [keyset.key])];
  return keys.slice(0, values.length).map((key, index) => keysetValue(key.property, values[index] ?? null));
}

/**
 * The rows beyond a keyset as disjoint alternatives, in the order in which they are read. Each is a
 * conjunction: equal in the first keys and beyond in the next. Nulls come last in the order whatever
 * the direction.
 */
export function beyond(
  keys: readonly SortKey[],
  values: readonly (StoredValue | null)[],
  reading: ReadingDirection,
): readonly (readonly KeyTest[])[] {
  const alternatives: KeyTest[][] = [];
  const equal: KeyTest[] = [];
  keys.slice(0, values.length).forEach(({ direction, nullable }, key) => {
    const value = values[key] ?? null;
    const ascending = (direction === 'asc') === (reading === 'forward');
    const here: KeyTest[] = [];
    if (value !== null) here.push({ key, test: ascending ? 'more' : 'less', value });
    if (value !== null && nullable && reading === 'forward') here.push({ key, test: 'null', value: null });
    if (value === null && reading === 'backward') here.push({ key, test: 'present', value: null });
    alternatives.unshift(...here.map((test) => [...equal, test]));
    equal.push(value === null ? { key, test: 'null', value } : { key, test: 'equal', value });
  });
  return alternatives;
}

/** All rows as alternatives in reading order: those with the first sort key and those without it. */
export function everything(
  keys: readonly SortKey[],
  reading: ReadingDirection,
): readonly (readonly KeyTest[])[] {
  const present: KeyTest[] = [{ key: 0, test: 'present', value: null }];
  if (!keys[0]?.nullable) return [present];
  const absent: KeyTest[] = [{ key: 0, test: 'null', value: null }];
  return reading === 'forward' ? [present, absent] : [absent, present];
}
