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

  test('answers an empty batch', async () => {
    expect(await store().block([])).toEqual([]);
  });
});
