import { beyond, type KeyTest, keysetValues, type ReadingDirection, type SortKey } from '../keyset';
import type { PageRequest } from '../store';
import { all, always, any, type Fragment, sql, sqlValue } from './sql';
import { valueSql } from './value';

/** Sorting in the direction that a page is read; nulls last when read forward. */
export function orderBy(keys: readonly SortKey[], reading: ReadingDirection): Fragment {
  const [nulls, ascending, descending] =
    reading === 'forward' ? [sql`nulls last`, sql`asc`, sql`desc`] : [sql`nulls first`, sql`desc`, sql`asc`];
  return sql.join(
    keys.map(({ of, property, direction, nullable, asOf }) => {
      const sorted = sql`${valueSql(of, property, asOf)} ${direction === 'asc' ? ascending : descending}`;
      return nullable ? sql`${sorted} ${nulls}` : sorted;
    }),
  );
}

export function readingOf(request: PageRequest): ReadingDirection {
  return request.last ? 'backward' : 'forward';
}

/**
 * The range of a page: where reading begins, as alternatives that an index each answers on its own,
 * and where it ends, as one condition.
 */
export function pageRange(request: PageRequest, keys: readonly SortKey[]) {
  const { after, before } = request;
  const [begin, end] = request.last ? [before, after] : [after, before];
  const reading = readingOf(request);
  const opposite = reading === 'forward' ? 'backward' : 'forward';
  const alternatives = (keyset: typeof begin, direction: ReadingDirection) =>
    keyset
      ? beyond(keys, keysetValues(keys, keyset), direction).map((tests) => conjunction(tests, keys))
      : [always];
  return { begins: alternatives(begin, reading), end: any(alternatives(end, opposite)) };
}

function conjunction(tests: readonly KeyTest[], keys: readonly SortKey[]): Fragment {
  return sql`(${all(tests.map((test) => keyTest(test, keys)))})`;
}

function keyTest({ key, test, value }: KeyTest, keys: readonly SortKey[]): Fragment {
  const { of, property, asOf } = keys[key] as SortKey;
  const left = valueSql(of, property, asOf);
  switch (test) {
    case 'equal':
      return sql`${left} = ${sqlValue(value)}`;
    case 'less':
      return sql`${left} < ${sqlValue(value)}`;
    case 'more':
      return sql`${left} > ${sqlValue(value)}`;
    case 'null':
      return sql`${left} is null`;
    case 'present':
      return sql`${left} is not null`;
  }
}
