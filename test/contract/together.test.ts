import type { ChangeSet, FindRequest, GraphStore } from '../../src/graph/store';
import { eachStore } from './each-store';
import { smallGraph } from './small-graph';

const ORDER = [{ property: 'startEarliest', direction: 'desc' }] as const;
const visits: FindRequest = { label: 'Visit', order: ORDER, limit: 3 };
const toFrance: FindRequest = {
  ...visits,
  filter: { property: 'to', is: 'equals', value: 'FRA' },
  total: true,
};

/** The small graph with visits to one country, one of them without a day and one by a day before the others. */
const withVisits: ChangeSet = {
  ...smallGraph,
  nodes: [
    ...(smallGraph.nodes ?? []),
    ...['2024-05-01', '2024-04-01', '2024-04-01', '2023', undefined].map((startEarliest, number) => ({
      label: 'Visit',
      id: `w${number}`,
      properties: { to: 'FRA', ...(startEarliest && { startEarliest }) },
    })),
  ],
};

const readings: readonly ((store: GraphStore) => Promise<unknown>)[] = [
  (store) => store.get('Country', ['POL', 'XXX', 'FRA']),
  (store) => store.find(visits),
  (store) => store.find({ ...visits, include: [{ relationship: 'MADE', direction: 'in' }], last: true }),
  (store) =>
    store.expand({
      from: 'Leader',
      ids: ['macron', 'tokayev'],
      relationship: 'MADE',
      direction: 'out',
      label: 'Visit',
      order: ORDER,
      limit: 2,
    }),
  (store) => store.count('Visit'),
  (store) => store.search('president', ['Leader', 'Country', 'Visit'], 10),
  (store) =>
    store.find({ ...visits, filter: { not: { property: 'kind', is: 'equals', value: 'state' } }, limit: 10 }),
  (store) =>
    store.degrees({
      from: 'Leader',
      ids: ['macron'],
      relationship: 'MADE',
      direction: 'out',
      label: 'Visit',
    }),
];

eachStore('reading together', withVisits, (store) => {
  test('what a request reads at the same time is answered as it is one by one', async () => {
    const alone = [];
    for (const reading of readings) alone.push(await reading(store()));
    const request = store().until({ at: Number.POSITIVE_INFINITY });
    expect(await Promise.all(readings.map((reading) => reading(request)))).toEqual(alone);
  });

  test('what many requests read at the same time is answered as it is one by one', async () => {
    const ids = ['macron', 'tokayev', 'nobody'];
    const asked = [
      ...readings,
      ...ids.map((id) => (store: GraphStore) => store.get('Leader', [id])),
      ...ids.map(
        (id) => (store: GraphStore) =>
          store.expand({
            from: 'Leader',
            ids: [id],
            relationship: 'MADE',
            direction: 'out',
            label: 'Visit',
            order: ORDER,
            limit: 2,
          }),
      ),
      ...['FRA', 'KAZ', 'POL'].map(
        (value) => (store: GraphStore) =>
          store.find({ ...toFrance, filter: { property: 'to', is: 'equals', value } }),
      ),
      ...['president', 'macron', 'nothing'].map(
        (text) => (store: GraphStore) => store.search(text, ['Leader', 'Country'], 10),
      ),
    ];
    const alone = [];
    for (const reading of asked) alone.push(await reading(store()));
    const request = () => store().until({ at: Number.POSITIVE_INFINITY });
    expect(await Promise.all(asked.map((reading) => reading(request())))).toEqual(alone);
    // Each request's readings together, and the requests with each other.
    const [first, second] = await Promise.all(
      [request(), request()].map((one) => Promise.all(asked.map((reading) => reading(one)))),
    );
    expect([first, second]).toEqual([alone, alone]);
  });

  test('a request whose time is over is told so alone', async () => {
    const late = store().until({ at: performance.now() - 1 });
    const others = ['macron', 'tokayev'].map((id) =>
      store().until({ at: Number.POSITIVE_INFINITY }).get('Leader', [id]),
    );
    const [told, ...answered] = await Promise.allSettled([late.get('Leader', ['macron']), ...others]);
    expect(told).toMatchObject({ status: 'rejected', reason: { code: 'TIMEOUT' } });
    expect(answered).toEqual((await Promise.all(others)).map((value) => ({ status: 'fulfilled', value })));
  });

  test('what cannot be read fails alone where it is not sent', async () => {
    const request = store().until({ at: Number.POSITIVE_INFINITY });
    const [fails, counts] = await Promise.allSettled([request.count('Nothing'), request.count('Visit')]);
    expect(fails.status).toBe('rejected');
    expect(counts).toEqual({ status: 'fulfilled', value: await store().count('Visit') });
  });

  test.each([1, 3, 4, 5, 10])('a total told along with a page of %d is that of count', async (limit) => {
    const { total: _, ...plain } = toFrance;
    const page = await store().find({ ...toFrance, limit });
    expect(page.total ?? 5).toBe(await store().count('Visit', toFrance.filter));
    expect({ ...page, total: undefined }).toEqual({
      ...(await store().find({ ...plain, limit })),
      total: undefined,
    });
    const backward = await store().find({ ...toFrance, limit, last: true });
    expect(backward.total ?? 5).toBe(5);
    expect(backward.rows).toEqual((await store().find({ ...plain, limit, last: true })).rows);
  });

  test('a total of nothing is none', async () => {
    const filter = { property: 'to', is: 'equals', value: 'POL' } as const;
    const page = await store().find({ ...toFrance, filter });
    expect([page.rows, page.more, page.total ?? 0]).toEqual([[], false, 0]);
  });

  test('what an index of several properties tells is found as without it', async () => {
    const some = (properties: Record<string, string>, number: number) => ({
      label: 'Visit',
      id: `x${number}`,
      properties: { to: 'POL', ...properties },
    });
    await store().write({
      nodes: [
        { kind: 'state', status: 'completed', startEarliest: '2024-05-01' },
        { kind: 'working', status: 'completed', startEarliest: '2024-04-01' },
        { kind: 'state', status: 'planned', startEarliest: '2024-04-01' },
        { kind: 'official', status: 'completed', startEarliest: '2024-03-01' },
        { kind: 'official', status: 'completed' },
        { kind: 'state', startEarliest: '2024-02-01' },
      ].map((properties, number) => some(properties as Record<string, string>, number)),
    });
    const page = await store().find({
      ...visits,
      limit: 2,
      total: true,
      filter: {
        all: [
          { property: 'to', is: 'equals', value: 'POL' },
          { property: 'kind', is: 'oneOf', value: ['state', 'official'] },
          { property: 'status', is: 'oneOf', value: ['completed'] },
        ],
      },
    });
    expect(page.rows.map(({ id }) => id)).toEqual(['x0', 'x3']);
    expect([page.more, page.total ?? 3]).toEqual([true, 3]);
    await store().write({
      deletes: [0, 1, 2, 3, 4, 5].map((number) => ({ label: 'Visit', id: `x${number}` })),
    });
  });

  test('rows without a sort key are left out where the filter compares it', async () => {
    const request = (is: 'less' | 'more'): FindRequest => ({
      ...toFrance,
      limit: 10,
      filter: {
        all: [
          { property: 'to', is: 'equals', value: 'FRA' },
          { property: 'startEarliest', is, value: '2024-04-15' },
        ],
      },
    });
    const ids = async (is: 'less' | 'more') => (await store().find(request(is))).rows.map(({ id }) => id);
    expect([await ids('less'), await ids('more')]).toEqual([['w1', 'w2', 'w3'], ['w0']]);
    expect((await store().find(request('less'))).total ?? 3).toBe(3);
  });
});
