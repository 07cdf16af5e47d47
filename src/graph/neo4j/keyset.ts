import {
  beyond,
  everything,
  type KeyTest,
  keysetValues,
  type ReadingDirection,
  type SortKey,
} from '../keyset';
import type { PageRequest } from '../store';
import { type CypherParameters, cypherValue } from './cypher';
import { all } from './filter';
import { valueCypher } from './value';

export function readingOf(request: PageRequest): ReadingDirection {
  return request.last ? 'backward' : 'forward';
}

/**
 * The range of a page: where reading begins, as alternatives in reading order, and where it ends, as a
 * predicate.
 */
export function pageRange(request: PageRequest, keys: readonly SortKey[], parameters: CypherParameters) {
  const [begin, end] = request.last ? [request.before, request.after] : [request.after, request.before];
  const reading = readingOf(request);
  const begins = begin ? beyond(keys, keysetValues(keys, begin), reading) : everything(keys, reading);
  const opposite = reading === 'forward' ? 'backward' : 'forward';
  return {
    begins,
    end: end ? anyOf(beyond(keys, keysetValues(keys, end), opposite), keys, parameters) : 'true',
  };
}

export function allOf(
  tests: readonly KeyTest[],
  keys: readonly SortKey[],
  parameters: CypherParameters,
): string {
  return all(tests.map((test) => keyTest(test, keys, parameters)));
}

export function anyOf(
  alternatives: readonly (readonly KeyTest[])[],
  keys: readonly SortKey[],
  parameters: CypherParameters,
): string {
  return alternatives.length > 0
    ? `(${alternatives.map((tests) => allOf(tests, keys, parameters)).join(' OR ')})`
    : 'false';
}

/**
 * Sorting in the direction that a page is read; nulls last when read forward. What the tests settle is
 * left out, so that an index can give the order.
 */
export function orderBy(
  keys: readonly SortKey[],
  reading: ReadingDirection,
  parameters: CypherParameters,
  settled: readonly KeyTest[] = [],
): string {
  return keys
    .flatMap(({ of, property: definition, direction, nullable, asOf }, key) => {
      const test = settled.find((candidate) => candidate.key === key)?.test;
      if (test === 'equal' || test === 'null') return [];
      const value = valueCypher(of, definition, asOf, parameters);
      const ascending = (direction === 'asc') === (reading === 'forward');
      // Neo4j sorts nulls last when ascending and first when descending.
      const natural = !nullable || test !== undefined || direction === 'asc';
      const sorted = `${value} ${ascending ? 'ASC' : 'DESC'}`;
      return natural ? [sorted] : [`${value} IS NULL ${reading === 'forward' ? 'ASC' : 'DESC'}`, sorted];
    })
    .join(', ');
}

function keyTest(
  { key, test, value }: KeyTest,
  keys: readonly SortKey[],
  parameters: CypherParameters,
): string {
  const { of, property: definition, asOf } = keys[key] as SortKey;
  const left = valueCypher(of, definition, asOf, parameters);
  if (test === 'null') return `${left} IS NULL`;
  if (test === 'present') return `${left} IS NOT NULL`;
  const right = parameters.add(cypherValue(definition.type, value));
  return `${left} ${test === 'equal' ? '=' : test === 'less' ? '<' : '>'} ${right}`;
}
