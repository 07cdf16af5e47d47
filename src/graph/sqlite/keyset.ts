import { beyond, type KeyTest, keysetValues, type ReadingDirection, type SortKey } from '../keyset';
import type { PageRequest } from '../store';
import { POSTED, type Posting, placeOfNone } from './postings';
import { all, always, any, column, type Fragment, sql, sqlValue } from './sql';
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

/** The same of the rows of a posting, which stand in that order. */
export function orderByPlace(keys: readonly SortKey[], reading: ReadingDirection): Fragment {
  const [first, ...others] = keys;
  const down = (first?.direction === 'desc') === (reading === 'forward');
  const then =
    others.length > 1
      ? orderBy(others, reading)
      : sql`${column(POSTED, 'id')} ${sql.raw(reading === 'forward' ? 'asc' : 'desc')}`;
  return sql`${column(POSTED, 'place')} ${sql.raw(down ? 'desc' : 'asc')}, ${then}`;
}

export function readingOf(request: PageRequest): ReadingDirection {
  return request.last ? 'backward' : 'forward';
}

/**
 * The range of a page: where reading begins, as alternatives that an index each answers on its own,
 * and where it ends, as one condition. Where rows are read through a posting, its places are bounded along.
 */
export function pageRange(request: PageRequest, keys: readonly SortKey[], posting?: Posting) {
  const { after, before } = request;
  const [begin, end] = request.last ? [before, after] : [after, before];
  const reading = readingOf(request);
  const opposite = reading === 'forward' ? 'backward' : 'forward';
  const alternatives = (keyset: typeof begin, direction: ReadingDirection) =>
    keyset
      ? beyond(keys, keysetValues(keys, keyset), direction).map((tests) => conjunction(tests, keys, posting))
      : [always];
  return { begins: alternatives(begin, reading), end: any(alternatives(end, opposite)) };
}

function conjunction(
  tests: readonly KeyTest[],
  keys: readonly SortKey[],
  posting: Posting | undefined,
): Fragment {
  const places = posting ? tests.filter(({ key }) => key === 0).map((test) => placeTest(test, posting)) : [];
  return sql`(${all([...places, ...tests.map((test) => keyTest(test, keys))])})`;
}

/** What the first sort key’s test means for the place in a posting, where a node without that key has one of its own. */
function placeTest({ test, value }: KeyTest, posting: Posting): Fragment {
  const place = column(POSTED, 'place');
  switch (test) {
    case 'equal':
      return sql`${place} = ${sqlValue(value)}`;
    case 'less':
      return sql`${place} < ${sqlValue(value)}`;
    case 'more':
      return sql`${place} > ${sqlValue(value)}`;
    case 'null':
      return sql`${place} = ${placeOfNone(posting)}`;
    case 'present':
      return always;
  }
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
