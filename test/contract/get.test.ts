import { eachStore } from './each-store';
import { smallGraph } from './small-graph';

eachStore('get', smallGraph, (store) => {
  test('answers key for key, null where there is no node, repeats included', async () => {
    const found = await store().get('Country', ['POL', 'none', 'FRA', 'POL']);
    expect(found.map((node) => node?.id ?? null)).toEqual(['POL', null, 'FRA', 'POL']);
  });

  test('gives properties with their types, without those that are absent', async () => {
    const [visit, leader] = [await store().get('Visit', ['v1']), await store().get('Leader', ['walesa'])];
    expect(visit[0]).toEqual({
      label: 'Visit',
      id: 'v1',
      properties: {
        kind: 'state',
        startEarliest: '2024-11-04',
        sources: 3,
        confidence: 0.9,
        places: ['Paris', 'Nice'],
        caption: 'State visit to France',
      },
    });
    expect(leader[0]?.properties).toEqual({ name: 'Lech Wałęsa', rank: 'former', reference: false });
  });

  test('gives only the properties asked for, if they are there', async () => {
    const found = await store().get('Visit', ['v1', 'v7'], ['places', 'kind']);
    expect(found.map((node) => node?.properties)).toEqual([{ kind: 'state', places: ['Paris', 'Nice'] }, {}]);
    const [bare] = await store().get('Visit', ['v1'], []);
    expect(bare).toEqual({ label: 'Visit', id: 'v1', properties: {} });
  });

  test('keeps an empty list apart from an absent one', async () => {
    const [poland, nobody] = [await store().get('Country', ['POL']), await store().get('Visit', ['v7'])];
    expect(poland[0]?.properties).toEqual({ name: 'Poland', iso3: 'POL', names: [] });
    expect(nobody[0]?.properties).toEqual({});
  });

  test('tells labels apart that share an id', async () => {
    const [[visit], [meeting]] = [await store().get('Visit', ['v1']), await store().get('Meeting', ['v1'])];
    expect([visit?.label, meeting?.label]).toEqual(['Visit', 'Meeting']);
    expect(meeting?.properties).toEqual({ channel: 'phone' });
  });

  test('answers an empty batch with an empty list and no statement', async () => {
    const statements: string[] = [];
    store().onStatement = (statement) => statements.push(statement);
    expect(await store().get('Visit', [])).toEqual([]);
    store().onStatement = undefined;
    expect(statements).toEqual([]);
  });
});
