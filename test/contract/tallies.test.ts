import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { VERSIONS } from '../../src/graph/as-of';
import type { Filter } from '../../src/graph/filter';
import type { GraphNode, PropertyValue } from '../../src/graph/node';
import { openStore } from '../../src/graph/open-store';
import type { Dimension } from '../../src/graph/store';
import { eachStore, ontology } from './each-store';
import { MemoryStore } from './memory-store';

/** Labels of whose nodes the embedded store keeps numbers. */
const COUNTED = [...ontology.labels.values()].filter(({ tallies }) => tallies.length > 0);

const NOT_WRONG: Filter = { not: { property: 'review', is: 'equals', value: 'wrong' } };
const includes = (value: string): Filter => ({ property: 'countries', is: 'includes', value });

const visit = (id: string, start: string | null, countries: string[] | null, more = {}): GraphNode => ({
  label: 'Visit',
  id,
  properties: { start, countries, from: countries?.[0] ?? null, to: countries?.[1] ?? null, ...more },
});

const NODES: readonly GraphNode[] = [
  visit('a', '2020-03-01', ['FRA', 'KAZ'], { kind: 'state' }),
  visit('b', '2020-03', ['FRA', 'KAZ'], { kind: 'state', review: 'confirmed' }),
  visit('c', '2020', ['KAZ', 'FRA'], { review: 'wrong' }),
  visit('d', null, ['KAZ', 'KAZ']),
  visit('e', '2021-05-05/2021-05-07', null, {
    firstReported: '2021-05-01',
    [VERSIONS]: JSON.stringify([{ from: '2021-05-01', properties: { start: '2020-12' } }]),
  }),
];

eachStore('numbers of nodes', { nodes: NODES }, (store) => {
  const counted = async (filter: Filter | undefined, ...dimensions: readonly Dimension[]) =>
    (await store().aggregate('Visit', filter, dimensions)).map(({ key, count }) => [...key, count].join(' '));

  test('by properties together, with what is not judged wrong', async () => {
    const year: Dimension = { property: 'start', prefix: 4 };
    expect(await counted(NOT_WRONG, year)).toEqual(['2020 2', '2021 1', ' 1']);
    expect(await counted(undefined, year, { property: 'kind' })).toEqual([
      '2020 state 2',
      '2020  1',
      '2021  1',
      '  1',
    ]);
    expect(await counted(undefined, { property: 'start', prefix: 7 })).toEqual([
      '2020 1',
      '2020-03 2',
      '2021-05 1',
      ' 1',
    ]);
    expect(await counted(NOT_WRONG, { property: 'from' }, { property: 'to' })).toEqual([
      'FRA KAZ 2',
      'KAZ KAZ 1',
      '  1',
    ]);
    expect(await store().count('Visit', NOT_WRONG)).toBe(4);
    expect(await counted(NOT_WRONG)).toEqual(['4']);
  });

  test('by each value of a list, a node once for each', async () => {
    expect(await counted(undefined, { property: 'countries' })).toEqual(['FRA 3', 'KAZ 4', ' 1']);
    expect(await counted(includes('FRA'), { property: 'countries' }, { property: 'countries' })).toEqual([
      'FRA FRA 3',
      'FRA KAZ 3',
      'KAZ FRA 3',
      'KAZ KAZ 3',
    ]);
    expect(await counted({ any: [includes('FRA'), includes('KAZ')] }, { property: 'from' })).toEqual([
      'FRA 2',
      'KAZ 2',
    ]);
  });

  test('by what no numbers are kept of: more characters, other properties, ids, parts of texts, another day', async () => {
    expect(await counted(undefined, { property: 'start', prefix: 8 })).toEqual([
      '2020 1',
      '2020-03 1',
      '2020-03- 1',
      '2021-05- 1',
      ' 1',
    ]);
    expect(await counted({ property: 'start', is: 'equals', value: '2020' }, { property: 'from' })).toEqual([
      'KAZ 1',
    ]);
    expect(await counted({ property: 'id', is: 'equals', value: 'a' }, { property: 'from' })).toEqual([
      'FRA 1',
    ]);
    expect(await counted({ property: 'kind', is: 'contains', value: 'TAT' }, { property: 'kind' })).toEqual([
      'state 2',
    ]);
    expect(await counted(undefined, { property: 'start', prefix: 7, asOf: '2021-05-01' })).toEqual([
      '2020 1',
      '2020-03 2',
      '2020-12 1',
      ' 1',
    ]);
    expect(await counted({ asOf: '2021-05-01', where: includes('FRA') }, { property: 'review' })).toEqual([
      'confirmed 1',
      'wrong 1',
      ' 1',
    ]);
  });

  test('none of none', async () => {
    expect(await counted(includes('XXX'), { property: 'from' })).toEqual([]);
    expect(await counted(includes('XXX'))).toEqual(['0']);
    expect(await store().count('Visit', includes('XXX'))).toBe(0);
  });

  // The last: it changes what the others read.
  test('of nodes that were changed and deleted since', async () => {
    await store().write({
      deletes: [{ label: 'Visit', id: 'a' }],
      nodes: [
        visit('b', '2020-03', ['FRA', 'KAZ'], { kind: 'working' }),
        visit('f', '2020-03-02', ['FRA', 'KAZ']),
      ],
    });
    expect(await counted(undefined, { property: 'start', prefix: 7 }, { property: 'kind' })).toEqual([
      '2020  1',
      '2020-03 working 1',
      '2020-03  1',
      '2021-05  1',
      '  1',
    ]);
    expect(await counted(undefined, { property: 'from' }, { property: 'review' })).toEqual([
      'FRA  2',
      'KAZ wrong 1',
      'KAZ  1',
      '  1',
    ]);
  });
});

describe('numbers that the embedded store keeps', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-tallies-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('are those of its nodes after any writes and deletions', async () => {
    const store = await openStore({ address: folder });
    await store.prepare();
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(changes, { maxLength: 4 }), async (history) => {
          const model = new MemoryStore(ontology);
          const all = history.flatMap(({ nodes }) => nodes);
          for (const change of history) for (const each of [model, store]) await each.write(change);
          for (const { name, tallies } of COUNTED)
            for (const dimensions of tallies)
              for (const filter of [undefined, name === 'Document' ? undefined : NOT_WRONG])
                expect(await store.aggregate(name, filter, dimensions)).toEqual(
                  await model.aggregate(name, filter, dimensions),
                );
          await store.write({ deletes: all });
        }),
        { numRuns: 40 },
      );
      for (const { name } of COUNTED) expect(await store.count(name)).toBe(0);
    } finally {
      await store.close();
    }
  }, 120_000);
});

/** Nodes of the labels, few of them, with few values. */
const node = fc.constantFrom(...COUNTED).chain((label) => {
  const counted = [...new Set(label.tallies.flat().map(({ property }) => property))];
  const value = (name: string): fc.Arbitrary<PropertyValue> => {
    if (label.properties.get(name)?.type === 'strings')
      return fc.array(fc.constantFrom('FRA', 'KAZ'), { maxLength: 2 });
    return name === 'start' || name === 'date'
      ? fc.constantFrom('2020', '2020-03', '2020-03-01', '2021-03-01/2021-03-04')
      : fc.constantFrom('wrong', 'state', 'é"\'');
  };
  return fc.record({
    label: fc.constant(label.name),
    id: fc.constantFrom('1', '2', '3'),
    properties: fc.record(Object.fromEntries(counted.map((name) => [name, fc.option(value(name))]))),
  });
});

const changes = fc.record({
  deletes: fc.array(
    node.map(({ label, id }) => ({ label, id })),
    { maxLength: 2 },
  ),
  nodes: fc.array(node, { maxLength: 5 }),
});
