import { eachStore } from './each-store';
import { ref, smallGraph } from './small-graph';

eachStore('block', smallGraph, (store) => {
  test('gives claims by block, sorted by id, with what they support', async () => {
    const blocks = await store().block(['other', 'none', 'visit:KAZ:FRA', 'other']);
    expect(blocks.map(({ key, claims }) => [key, claims.map(({ node }) => node.id)])).toEqual([
      ['other', ['c3']],
      ['none', []],
      ['visit:KAZ:FRA', ['c1', 'c2']],
      ['other', ['c3']],
    ]);
    expect(blocks[2]?.claims[0]).toEqual({
      node: {
        label: 'Claim',
        id: 'c1',
        properties: { block: 'visit:KAZ:FRA', kind: 'visit', start: 0, end: 12 },
      },
      supports: [ref('Meeting', 'm1'), ref('Meeting', 'v1'), ref('Visit', 'v1')],
    });
    expect(blocks[2]?.claims[1]?.supports).toEqual([]);
  });

  test('gives claims by their window or document too', async () => {
    const properties = { block: 'visit:KAZ:FRA', window: 'visit:KAZ:FRA#2024-11', document: 'd9' };
    await store().write({ nodes: [{ label: 'Claim', id: 'c9', properties }] });
    for (const [key, by] of [
      ['visit:KAZ:FRA#2024-11', 'window'],
      ['d9', 'document'],
    ] as const)
      expect(await store().block([key, 'none'], by)).toEqual([
        { key, claims: [{ node: { label: 'Claim', id: 'c9', properties }, supports: [] }] },
        { key: 'none', claims: [] },
      ]);
  });

  test('gives the properties that are asked for', async () => {
    const [block] = await store().block(['visit:KAZ:FRA'], 'block', ['kind', 'end']);
    expect(block?.claims[0]?.node.properties).toEqual({ kind: 'visit', end: 12 });
    await expect(store().block(['other'], 'block', ['nothing'])).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
    });
  });

  test('answers an empty batch', async () => {
    expect(await store().block([])).toEqual([]);
  });
});
