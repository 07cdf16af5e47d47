import type { Filter } from '../../src/graph/filter';
import type { ExpandRequest, Neighbour, Page } from '../../src/graph/store';
import { everyNeighbour } from '../../src/graph/whole-answers';
import { eachStore } from './each-store';
import { smallGraph } from './small-graph';

const visitsMade = {
  from: 'Leader',
  relationship: 'MADE',
  direction: 'out',
  label: 'Visit',
  order: [{ property: 'startEarliest', direction: 'desc' }],
} as const;
const offices = { from: 'Leader', relationship: 'HOLDS_OFFICE', direction: 'out', label: 'Country' } as const;

eachStore('expand', smallGraph, (store) => {
  const expand = async (request: ExpandRequest) => (await store().expand(request)).map(shown);

  test('answers key for key, repeats and unknown ids included', async () => {
    const found = await expand({
      ...visitsMade,
      ids: ['macron', 'none', 'tokayev', 'nobody', 'macron'],
      limit: 9,
    });
    expect(found).toEqual(['v6 v2', '', 'v1 v6 v3 v5', '', 'v6 v2']);
  });

  test('sorts and cuts for each parent', async () => {
    const ids = ['tokayev', 'macron', 'walesa'];
    expect(await expand({ ...visitsMade, ids, limit: 2 })).toEqual(['v1 v6 …', 'v6 v2', 'v4']);
    expect(await expand({ ...visitsMade, ids, limit: 2, last: true })).toEqual(['v3 v5 …', 'v6 v2', 'v4']);
    expect(await expand({ ...visitsMade, ids, limit: 0 })).toEqual([' …', ' …', ' …']);
  });

  test('pages by keyset within each parent', async () => {
    const ids = ['tokayev', 'macron'];
    const [first, second] = [
      { values: ['2024-11-04'], id: 'v1' },
      { values: ['2023-11-01'], id: 'v3' },
    ];
    expect(await expand({ ...visitsMade, ids, limit: 2, after: first })).toEqual(['v6 v3 …', 'v6 v2']);
    expect(await expand({ ...visitsMade, ids, limit: 2, after: second })).toEqual(['v5', '']);
    expect(await expand({ ...visitsMade, ids, limit: 1, before: second, last: true })).toEqual([
      'v6 …',
      'v2 …',
    ]);
    expect(await expand({ ...visitsMade, ids, limit: 9, after: first, before: second })).toEqual([
      'v6',
      'v6 v2',
    ]);
  });

  test('filters neighbours', async () => {
    const filter: Filter = { property: 'sources', is: 'atLeast', value: 2 };
    expect(await expand({ ...visitsMade, ids: ['tokayev', 'macron'], filter, limit: 2 })).toEqual([
      'v1 v3 …',
      '',
    ]);
    expect(await store().degrees({ ...visitsMade, ids: ['tokayev', 'macron', 'none'], filter })).toEqual([
      3, 0, 0,
    ]);
  });

  test('walks relationships the other way', async () => {
    const request = {
      from: 'Visit',
      relationship: 'MADE',
      direction: 'in',
      label: 'Leader',
      order: [],
      limit: 9,
    } as const;
    expect(await expand({ ...request, ids: ['v6', 'v1', 'v7'] })).toEqual(['macron tokayev', 'tokayev', '']);
  });

  test('gives the properties of the relationship and the ids of the neighbours’ neighbours', async () => {
    const [page] = await store().expand({
      from: 'Visit',
      ids: ['v1'],
      relationship: 'CONCERNS',
      direction: 'out',
      label: 'Sector',
      order: [],
      limit: 9,
      include: [{ relationship: 'CONCERNS', direction: 'in' }],
    });
    expect(page?.rows).toEqual([
      {
        node: {
          label: 'Sector',
          id: 'energy',
          properties: { label: 'Energy', code: '66' },
          neighbours: { '<CONCERNS': ['v1'] },
        },
        relationship: { documents: 3, raisedBy: ['tokayev'] },
        key: '',
      },
    ]);
  });

  test('may answer along with neighbours what lies beside them, each once', async () => {
    const request = {
      from: 'Visit',
      ids: ['v1'],
      relationship: 'SUPPORTS',
      direction: 'in',
      label: 'Claim',
      order: [],
      limit: 9,
    } as const;
    const beside = {
      relationship: 'SUPPORTS',
      direction: 'out',
      label: 'Meeting',
      properties: ['channel'],
    } as const;
    const [alone, along] = [await store().expand(request), await store().expand({ ...request, beside })];
    expect(along.map(({ rows }) => rows.map(({ beside: _, ...row }) => row))).toEqual(
      alone.map(({ rows }) => rows),
    );
    const meetings = [
      { label: 'Meeting', id: 'm1', properties: { channel: 'in-person' } },
      { label: 'Meeting', id: 'v1', properties: { channel: 'phone' } },
    ];
    for (const row of along[0]?.rows ?? []) expect([undefined, meetings]).toContainEqual(row.beside);
  });

  test('keeps to the label asked for', async () => {
    const concerned = {
      from: 'Sector',
      ids: ['energy'],
      relationship: 'CONCERNS',
      direction: 'in',
      order: [],
      limit: 9,
    } as const;
    const [[visits], [meetings]] = [
      await store().expand({ ...concerned, label: 'Visit' }),
      await store().expand({ ...concerned, label: 'Meeting' }),
    ];
    expect(visits?.rows.map(({ relationship }) => relationship)).toEqual([
      { documents: 3, raisedBy: ['tokayev'] },
    ]);
    expect(meetings?.rows.map(({ relationship }) => relationship)).toEqual([{ documents: 1 }]);
    expect(await store().degrees({ ...concerned, label: 'Visit' })).toEqual([1]);
    expect(
      await expand({
        ...concerned,
        from: 'Sector',
        ids: ['oil'],
        relationship: 'WITHIN',
        direction: 'out',
        label: 'Sector',
      }),
    ).toEqual(['energy']);
  });

  test('gives every relationship of a keyed type, by its key', async () => {
    const [page] = await store().expand({ ...offices, ids: ['walesa'], order: [], limit: 9 });
    expect(page?.rows.map(({ node, key, relationship }) => [node.id, key, relationship.title])).toEqual([
      ['FRA', 'consul', 'Consul'],
      ['POL', '', 'Guest'],
      ['POL', 'chairman 1980', 'Chairman'],
      ['POL', 'president 1990', 'President'],
    ]);
    expect(page?.rows[3]?.relationship).toEqual({ title: 'President', since: '1990', acting: false });
    expect(await store().degrees({ ...offices, ids: ['walesa', 'macron'] })).toEqual([4, 1]);
  });

  test.each([1, 2, 3])(
    'pages of %d through a keyed type, both ways, without gap or repeat',
    async (limit) => {
      const all = ['consul', '', 'chairman 1980', 'president 1990'];
      for (const last of [false, true]) {
        const seen: string[] = [];
        for (let bound: Pick<ExpandRequest, 'after' | 'before'> | undefined = {}; bound; ) {
          const [page] = await store().expand({
            ...offices,
            ids: ['walesa'],
            order: [{ property: 'name', direction: 'asc' }],
            limit,
            last,
            ...bound,
          });
          const rows = page?.rows ?? [];
          const edge = last ? rows[0] : rows.at(-1);
          const keyset = {
            values: [edge?.node.properties.name ?? null],
            id: edge?.node.id ?? '',
            key: edge?.key ?? '',
          };
          seen.splice(last ? 0 : seen.length, 0, ...rows.map(({ key }) => key));
          bound = page?.more ? (last ? { before: keyset } : { after: keyset }) : undefined;
        }
        expect(seen).toEqual(all);
      }
    },
  );

  test('a keyset without a key takes in all relationships to its node', async () => {
    const request = { ...offices, ids: ['walesa'], order: [], limit: 9 };
    expect(await expand({ ...request, after: { values: [], id: 'FRA' } })).toEqual(['POL POL POL']);
    expect(await expand({ ...request, before: { values: [], id: 'POL' } })).toEqual(['FRA']);
  });

  test.each([1, 2, 3, 9])('all neighbours, read %d at a time', async (page) => {
    const ids = ['walesa', 'none', 'macron'];
    const keys = (await everyNeighbour(store(), { ...offices, ids }, page)).map((rows) =>
      rows.map(({ node, key }) => `${node.id} ${key}`),
    );
    expect(keys.map(({ length }) => length)).toEqual([4, 0, 1]);
    expect(keys[0]).toEqual(['FRA consul', 'POL ', 'POL chairman 1980', 'POL president 1990']);
    const made = await everyNeighbour(store(), { ...visitsMade, ids: ['tokayev'] }, page);
    expect(made[0]?.map(({ node }) => node.id)).toEqual(['v1', 'v3', 'v5', 'v6']);
  });

  test('counts degrees key for key, and answers empty batches', async () => {
    expect(await store().degrees({ ...visitsMade, ids: ['tokayev', 'none', 'macron', 'tokayev'] })).toEqual([
      4, 0, 2, 4,
    ]);
    expect(await store().degrees({ ...visitsMade, ids: [] })).toEqual([]);
    expect(await store().expand({ ...visitsMade, ids: [], limit: 1 })).toEqual([]);
  });
});

function shown({ rows, more }: Page<Neighbour>): string {
  return rows.map(({ node }) => node.id).join(' ') + (more ? ' …' : '');
}
