import type { Dimension } from '../../src/graph/store';
import { eachStore } from './each-store';
import { smallGraph } from './small-graph';

const cases: readonly (readonly [string, string, readonly Dimension[], readonly unknown[]])[] = [
  [
    'a property, nulls last',
    'Visit',
    [{ property: 'kind' }],
    [
      ['official', 2],
      ['state', 2],
      ['working', 2],
      [null, 2],
    ],
  ],
  [
    'the year of a date',
    'Visit',
    [{ property: 'startEarliest', prefix: 4 }],
    [
      ['2021', 1],
      ['2022', 1],
      ['2023', 2],
      ['2024', 2],
      [null, 2],
    ],
  ],
  [
    'an integer',
    'Visit',
    [{ property: 'sources' }],
    [
      [-1, 1],
      [1, 1],
      [2, 2],
      [3, 1],
      [null, 3],
    ],
  ],
  [
    'a boolean',
    'Leader',
    [{ property: 'reference' }],
    [
      [false, 1],
      [true, 2],
      [null, 1],
    ],
  ],
  [
    'characters, not bytes',
    'Visit',
    [{ property: 'caption', prefix: 3 }],
    [
      ['100', 1],
      ['Sta', 1],
      ['ÉLA', 1],
      ['😀 Ł', 1],
      [null, 4],
    ],
  ],
  [
    'the elements of a list, each once a node',
    'Agreement',
    [{ property: 'countries' }],
    [
      ['FRA', 1],
      ['KAZ', 2],
      ['POL', 1],
      [null, 1],
    ],
  ],
  [
    'elements cut short',
    'Agreement',
    [{ property: 'countries', prefix: 1 }],
    [
      ['F', 1],
      ['K', 2],
      ['P', 1],
      [null, 1],
    ],
  ],
  ['nothing', 'Visit', [], [[8]]],
  ['nothing, of no nodes', 'Event', [], [[0]]],
  ['a property of no nodes', 'Event', [{ property: 'year' }], []],
  [
    'two dimensions',
    'Visit',
    [{ property: 'kind' }, { property: 'startEarliest', prefix: 4 }],
    [
      ['official', '2021', 1],
      ['official', '2023', 1],
      ['state', '2023', 1],
      ['state', '2024', 1],
      ['working', '2022', 1],
      ['working', null, 1],
      [null, '2024', 1],
      [null, null, 1],
    ],
  ],
  [
    'a property of neighbours, each once a node',
    'Visit',
    [{ property: 'name', through: { relationship: 'MADE', direction: 'in', label: 'Leader' } }],
    [
      ['Emmanuel Macron', 2],
      ['Kassym-Jomart Tokayev', 4],
      ['Lech Wałęsa', 1],
      [null, 2],
    ],
  ],
  [
    'neighbours of one label among several',
    'Agreement',
    [
      { property: 'kind' },
      {
        property: 'code',
        prefix: 2,
        through: { relationship: 'CONCERNS', direction: 'out', label: 'Sector' },
      },
    ],
    [
      ['memorandum', null, 1],
      ['treaty', '66', 1],
      ['treaty', null, 1],
    ],
  ],
  [
    'a list of neighbours',
    'Visit',
    [{ property: 'names', through: { relationship: 'TO', direction: 'out', label: 'Country' } }],
    [
      ['République française', 2],
      ['Élysée', 2],
      ['Қазақстан', 1],
      [null, 5],
    ],
  ],
  [
    'a list and a property',
    'Agreement',
    [{ property: 'kind' }, { property: 'countries' }],
    [
      ['memorandum', null, 1],
      ['treaty', 'FRA', 1],
      ['treaty', 'KAZ', 2],
      ['treaty', 'POL', 1],
    ],
  ],
];

eachStore('aggregate', smallGraph, (store) => {
  test.each(cases)('by %s', async (_, label, dimensions, expected) => {
    const rows = await store().aggregate(label, undefined, dimensions);
    expect(rows.map(({ key, count }) => [...key, count])).toEqual(expected);
  });

  test('counts what the filter leaves', async () => {
    const made = {
      relationship: 'MADE',
      direction: 'in',
      label: 'Leader',
      where: { property: 'id', is: 'equals', value: 'tokayev' },
    } as const;
    const rows = await store().aggregate('Visit', made, [{ property: 'kind' }]);
    expect(rows.map(({ key, count }) => [...key, count])).toEqual([
      ['official', 1],
      ['state', 1],
      ['working', 1],
      [null, 1],
    ]);
    expect(await store().count('Visit', made)).toBe(4);
    expect(await store().count('Visit')).toBe(8);
  });

  test.each([0, -1, 1.5])('refuses a prefix of %d', async (prefix) => {
    await expect(store().aggregate('Visit', undefined, [{ property: 'kind', prefix }])).rejects.toThrow(
      'prefix',
    );
  });
});
