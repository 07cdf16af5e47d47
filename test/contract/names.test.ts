import type { GraphStore } from '../../src/graph/store';
import { eachStore } from './each-store';
import { link, node, ref, smallGraph } from './small-graph';

type Call = (store: GraphStore, name: string) => Promise<unknown>;

const page = { order: [], limit: 1 };
const visits = {
  from: 'Leader',
  ids: ['macron'],
  relationship: 'MADE',
  direction: 'out',
  label: 'Visit',
  ...page,
} as const;
const calls: Readonly<Record<string, Call>> = {
  'get: label': (store, name) => store.get(name, ['x']),
  'get: label of an empty batch': (store, name) => store.get(name, []),
  'find: label': (store, name) => store.find({ label: name, ...page }),
  'find: order': (store, name) =>
    store.find({ label: 'Visit', order: [{ property: name, direction: 'asc' }], limit: 1 }),
  'find: filter': (store, name) =>
    store.find({ label: 'Visit', ...page, filter: { property: name, is: 'equals', value: 'x' } }),
  'find: nested filter': (store, name) =>
    store.find({
      label: 'Visit',
      ...page,
      filter: { not: { any: [{ property: name, is: 'exists', value: true }] } },
    }),
  'find: relationship of a filter': (store, name) =>
    store.find({ label: 'Visit', ...page, filter: { relationship: name, direction: 'in', label: 'Leader' } }),
  'find: label of a filter': (store, name) =>
    store.find({ label: 'Visit', ...page, filter: { relationship: 'MADE', direction: 'in', label: name } }),
  'find: property of a neighbour': (store, name) =>
    store.find({
      label: 'Visit',
      ...page,
      filter: {
        relationship: 'MADE',
        direction: 'in',
        label: 'Leader',
        where: { property: name, is: 'exists', value: true },
      },
    }),
  'find: include': (store, name) =>
    store.find({ label: 'Visit', ...page, include: [{ relationship: name, direction: 'out' }] }),
  'expand: from': (store, name) => store.expand({ ...visits, from: name }),
  'expand: label': (store, name) => store.expand({ ...visits, label: name }),
  'expand: relationship': (store, name) => store.expand({ ...visits, relationship: name }),
  'expand: order': (store, name) =>
    store.expand({ ...visits, order: [{ property: name, direction: 'desc' }] }),
  'expand: include': (store, name) =>
    store.expand({ ...visits, include: [{ relationship: name, direction: 'in' }] }),
  'degrees: relationship': (store, name) => store.degrees({ ...visits, relationship: name }),
  'count: label': (store, name) => store.count(name),
  'aggregate: label': (store, name) => store.aggregate(name, undefined, []),
  'aggregate: dimension': (store, name) => store.aggregate('Visit', undefined, [{ property: name }]),
  'search: label': (store, name) => store.search('x', [name], 1),
  'paths: from': (store, name) => store.paths(ref(name, 'x'), ref('Leader', 'x'), ['MADE'], 1, 1),
  'paths: relationship': (store, name) => store.paths(ref('Leader', 'x'), ref('Leader', 'y'), [name], 1, 1),
  'write: label': (store, name) => store.write({ nodes: [node(name, 'x', {})] }),
  'write: property': (store, name) => store.write({ nodes: [node('Visit', 'x', { [name]: 'x' })] }),
  'write: relationship': (store, name) =>
    store.write({ relationships: [link(name, ['Leader', 'macron'], ['Visit', 'v1'])] }),
  'write: relationship property': (store, name) =>
    store.write({ relationships: [link('MADE', ['Leader', 'macron'], ['Visit', 'v1'], { [name]: 'x' })] }),
  'write: deleted label': (store, name) => store.write({ deletes: [ref(name, 'x')] }),
  'write: detached relationship': (store, name) =>
    store.write({ detaches: [{ node: ref('Visit', 'v1'), relationship: name, direction: 'in' }] }),
};
const names = [
  'nope',
  'Visit`) DETACH DELETE n //',
  'x"; drop table "Visit"; --',
  "id' or '1'='1",
  '',
  '__proto__',
  'constructor',
];

eachStore('names', smallGraph, (store) => {
  describe.each(Object.entries(calls))('%s', (_, call) => {
    test.each(names)('refuses %j before any statement', async (name) => {
      const statements: string[] = [];
      store().onStatement = (statement) => statements.push(statement);
      await expect(call(store(), name)).rejects.toMatchObject({ name: 'StoreError', code: 'UNKNOWN_NAME' });
      store().onStatement = undefined;
      expect(statements).toEqual([]);
    });
  });

  test('says what might have been meant', async () => {
    await expect(store().count('Vist')).rejects.toThrow('There is no label "Vist". Did you mean Visit?');
    await expect(
      store().find({ label: 'Visit', order: [{ property: 'startEarlist', direction: 'asc' }], limit: 1 }),
    ).rejects.toThrow('startEarliest');
  });

  test('refuses a hop that the label cannot make', async () => {
    const hop = { relationship: 'HOLDS_OFFICE', direction: 'out' } as const;
    await expect(store().find({ label: 'Visit', ...page, include: [hop] })).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
    await expect(store().expand({ ...visits, direction: 'in' })).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
    await expect(store().expand({ ...visits, label: 'Meeting' })).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
    const backwards = link('MADE', ['Visit', 'v1'], ['Leader', 'macron']);
    await expect(store().write({ relationships: [backwards] })).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
  });

  test.each<readonly [string, Call]>([
    ['a number for a string', (s) => s.write({ nodes: [node('Visit', 'x', { kind: 5 })] })],
    ['a fraction for an integer', (s) => s.write({ nodes: [node('Visit', 'x', { sources: 1.5 })] })],
    [
      'an endless float',
      (s) => s.write({ nodes: [node('Visit', 'x', { confidence: Number.POSITIVE_INFINITY })] }),
    ],
    ['a string for a list', (s) => s.write({ nodes: [node('Visit', 'x', { places: 'x' })] })],
    ['an empty id', (s) => s.write({ nodes: [node('Visit', '', {})] })],
    ['another id among the properties', (s) => s.write({ nodes: [node('Visit', 'x', { id: 'y' })] })],
    [
      'a string compared with an integer',
      (s) => s.count('Visit', { property: 'sources', is: 'equals', value: '1' }),
    ],
    [
      'a comparison that the type lacks',
      (s) => s.count('Visit', { property: 'sources', is: 'contains', value: '1' }),
    ],
    [
      'an order by a list',
      (s) => s.find({ label: 'Visit', order: [{ property: 'places', direction: 'asc' }], limit: 1 }),
    ],
    [
      'a direction that does not exist',
      (s) =>
        s.find({ label: 'Visit', order: [{ property: 'kind', direction: 'asc; --' as 'asc' }], limit: 1 }),
    ],
    ['a limit below zero', (s) => s.find({ label: 'Visit', order: [], limit: -1 })],
    [
      'a keyset of another order',
      (s) => s.find({ label: 'Visit', order: [], limit: 1, after: { values: ['x'], id: 'v1' } }),
    ],
  ])('refuses %s', async (_, call) => {
    await expect(call(store(), '')).rejects.toMatchObject({ name: 'StoreError', code: 'FAILED' });
  });
});
