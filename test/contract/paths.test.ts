import type { GraphPath } from '../../src/graph/store';
import { eachStore } from './each-store';
import { ref, smallGraph } from './small-graph';

const leader = (id: string) => ref('Leader', id);
const country = (id: string) => ref('Country', id);
const visiting = ['MADE', 'TO', 'FROM', 'HOSTED_BY'];

eachStore('paths', smallGraph, (store) => {
  const paths = async (...request: Parameters<ReturnType<typeof store>['paths']>) =>
    (await store().paths(...request)).map(shown);

  test('one step', async () => {
    expect(await paths(leader('macron'), country('FRA'), ['HOLDS_OFFICE'], 1, 9)).toEqual([
      'macron >HOLDS_OFFICE FRA',
    ]);
    expect(await paths(country('FRA'), leader('macron'), ['HOLDS_OFFICE'], 1, 9)).toEqual([
      'FRA <HOLDS_OFFICE macron',
    ]);
  });

  test('several relationships of a keyed type are one step', async () => {
    expect(await paths(leader('walesa'), country('POL'), ['HOLDS_OFFICE'], 3, 9)).toEqual([
      'walesa >HOLDS_OFFICE POL',
    ]);
  });

  test('shortest first, in either direction, all that there are', async () => {
    const found = await paths(leader('tokayev'), leader('macron'), visiting, 4, 99);
    expect([...found].sort()).toEqual(
      [
        'tokayev >MADE v1 >HOSTED_BY macron',
        'tokayev >MADE v6 <MADE macron',
        'tokayev >MADE v1 >FROM KAZ <TO v2 <MADE macron',
        'tokayev >MADE v1 >TO FRA <FROM v2 <MADE macron',
        'tokayev >MADE v3 >TO FRA <FROM v2 <MADE macron',
        'tokayev >MADE v3 >TO FRA <TO v1 >HOSTED_BY macron',
      ].sort(),
    );
    expect(found.map((path) => path.split(' ').length)).toEqual([5, 5, 9, 9, 9, 9]);
  });

  test('never passes a node twice', async () => {
    for (const path of await paths(
      leader('tokayev'),
      country('FRA'),
      [...visiting, 'HOLDS_OFFICE'],
      6,
      999,
    )) {
      const nodes = path.split(' ').filter((_, index) => index % 2 === 0);
      expect(new Set(nodes).size).toBe(nodes.length);
    }
  });

  test.each([1, 2, 3])('keeps to a limit of %d', async (limit) => {
    const found = await paths(leader('tokayev'), leader('macron'), visiting, 4, limit);
    expect(found.map((path) => path.split(' ').length)).toEqual([5, 5, 9].slice(0, limit));
  });

  test.each([1, 2, 3, 4, 5])('%d are the first of all, whenever reading stops', async (limit) => {
    const [first, all] = await Promise.all(
      [limit, 99].map((most) => paths(leader('tokayev'), leader('macron'), visiting, 4, most)),
    );
    expect(first).toEqual(all?.slice(0, limit));
  });

  test('keeps to the length', async () => {
    const lengths = await Promise.all(
      [0, 1, 2, 3, 4].map((length) => paths(leader('tokayev'), leader('macron'), visiting, length, 99)),
    );
    expect(lengths.map((found) => found.length)).toEqual([0, 0, 2, 2, 6]);
  });

  test('tells labels apart that share an id', async () => {
    expect(await paths(ref('Visit', 'v1'), ref('Meeting', 'v1'), ['CONCERNS'], 2, 9)).toEqual([
      'v1 >CONCERNS energy <CONCERNS v1',
    ]);
  });

  test('none from a node to itself, to unknown nodes, or over no relationship', async () => {
    expect(await paths(leader('macron'), leader('macron'), visiting, 4, 9)).toEqual([]);
    expect(await paths(leader('macron'), leader('none'), visiting, 4, 9)).toEqual([]);
    expect(await paths(leader('macron'), leader('tokayev'), [], 4, 9)).toEqual([]);
    expect(await paths(leader('macron'), leader('tokayev'), visiting, 4, 0)).toEqual([]);
  });
});

function shown({ start, steps }: GraphPath): string {
  const step = ({ direction, relationship, node }: GraphPath['steps'][number]) =>
    `${direction === 'out' ? '>' : '<'}${relationship} ${node.id}`;
  return [start.id, ...steps.map(step)].join(' ');
}
