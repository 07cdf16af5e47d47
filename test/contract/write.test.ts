import type { ChangeSet, GraphStore } from '../../src/graph/store';
import { eachStore } from './each-store';
import { link, node, ref, smallGraph } from './small-graph';

eachStore('write', smallGraph, (store) => {
  const neighbours = async (id: string) => {
    const [page] = await store().expand({
      from: 'Leader',
      ids: [id],
      relationship: 'MADE',
      direction: 'out',
      label: 'Visit',
      order: [],
      limit: 99,
    });
    return page?.rows.map((row) => row.node.id);
  };

  test('replaces all properties of a node and keeps its relationships', async () => {
    await store().write({
      nodes: [node('Leader', 'w1', { name: 'One', rank: 'x' }), node('Visit', 'w1', {})],
      relationships: [link('MADE', ['Leader', 'w1'], ['Visit', 'w1'])],
    });
    await store().write({ nodes: [node('Leader', 'w1', { name: 'Two', title: null })] });
    expect(await store().get('Leader', ['w1'])).toEqual([node('Leader', 'w1', { name: 'Two' })]);
    expect(await neighbours('w1')).toEqual(['w1']);
  });

  test('replaces all properties of a relationship', async () => {
    const offices = async () => {
      const [page] = await store().expand({
        from: 'Leader',
        ids: ['w2'],
        relationship: 'HOLDS_OFFICE',
        direction: 'out',
        label: 'Country',
        order: [],
        limit: 9,
      });
      return page?.rows.map(({ key, relationship }) => [key, relationship]);
    };
    const nodes = [node('Leader', 'w2', {})];
    const office = (properties: object, key?: string) =>
      link('HOLDS_OFFICE', ['Leader', 'w2'], ['Country', 'FRA'], { ...properties }, key);
    await store().write({
      nodes,
      relationships: [office({ title: 'A', since: '1' }, 'k'), office({ title: 'B' })],
    });
    await store().write({ relationships: [office({ title: 'C', claims: ['c'] }, 'k')] });
    expect(await offices()).toEqual([
      ['', { title: 'B' }],
      ['k', { title: 'C', claims: ['c'] }],
    ]);
  });

  test('is idempotent, a change set at a time', async () => {
    const changes: ChangeSet = {
      deletes: [ref('Visit', 'w3old')],
      detaches: [{ node: ref('Leader', 'w3'), relationship: 'MADE', direction: 'out' }],
      nodes: [
        node('Leader', 'w3', { name: 'Three', names: ['a', 'b'] }),
        node('Visit', 'w3', { sources: 1 }),
      ],
      relationships: [link('MADE', ['Leader', 'w3'], ['Visit', 'w3'], { claims: ['c1'] })],
    };
    await store().write({ nodes: [node('Visit', 'w3old', {})] });
    await store().write(changes);
    const once = await everything(store());
    await store().write(changes);
    expect(await everything(store())).toEqual(once);
  });

  test('deletes nodes with all their relationships', async () => {
    const nodes = [
      node('Leader', 'w4', {}),
      node('Visit', 'w4', {}),
      node('Meeting', 'w4', {}),
      node('Claim', 'w4', { block: 'w4' }),
    ];
    const relationships = [
      link('MADE', ['Leader', 'w4'], ['Visit', 'w4']),
      link('DURING', ['Meeting', 'w4'], ['Visit', 'w4']),
      link('SUPPORTS', ['Claim', 'w4'], ['Visit', 'w4']),
      link('SUPPORTS', ['Claim', 'w4'], ['Meeting', 'w4']),
      link('TO', ['Visit', 'w4'], ['Country', 'FRA']),
    ];
    await store().write({ nodes, relationships });
    await store().write({ deletes: [ref('Visit', 'w4'), ref('Visit', 'none')] });
    expect(await store().get('Visit', ['w4'])).toEqual([null]);
    expect(await neighbours('w4')).toEqual([]);
    expect((await store().block(['w4']))[0]?.claims[0]?.supports).toEqual([ref('Meeting', 'w4')]);
    await store().write({ nodes: [node('Visit', 'w4', {})] });
    expect(await neighbours('w4')).toEqual([]);
  });

  test('deletes before it writes, so that a node can be made anew', async () => {
    await store().write({
      nodes: [node('Leader', 'w5', { name: 'Old' }), node('Visit', 'w5', {})],
      relationships: [link('MADE', ['Leader', 'w5'], ['Visit', 'w5'])],
    });
    await store().write({ deletes: [ref('Leader', 'w5')], nodes: [node('Leader', 'w5', { title: 'New' })] });
    expect(await store().get('Leader', ['w5'])).toEqual([node('Leader', 'w5', { title: 'New' })]);
    expect(await neighbours('w5')).toEqual([]);
  });

  test('detaches one type in one direction from one node', async () => {
    const nodes = [node('Sector', 'w6a', {}), node('Sector', 'w6b', {}), node('Sector', 'w6c', {})];
    const within = (from: string, to: string) => link('WITHIN', ['Sector', from], ['Sector', to]);
    await store().write({
      nodes,
      relationships: [within('w6a', 'w6b'), within('w6b', 'w6c'), within('w6a', 'w6c')],
    });
    await store().write({
      detaches: [{ node: ref('Sector', 'w6b'), relationship: 'WITHIN', direction: 'in' }],
    });
    const include = [{ relationship: 'WITHIN', direction: 'out' }] as const;
    const { rows } = await store().find({
      label: 'Sector',
      filter: { property: 'id', is: 'startsWith', value: 'w6' },
      order: [],
      limit: 9,
      include,
    });
    expect(rows.map((row) => row.neighbours['>WITHIN'])).toEqual([['w6c'], ['w6c'], []]);
  });

  test('detaches by label where ids are shared', async () => {
    const nodes = [node('Visit', 'w7', {}), node('Meeting', 'w7', {})];
    const relationships = (['Visit', 'Meeting'] as const).map((label) =>
      link('CONCERNS', [label, 'w7'], ['Sector', 'oil']),
    );
    await store().write({ nodes, relationships });
    await store().write({
      detaches: [{ node: ref('Visit', 'w7'), relationship: 'CONCERNS', direction: 'out' }],
    });
    const degree = (from: string) =>
      store().degrees({ from, ids: ['w7'], relationship: 'CONCERNS', direction: 'out', label: 'Sector' });
    expect([await degree('Visit'), await degree('Meeting')]).toEqual([[0], [1]]);
    await store().write({ deletes: [ref('Visit', 'w7')] });
    expect([await degree('Visit'), await degree('Meeting')]).toEqual([[0], [1]]);
  });

  test.each([
    ['from', link('MADE', ['Leader', 'none'], ['Visit', 'v1'])],
    ['to', link('MADE', ['Leader', 'macron'], ['Visit', 'none'])],
    ['to another label of that id', link('MADE', ['Leader', 'macron'], ['Visit', 'm1'])],
  ])('a relationship %s nowhere is an error, and nothing is written', async (_, dangling) => {
    const before = await everything(store());
    const changes = {
      deletes: [ref('Visit', 'v8')],
      nodes: [node('Leader', 'w8', { name: 'Eight' })],
      relationships: [link('MADE', ['Leader', 'w8'], ['Visit', 'v1']), dangling],
    };
    await expect(store().write(changes)).rejects.toMatchObject({ name: 'StoreError', code: 'DANGLING' });
    await expect(store().write(changes)).rejects.toThrow('needs both nodes');
    expect(await everything(store())).toEqual(before);
    expect(await store().search('Eight', ['Leader'], 9)).toEqual([]);
  });

  test('takes the last of several writes of one thing', async () => {
    await store().write({
      nodes: [node('Sector', 'w9', { label: 'first' }), node('Sector', 'w9', { label: 'last' })],
    });
    expect((await store().get('Sector', ['w9']))[0]?.properties).toEqual({ label: 'last' });
    expect([
      await store().search('first', ['Sector'], 9),
      (await store().search('last', ['Sector'], 9)).length,
    ]).toEqual([[], 1]);
  });

  test('an empty change set does nothing', async () => {
    const statements: string[] = [];
    store().onStatement = (statement) => statements.push(statement);
    await store().write({});
    await store().write({ nodes: [], relationships: [], deletes: [], detaches: [] });
    store().onStatement = undefined;
    expect(statements).toEqual([]);
  });

  test('costs a few statements, however many changes', async () => {
    const many = (count: number): ChangeSet => ({
      nodes: Array.from({ length: count }, (_, index) =>
        node('Sector', `many${index}`, { label: `Sector ${index}` }),
      ),
      relationships: Array.from({ length: count - 1 }, (_, index) =>
        link('WITHIN', ['Sector', `many${index + 1}`], ['Sector', `many${index}`]),
      ),
    });
    const statements: string[] = [];
    store().onStatement = (statement) => statements.push(statement);
    await store().write(many(500));
    store().onStatement = undefined;
    expect(statements.length).toBeLessThan(12);
    expect(
      await store().degrees({
        from: 'Sector',
        ids: ['many3', 'many0'],
        relationship: 'WITHIN',
        direction: 'out',
        label: 'Sector',
      }),
    ).toEqual([1, 0]);
    await store().write({ deletes: (many(500).nodes ?? []).map(({ label, id }) => ref(label, id)) });
    expect(await store().count('Sector', { property: 'id', is: 'startsWith', value: 'many' })).toBe(0);
  });

  test('writes at the same time all arrive', async () => {
    const batches = Array.from({ length: 8 }, (_, batch) =>
      store().write({
        nodes: [
          node('Sector', 'shared', { label: 'Shared' }),
          node('Sector', `own${batch}`, { label: 'Own' }),
        ],
        relationships: [link('WITHIN', ['Sector', `own${batch}`], ['Sector', 'shared'])],
      }),
    );
    await Promise.all(batches);
    expect(
      await store().degrees({
        from: 'Sector',
        ids: ['shared'],
        relationship: 'WITHIN',
        direction: 'in',
        label: 'Sector',
      }),
    ).toEqual([8]);
  });

  test('prepare is idempotent and keeps what is there', async () => {
    const before = await everything(store());
    await store().prepare();
    expect(await everything(store())).toEqual(before);
  });
});

async function everything(store: GraphStore): Promise<unknown> {
  const page = { order: [], limit: 9999 };
  const include = [{ relationship: 'MADE', direction: 'out' }] as const;
  return [
    await store.find({ label: 'Leader', ...page, include }),
    await store.find({ label: 'Visit', ...page }),
    await store.find({ label: 'Sector', ...page }),
  ];
}
