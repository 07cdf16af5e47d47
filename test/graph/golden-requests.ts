import type { GraphStore } from '../../src/graph/store';

type Cases = Readonly<Record<string, (store: GraphStore) => Promise<unknown>>>;

const visits = {
  label: 'Visit',
  limit: 20,
  order: [{ property: 'startEarliest', direction: 'desc' }],
} as const;
const made = { from: 'Leader', relationship: 'MADE', direction: 'out', ids: ['macron', 'tokayev'] } as const;
const byMacron = {
  relationship: 'MADE',
  direction: 'in',
  label: 'Leader',
  where: { property: 'id', is: 'equals', value: 'macron' },
} as const;

/** What the golden files show of each primitive, the same for every store. */
export const goldenRequests: Readonly<Record<string, Cases>> = {
  get: {
    'two countries': (store) => store.get('Country', ['FRA', 'KAZ', 'FRA']),
    'some properties of a document': (store) => store.get('Document', ['d1'], ['title', 'date']),
  },
  find: {
    'the first page by id': (store) => store.find({ ...visits, order: [] }),
    'the first page by date, latest first': (store) => store.find(visits),
    'the last page': (store) => store.find({ ...visits, last: true }),
    'a page after a row with a date': (store) =>
      store.find({ ...visits, after: { values: ['2024-11-04'], id: 'v1' } }),
    'a page before a row without a date': (store) =>
      store.find({ ...visits, last: true, before: { values: [null], id: 'v1' } }),
    'two sort keys, between two rows': (store) =>
      store.find({
        ...visits,
        order: [{ property: 'kind', direction: 'asc' }, ...visits.order],
        after: { values: ['state', null], id: 'v1' },
        before: { values: ['working', '2024'], id: 'v2' },
      }),
    'one value of a property, in the order of an index, with some properties': (store) =>
      store.find({
        ...visits,
        properties: ['start', 'caption'],
        filter: {
          all: [
            { property: 'to', is: 'equals', value: 'FRA' },
            { property: 'kind', is: 'equals', value: 'state' },
          ],
        },
      }),
    'the same, counted too': (store) =>
      store.find({ ...visits, total: true, filter: { property: 'to', is: 'equals', value: 'FRA' } }),
    'one value of a list, after a row, in the order of its table': (store) =>
      store.find({
        ...visits,
        properties: ['caption'],
        filter: { property: 'countries', is: 'includes', value: 'FRA' },
        after: { values: ['2024-11-04'], id: 'v1' },
      }),
    'one value of a property and some of others, which the index tells': (store) =>
      store.find({
        ...visits,
        total: true,
        filter: {
          all: [
            { property: 'to', is: 'equals', value: 'FRA' },
            { property: 'kind', is: 'oneOf', value: ['state', 'official'] },
            { property: 'status', is: 'equals', value: 'completed' },
          ],
        },
      }),
    'what is excluded last': (store) =>
      store.find({
        ...visits,
        filter: {
          all: [
            { not: { property: 'review', is: 'equals', value: 'wrong' } },
            { property: 'to', is: 'equals', value: 'FRA' },
          ],
        },
      }),
    'only rows that have what they are sorted by': (store) =>
      store.find({ ...visits, filter: { property: 'startEarliest', is: 'less', value: '2024' } }),
    'as of a day, by values of that day': (store) =>
      store.find({
        label: 'Visit',
        limit: 20,
        order: [{ property: 'startEarliest', direction: 'desc', asOf: '2024-01-15' }],
        filter: {
          asOf: '2024-01-15',
          where: {
            all: [
              { property: 'to', is: 'equals', value: 'FRA' },
              { property: 'status', is: 'equals', value: 'planned' },
              { relationship: 'DURING', direction: 'in', label: 'Meeting' },
            ],
          },
        },
        after: { values: ['2024-11-04'], id: 'v1' },
      }),
    'with the ids of neighbours': (store) =>
      store.find({
        ...visits,
        order: [],
        include: [
          { relationship: 'MADE', direction: 'in' },
          { relationship: 'CONCERNS', direction: 'out' },
        ],
      }),
  },
  filter: {
    'comparisons of strings': (store) =>
      store.count('Visit', {
        any: (
          ['equals', 'notEquals', 'less', 'atMost', 'more', 'atLeast', 'startsWith', 'contains'] as const
        ).map((is) => ({ property: 'kind', is, value: 'State' })),
      }),
    'oneOf, includes, exists': (store) =>
      store.count('Visit', {
        all: [
          { property: 'kind', is: 'oneOf', value: ['state', 'official'] },
          { property: 'places', is: 'includes', value: 'Paris' },
          { property: 'start', is: 'exists', value: true },
          { property: 'end', is: 'exists', value: false },
        ],
      }),
    'numbers and booleans': (store) =>
      store.count('Leader', {
        any: [
          { property: 'reference', is: 'equals', value: true },
          {
            relationship: 'MADE',
            direction: 'out',
            label: 'Visit',
            where: {
              all: [
                { property: 'sources', is: 'more', value: 2 },
                { property: 'confidence', is: 'less', value: 0.5 },
              ],
            },
          },
        ],
      }),
    'not, and what is never or always true': (store) =>
      store.count('Visit', {
        not: { any: [{ all: [] }, { any: [] }, { property: 'kind', is: 'equals', value: null }] },
      }),
    related: (store) =>
      store.count('Visit', {
        all: [byMacron, { not: { relationship: 'CONCERNS', direction: 'out', label: 'Sector' } }],
      }),
  },
  expand: {
    'a page of visits for each leader': (store) => store.expand({ ...made, ...visits }),
    'after a row, filtered, with neighbours': (store) =>
      store.expand({
        ...made,
        ...visits,
        filter: { property: 'kind', is: 'equals', value: 'state' },
        after: { values: ['2024-11-04'], id: 'v1' },
        include: [{ relationship: 'TO', direction: 'out' }],
      }),
    'over relationships known on a day': (store) =>
      store.expand({ ...made, ...visits, order: [], asOf: '2024-01-15' }),
    'a keyed relationship, from a row on': (store) =>
      store.expand({
        from: 'Leader',
        ids: ['macron'],
        relationship: 'HOLDS_OFFICE',
        direction: 'out',
        label: 'Country',
        order: [],
        limit: 5,
        after: { values: [], id: 'FRA', key: 'president' },
      }),
    'a relationship to several labels': (store) =>
      store.expand({
        from: 'Sector',
        ids: ['energy'],
        relationship: 'CONCERNS',
        direction: 'in',
        label: 'Agreement',
        order: [],
        limit: 5,
      }),
  },
  degrees: {
    'of leaders': (store) => store.degrees({ ...made, label: 'Visit' }),
    filtered: (store) =>
      store.degrees({ ...made, label: 'Visit', filter: { property: 'kind', is: 'equals', value: 'state' } }),
  },
  count: {
    'all, and some': async (store) => [await store.count('Visit'), await store.count('Visit', byMacron)],
  },
  aggregate: {
    'by year and kind': (store) =>
      store.aggregate('Visit', undefined, [{ property: 'startEarliest', prefix: 4 }, { property: 'kind' }]),
    'by the elements of a list': (store) =>
      store.aggregate('Agreement', { property: 'kind', is: 'equals', value: 'treaty' }, [
        { property: 'countries' },
      ]),
    'by what the embedded store keeps numbers of': (store) =>
      store.aggregate('Visit', { not: { property: 'review', is: 'equals', value: 'wrong' } }, [
        { property: 'start', prefix: 4 },
        { property: 'kind' },
      ]),
    'by each country that two have to do with, from such numbers': (store) =>
      store.aggregate(
        'Meeting',
        {
          any: ['FRA', 'KAZ'].map((value) => ({ property: 'countries', is: 'includes', value }) as const),
        },
        [{ property: 'countries' }],
      ),
    'by values of a day': (store) =>
      store.aggregate('Visit', undefined, [
        { property: 'status', asOf: '2024-01-15' },
        { property: 'places', asOf: '2024-01-15' },
      ]),
    'by a property of neighbours': (store) =>
      store.aggregate('Agreement', undefined, [
        { property: 'code', through: { relationship: 'CONCERNS', direction: 'out', label: 'Sector' } },
        { property: 'dateEarliest', prefix: 4 },
      ]),
  },
  search: {
    'words, then typos': (store) => store.search('President Wałęsa', ['Leader', 'Country'], 10),
    'with the nodes of a label': (store) => store.search('niger', ['Country', 'Visit'], 10, ['Visit']),
  },
  paths: {
    'between two leaders': (store) =>
      store.paths({ label: 'Leader', id: 'macron' }, { label: 'Country', id: 'KAZ' }, ['MADE', 'TO'], 1, 5),
  },
  block: {
    'two blocks': (store) => store.block(['visit:KAZ:FRA', 'other']),
    'a window': (store) => store.block(['visit:KAZ:FRA#2024-11'], 'window'),
    'some properties': (store) => store.block(['visit:KAZ:FRA'], 'block', ['kind', 'fields']),
  },
  write: {
    'deletes and detaches': (store) =>
      store.write({
        deletes: [{ label: 'Milestone', id: 'm1' }],
        detaches: [{ node: { label: 'Visit', id: 'v1' }, relationship: 'MADE', direction: 'in' }],
      }),
    'nodes and relationships': (store) =>
      store.write({
        nodes: [
          {
            label: 'Leader',
            id: 'macron',
            properties: { name: 'Emmanuel Macron', names: ['ÉM'], reference: true },
          },
          {
            label: 'Visit',
            id: 'v1',
            properties: {
              status: 'completed',
              places: ['Paris', 'Lyon'],
              versions:
                '[{"from":"2024-01-15","properties":{"status":"planned","places":["Paris"]}},{"from":"2024-11-04","properties":{}}]',
            },
          },
          { label: 'Country', id: 'FRA', properties: {} },
        ],
        relationships: [
          {
            type: 'HOLDS_OFFICE',
            from: { label: 'Leader', id: 'macron' },
            to: { label: 'Country', id: 'FRA' },
            key: 'president 2017',
            properties: { title: 'President', acting: false },
          },
        ],
      }),
  },
};
