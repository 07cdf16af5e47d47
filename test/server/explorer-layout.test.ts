import fc from 'fast-check';
import { placesOf } from '../../src/server/explorer/layout';

const graphs = fc.integer({ min: 1, max: 60 }).chain((count) =>
  fc.record({
    ids: fc.constant([...Array(count).keys()].map(String)),
    links: fc.array(
      fc
        .tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 }))
        .map(([from, to]): [string, string] => [`${from}`, `${to}`]),
      { maxLength: 120 },
    ),
  }),
);

test('every node has a place, the same each time, and none lies upon another', () => {
  fc.assert(
    fc.property(graphs, ({ ids, links }) => {
      const places = placesOf(ids, links);
      expect([...places.keys()]).toEqual(ids);
      expect(placesOf(ids, links)).toEqual(places);
      const all = [...places.values()];
      for (const [index, one] of all.entries())
        for (const other of all.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(20);
    }),
    { numRuns: 30 },
  );
});

test('the first stands in the middle', () => {
  expect(
    placesOf(
      ['a', 'b', 'c'],
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ).get('a'),
  ).toEqual({ x: 0, y: 0 });
});
