import type { Filter } from '../../src/graph/filter';
import type { ChangeSet } from '../../src/graph/store';
import { eachStore } from './each-store';

const node = (label: string, id: string, properties = {}) => ({ label, id, properties });
const ref = (label: string, id: string) => ({ label, id });

/** One visit that was planned, then called off; one that was always known as held; a meeting told later than its visit. */
const GRAPH: ChangeSet = {
  nodes: [
    node('Leader', 'a'),
    node('Leader', 'b'),
    node('Visit', 'moved', {
      status: 'cancelled',
      caption: 'ÉTAT, 2020',
      startEarliest: '2020-09-02',
      places: ['Copenhagen'],
      sources: 2,
      firstReported: '2019-01-10',
      versions: JSON.stringify([
        {
          from: '2019-01-10',
          properties: { status: 'planned', caption: 'PLAN É', startEarliest: null, places: [], sources: 1 },
        },
        { from: '2019-05-01', properties: { status: 'postponed', sources: 1 } },
        { from: '2019-09-01', properties: {} },
      ]),
    }),
    node('Visit', 'steady', {
      status: 'completed',
      startEarliest: '2018-01-01',
      firstReported: '2018-01-02',
    }),
    node('Meeting', 'm', { firstReported: '2019-06-01' }),
  ],
  relationships: [
    {
      type: 'MADE',
      from: ref('Leader', 'a'),
      to: ref('Visit', 'moved'),
      properties: { claims: ['1'], reported: '2019-01-10' },
    },
    { type: 'MADE', from: ref('Leader', 'a'), to: ref('Visit', 'steady'), properties: {} },
    {
      type: 'DURING',
      from: ref('Meeting', 'm'),
      to: ref('Visit', 'moved'),
      properties: { claims: ['2'], reported: '2019-06-01' },
    },
    {
      type: 'ATTENDED',
      from: ref('Leader', 'b'),
      to: ref('Meeting', 'm'),
      properties: { claims: ['3'], reported: '2019-09-01' },
    },
    { type: 'HOSTED_BY', from: ref('Visit', 'moved'), to: ref('Leader', 'b'), properties: { claims: ['4'] } },
  ],
};

eachStore('as of a day', GRAPH, (store) => {
  const ids = async (asOf: string, where: Filter) => {
    const { rows } = await store().find({ label: 'Visit', filter: { asOf, where }, order: [], limit: 9 });
    return rows.map(({ id }) => id).join(' ');
  };

  test.each<[string, string, Filter, string]>([
    [
      'before its first version a node is as today',
      '2019-01-09',
      { property: 'status', is: 'equals', value: 'cancelled' },
      'moved',
    ],
    [
      'a version holds from its day',
      '2019-01-10',
      { property: 'status', is: 'equals', value: 'planned' },
      'moved',
    ],
    ['until the next', '2019-05-01', { property: 'status', is: 'equals', value: 'planned' }, ''],
    [
      'what a version does not tell is as today',
      '2019-05-01',
      { property: 'startEarliest', is: 'equals', value: '2020-09-02' },
      'moved',
    ],
    [
      'what it tells to be missing is',
      '2019-01-10',
      { property: 'startEarliest', is: 'exists', value: false },
      'moved',
    ],
    [
      'under not, too',
      '2019-01-10',
      { not: { property: 'startEarliest', is: 'more', value: '2000' } },
      'moved',
    ],
    ['numbers', '2019-05-01', { property: 'sources', is: 'less', value: 2 }, 'moved'],
    ['lists', '2019-01-10', { property: 'places', is: 'includes', value: 'Copenhagen' }, ''],
    [
      'texts whatever the case, beyond ASCII',
      '2019-01-10',
      { property: 'caption', is: 'contains', value: 'plan é' },
      'moved',
    ],
    [
      'the last version is today',
      '2024-01-01',
      { property: 'caption', is: 'contains', value: 'état' },
      'moved',
    ],
    [
      'a neighbour that was told later is not there yet',
      '2019-05-01',
      { relationship: 'DURING', direction: 'in', label: 'Meeting' },
      '',
    ],
    [
      'and is from then on',
      '2019-06-01',
      { relationship: 'DURING', direction: 'in', label: 'Meeting' },
      'moved',
    ],
    [
      'nor is a relationship beyond it',
      '2019-08-31',
      {
        relationship: 'DURING',
        direction: 'in',
        label: 'Meeting',
        where: { relationship: 'ATTENDED', direction: 'in', label: 'Leader' },
      },
      '',
    ],
    [
      'nor one that only undated documents assert',
      '2024-01-01',
      { relationship: 'HOSTED_BY', direction: 'out', label: 'Leader' },
      '',
    ],
  ])('%s', async (_, day, where, found) => {
    expect(await ids(day, where)).toBe(found);
  });

  test('sorts, counts and walks by the day', async () => {
    const order = [{ property: 'startEarliest', direction: 'asc', asOf: '2019-01-10' }] as const;
    const { rows } = await store().find({
      label: 'Visit',
      order,
      limit: 9,
      after: { values: ['2018-01-01'], id: 'steady' },
    });
    expect(rows.map(({ id }) => id)).toEqual(['moved']);
    expect(await store().aggregate('Visit', undefined, [{ property: 'status', asOf: '2019-01-10' }])).toEqual(
      [
        { key: ['completed'], count: 1 },
        { key: ['planned'], count: 1 },
      ],
    );
    const made = {
      from: 'Leader',
      relationship: 'MADE',
      direction: 'out',
      label: 'Visit',
      ids: ['a'],
    } as const;
    expect(await store().degrees({ ...made, asOf: '2019-01-09' })).toEqual([1]);
    expect(await store().degrees({ ...made, asOf: '2019-01-10' })).toEqual([2]);
  });
});
