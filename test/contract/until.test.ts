import { eachStore } from './each-store';
import { smallGraph } from './small-graph';

eachStore('until', smallGraph, (store) => {
  test('reads as the store does until the deadline, and begins no statement after it', async () => {
    const deadline = { at: Number.POSITIVE_INFINITY };
    const request = store().until(deadline);
    expect(await request.get('Country', ['POL'])).toEqual(await store().get('Country', ['POL']));
    deadline.at = performance.now() - 1;
    const statements: string[] = [];
    store().onStatement = (statement) => statements.push(statement);
    const [country, visit] = [
      { label: 'Country', id: 'POL' },
      { label: 'Visit', id: 'v1' },
    ];
    for (const reading of [
      () => request.get('Country', ['POL']),
      () => request.find({ label: 'Visit', order: [], limit: 1 }),
      () => request.count('Visit'),
      () => request.search('Poland', ['Country'], 10),
      () => request.paths(country, visit, ['TO'], 2, 1),
    ])
      await expect(reading()).rejects.toMatchObject({ code: 'TIMEOUT' });
    store().onStatement = undefined;
    expect(statements).toEqual([]);
  });

  test('ends for the one request alone', async () => {
    await expect(store().until({ at: 0 }).count('Visit')).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await store().count('Visit')).toBeGreaterThan(0);
  });
});
