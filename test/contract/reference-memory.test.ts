import { ReferenceMemory } from '../../src/graph/memory/reference-memory';
import type { ChangeSet } from '../../src/graph/store';
import { eachStore, ontology } from './each-store';

const COUNTRY = { label: 'Country', id: 'KAZ' };
const LEADER = { label: 'Leader', id: 'kassym-jomart-tokayev' };

function reference(capital: string): ChangeSet {
  return {
    nodes: [
      { ...COUNTRY, properties: { iso2: 'KZ', iso3: 'KAZ', name: 'Kazakhstan', capital } },
      { ...LEADER, properties: { name: 'Kassym-Jomart Tokayev', country: 'KAZ' } },
      { label: 'Sector', id: 'energy', properties: { code: 'energy', label: 'Energy' } },
      { label: 'Sector', id: 'energy.nuclear', properties: { code: 'energy.nuclear', parent: 'energy' } },
    ],
    relationships: [
      {
        type: 'HOLDS_OFFICE',
        from: LEADER,
        to: COUNTRY,
        key: 'President|2019-03-20',
        properties: { title: 'President', since: '2019-03-20' },
      },
      {
        type: 'WITHIN',
        from: { label: 'Sector', id: 'energy.nuclear' },
        to: { label: 'Sector', id: 'energy' },
        properties: {},
      },
    ],
  };
}

eachStore('reference memory', reference('Astana'), (store) => {
  const capitalIn = async (memory: ReferenceMemory) =>
    (await memory.current())?.node('Country', 'KAZ')?.properties.capital;

  test('answers as the store does', async () => {
    const graph = await new ReferenceMemory(store(), ontology).current();
    const sectors = {
      label: 'Sector',
      filter: { property: 'parent', is: 'exists', value: false },
      order: [{ property: 'code', direction: 'asc' }],
      limit: 10,
    } as const;
    // Counting costs nothing in memory.
    expect(graph?.find(sectors)).toEqual({ ...(await store().find(sectors)), total: 1 });
    const offices = {
      from: 'Country',
      label: 'Leader',
      relationship: 'HOLDS_OFFICE',
      direction: 'in',
      order: [],
      limit: 10,
    } as const;
    const [held] = await store().expand({ ...offices, ids: ['KAZ'] });
    expect(graph?.neighbours(offices, 'KAZ')).toEqual({ ...held, total: 1 });
    expect(graph?.neighbours(offices, 'KAZ')?.rows).toHaveLength(1);
    expect(
      graph?.among('Sector', ['energy', 'energy.nuclear'], undefined, { order: [], limit: 1 }),
    ).toMatchObject({ rows: [{ id: 'energy' }], more: true });
  });

  test('leaves to the store what looks beyond reference data, and ids that it does not know', async () => {
    const graph = await new ReferenceMemory(store(), ontology).current();
    const made = { relationship: 'MADE', direction: 'out', label: 'Visit' } as const;
    expect(graph?.find({ label: 'Leader', filter: made, order: [], limit: 1 })).toBeUndefined();
    expect(graph?.find({ label: 'Visit', order: [], limit: 1 })).toBeUndefined();
    expect(
      graph?.among('Sector', ['energy', 'unheard-of'], undefined, { order: [], limit: 1 }),
    ).toBeUndefined();
  });

  test('a write of its own process counts at once; it is read again when the graph is still', async () => {
    let now = 0;
    const memory = new ReferenceMemory(store(), ontology, () => now);
    expect(await capitalIn(memory)).toBe('Astana');
    await store().write(reference('Nur-Sultan'));
    now += 1;
    expect(await memory.current()).toBeUndefined();
    now += 3000;
    expect(await capitalIn(memory)).toBe('Nur-Sultan');
    await store().write(reference('Astana'));
  });

  test('without a write, it asks the store for its revision and keeps what it has', async () => {
    let now = 0;
    const memory = new ReferenceMemory(store(), ontology, () => now);
    const first = await memory.current();
    now += 5000;
    expect(await memory.current()).toBe(first);
  });
});
