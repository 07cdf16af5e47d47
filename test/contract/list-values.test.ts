import type { Filter } from '../../src/graph/filter';
import type { GraphNode } from '../../src/graph/node';
import type { GraphStore, Keyset, Order } from '../../src/graph/store';
import { eachStore } from './each-store';

const visit = (id: string, startEarliest: string | null, countries: string[], more = {}): GraphNode => ({
  label: 'Visit',
  id,
  properties: { startEarliest, countries, ...more },
});
const document = (id: string, dateEarliest: string, parties: string[]): GraphNode => ({
  label: 'Document',
  id,
  properties: { dateEarliest, parties },
});

const NODES: readonly GraphNode[] = [
  visit('a', '2020-03-01', ['FRA', 'KAZ']),
  visit('b', '2020-01-01', ['KAZ', 'UZB']),
  visit('c', null, ['KAZ']),
  visit('d', '2020-03-01', ['CHE', 'KAZ']),
  visit('e', '2019-01-01', ['FRA', 'UZB']),
  visit('f', '2020-02-01', ['FRA', 'UZB'], {
    firstReported: '2019-01-01',
    versions: JSON.stringify([
      { from: '2019-01-01', properties: { countries: ['FRA', 'KAZ'] } },
      { from: '2020-01-01', properties: {} },
    ]),
  }),
  visit('g', null, ['KAZ', 'KAZ']),
  document('1', '2020-01-01', ['FRA', 'KAZ']),
  document('2', '2019-01-01', ['KAZ', 'FRA', 'UZB']),
  document('3', '2019-06-01', ['FRA', 'UZB']),
];

const includes = (value: string, property = 'countries'): Filter => ({ property, is: 'includes', value });
const DATED: Filter = { property: 'startEarliest', is: 'exists', value: true };
const by = (direction: Order['direction'], property = 'startEarliest'): Order => ({ property, direction });

/** All ids, read two by two. */
async function walk(
  store: GraphStore,
  request: { label: string; filter: Filter; order: readonly Order[] },
  last = false,
): Promise<string> {
  const found: string[] = [];
  for (let keyset: Keyset | undefined; ; ) {
    const page = await store.find({ ...request, limit: 2, last, [last ? 'before' : 'after']: keyset });
    const ids = page.rows.map(({ id }) => id);
    found.splice(last ? 0 : found.length, 0, ...ids);
    const end = page.rows.at(last ? 0 : -1);
    if (!page.more || !end) return found.join(' ');
    keyset = {
      values: request.order.map(({ property }) =>
        property === 'id' ? end.id : (end.properties[property] ?? null),
      ),
      id: end.id,
    };
  }
}

eachStore('nodes by one value of a list', { nodes: NODES }, (store) => {
  const inKazakhstan = [
    ['ascending, the undated last', by('asc'), includes('KAZ'), 'b a d c g'],
    ['ascending, dated only', by('asc'), { all: [includes('KAZ'), DATED] }, 'b a d'],
    ['descending, the undated last', by('desc'), includes('KAZ'), 'a d b c g'],
    ['descending, dated only', by('desc'), { all: [DATED, { all: [includes('KAZ')] }] }, 'a d b'],
    ['by another property', by('asc', 'id'), includes('KAZ'), 'a b c d g'],
    ['with another one of them', by('desc'), { all: [includes('KAZ'), includes('FRA')] }, 'a'],
    ['without those of another', by('desc'), { all: [includes('KAZ'), { not: includes('FRA') }] }, 'd b c g'],
    ['or of another', by('desc'), { any: [includes('CHE'), includes('UZB')] }, 'd f b e'],
    ['on a day', by('desc'), { asOf: '2019-06-01', where: includes('KAZ') }, 'a d f b c g'],
    ['nobody’s', by('desc'), includes('XXX'), ''],
  ] as const;

  test.each(inKazakhstan)('%s: in pages, forward and back', async (_, order, filter, expected) => {
    const request = { label: 'Visit', filter, order: [order] };
    expect(await walk(store(), request)).toBe(expected);
    expect(await walk(store(), request, true)).toBe(expected);
    expect(await store().count('Visit', filter)).toBe(expected === '' ? 0 : expected.split(' ').length);
  });

  test('between two places, neither of them a row’s', async () => {
    const after = { values: ['2020-01-15'], id: 'x' };
    const before = { values: ['2020-03-01'], id: 'b' };
    const filter: Filter = { all: [includes('KAZ'), DATED] };
    const page = await store().find({
      label: 'Visit',
      filter,
      order: [by('asc')],
      after,
      before,
      limit: 9,
    });
    expect(page.rows.map(({ id }) => id)).toEqual(['a']);
  });

  test('by two values of a list', async () => {
    const both: Filter = { all: [includes('KAZ', 'parties'), includes('FRA', 'parties')] };
    expect(
      await walk(store(), { label: 'Document', filter: both, order: [by('desc', 'dateEarliest')] }),
    ).toBe('1 2');
    const three: Filter = { all: [...(both as { all: Filter[] }).all, includes('UZB', 'parties')] };
    expect(await store().count('Document', three)).toBe(1);
    expect(
      await store().count('Document', { all: [includes('KAZ', 'parties'), includes('KAZ', 'parties')] }),
    ).toBe(2);
  });

  // The last: it changes what the others read.
  test('of nodes that were changed and deleted since', async () => {
    await store().write({
      deletes: [{ label: 'Visit', id: 'a' }],
      nodes: [
        visit('b', '2021-01-01', ['UZB']),
        visit('d', '2018-01-01', ['KAZ']),
        visit('f', '2020-02-01', ['FRA']),
        visit('h', '2017-01-01', ['KAZ']),
      ],
    });
    const filter: Filter = { all: [includes('KAZ'), DATED] };
    expect(await walk(store(), { label: 'Visit', filter, order: [by('asc')] })).toBe('h d');
    expect(await store().count('Visit', { asOf: '2019-06-01', where: includes('KAZ') })).toBe(4);
    expect(await walk(store(), { label: 'Visit', filter: includes('UZB'), order: [by('desc')] })).toBe('b e');
  });
});
