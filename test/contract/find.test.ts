import type { FindRequest, FoundNode, GraphStore, Keyset, Order, PageRequest } from '../../src/graph/store';
import { eachStore } from './each-store';
import { smallGraph } from './small-graph';

const orders: readonly (readonly [string, readonly Order[], string])[] = [
  ['nothing: by id', [], 'v1 v2 v3 v4 v5 v6 v7 v8'],
  ['a property ascending, nulls last', [by('startEarliest', 'asc')], 'v8 v4 v2 v3 v1 v6 v5 v7'],
  ['a property descending, nulls last', [by('startEarliest', 'desc')], 'v1 v6 v2 v3 v4 v8 v5 v7'],
  ['two properties', [by('kind', 'asc'), by('startEarliest', 'desc')], 'v3 v8 v1 v2 v4 v5 v6 v7'],
  ['two properties descending', [by('kind', 'desc'), by('sources', 'desc')], 'v5 v4 v1 v2 v3 v8 v6 v7'],
  ['an integer', [by('sources', 'asc')], 'v4 v2 v3 v5 v1 v6 v7 v8'],
  ['a float', [by('confidence', 'desc')], 'v3 v1 v2 v4 v5 v6 v7 v8'],
  ['id descending', [by('id', 'desc')], 'v8 v7 v6 v5 v4 v3 v2 v1'],
  ['text by code point', [by('caption', 'asc')], 'v6 v1 v2 v8 v3 v4 v5 v7'],
];

eachStore('find', smallGraph, (store) => {
  test.each(orders)('sorts by %s', async (_, order, expected) => {
    const page = await store().find({ label: 'Visit', order, limit: 100 });
    expect(ids(page.rows)).toBe(expected);
    expect(page.more).toBe(false);
  });

  describe.each(orders)('walks in pages by %s', (_, order, expected) => {
    test.each([1, 2, 3, 8])('of %d forwards', async (limit) => {
      expect(await walk(store(), { label: 'Visit', order, limit }, 'forwards')).toBe(expected);
    });

    test.each([1, 3, 8])('of %d backwards', async (limit) => {
      expect(await walk(store(), { label: 'Visit', order, limit, last: true }, 'backwards')).toBe(expected);
    });

    test('between two keysets', async () => {
      const all = expected.split(' ');
      const { rows } = await store().find({ label: 'Visit', order, limit: 100 });
      const [after, before] = [keysetOf(rows[1], order), keysetOf(rows[6], order)];
      const request = { label: 'Visit', order, after, before, limit: 3 };
      const [first, last] = [await store().find(request), await store().find({ ...request, last: true })];
      expect([ids(first.rows), first.more]).toEqual([all.slice(2, 5).join(' '), true]);
      expect([ids(last.rows), last.more]).toEqual([all.slice(3, 6).join(' '), true]);
      expect(await store().find({ ...request, after: before, before: after })).toEqual({
        rows: [],
        more: false,
      });
    });
  });

  test('a keyset need not be a row’s', async () => {
    const after = { values: ['2023-11-01'], id: 'v2½' };
    const page = await store().find({ label: 'Visit', order: [by('startEarliest', 'asc')], after, limit: 2 });
    expect([ids(page.rows), page.more]).toEqual(['v3 v1', true]);
  });

  test('filters pages', async () => {
    const filter = { property: 'kind', is: 'exists', value: true } as const;
    const order = [by('startEarliest', 'desc')];
    expect(await walk(store(), { label: 'Visit', order, filter, limit: 2 }, 'forwards')).toBe(
      'v1 v2 v3 v4 v8 v5',
    );
    expect(await walk(store(), { label: 'Visit', order, filter, limit: 2, last: true }, 'backwards')).toBe(
      'v1 v2 v3 v4 v8 v5',
    );
  });

  test('a page of none says whether there is more', async () => {
    expect(await store().find({ label: 'Visit', order: [], limit: 0 })).toEqual({ rows: [], more: true });
    expect(await store().find({ label: 'Event', order: [], limit: 0 })).toEqual({ rows: [], more: false });
    expect(await store().find({ label: 'Event', order: [by('year', 'desc')], limit: 5 })).toEqual({
      rows: [],
      more: false,
    });
  });

  test('includes the sorted ids of neighbours, each once', async () => {
    const include = [
      { relationship: 'MADE', direction: 'in' },
      { relationship: 'TO', direction: 'out' },
      { relationship: 'CONCERNS', direction: 'out' },
    ] as const;
    const filter = { property: 'id', is: 'oneOf', value: ['v1', 'v6', 'v7'] } as const;
    const { rows } = await store().find({ label: 'Visit', filter, order: [], limit: 9, include });
    expect(rows.map(({ neighbours }) => neighbours)).toEqual([
      { '<MADE': ['tokayev'], '>TO': ['FRA'], '>CONCERNS': ['energy'] },
      { '<MADE': ['macron', 'tokayev'], '>TO': [], '>CONCERNS': [] },
      { '<MADE': [], '>TO': [], '>CONCERNS': [] },
    ]);
    const leaders = await store().find({
      label: 'Leader',
      order: [by('id', 'desc')],
      limit: 1,
      include: [{ relationship: 'HOLDS_OFFICE', direction: 'out' }],
    });
    expect(leaders.rows[0]?.neighbours).toEqual({ '>HOLDS_OFFICE': ['FRA', 'POL'] });
    const within = await store().find({
      label: 'Sector',
      order: [],
      limit: 2,
      include: [
        { relationship: 'WITHIN', direction: 'out' },
        { relationship: 'WITHIN', direction: 'in' },
      ],
    });
    expect(within.rows.map(({ neighbours }) => neighbours)).toEqual([
      { '>WITHIN': [], '<WITHIN': ['oil'] },
      { '>WITHIN': ['energy'], '<WITHIN': [] },
    ]);
  });

  test('costs one statement', async () => {
    const statements: string[] = [];
    store().onStatement = (statement) => statements.push(statement);
    const after = { values: ['2023-11-01'], id: 'v2' };
    await store().find({
      label: 'Visit',
      order: [by('startEarliest', 'asc')],
      after,
      limit: 2,
      include: [{ relationship: 'TO', direction: 'out' }],
    });
    store().onStatement = undefined;
    expect(statements.length).toBeLessThanOrEqual(1);
  });
});

function by(property: string, direction: 'asc' | 'desc'): Order {
  return { property, direction };
}

function ids(rows: readonly FoundNode[]): string {
  return rows.map(({ id }) => id).join(' ');
}

function keysetOf(row: FoundNode | undefined, order: PageRequest['order']): Keyset {
  if (!row) throw new Error('no such row');
  const values = order.map(({ property }) =>
    property === 'id' ? row.id : (row.properties[property] ?? null),
  );
  return { values, id: row.id };
}

async function walk(store: GraphStore, request: FindRequest, way: 'forwards' | 'backwards'): Promise<string> {
  const pages: string[] = [];
  for (let next: Partial<PageRequest> | undefined = {}; next; ) {
    const { rows, more } = await store.find({ ...request, ...next });
    if (way === 'forwards') {
      pages.push(ids(rows));
      next = more ? { after: keysetOf(rows.at(-1), request.order) } : undefined;
    } else {
      pages.unshift(ids(rows));
      next = more ? { before: keysetOf(rows[0], request.order) } : undefined;
    }
  }
  return pages.join(' ');
}
