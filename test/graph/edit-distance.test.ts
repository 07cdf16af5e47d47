import { editDistance } from '../../src/graph/edit-distance';

test.each([
  ['', '', 0],
  ['', 'ab', 2],
  ['kazakhstan', 'kazakhstan', 0],
  ['kazakhstan', 'kazahkstan', 1],
  ['paris', 'pairs', 1],
  ['tokayev', 'tokaev', 1],
  ['macron', 'marcon', 1],
  ['iran', 'iraq', 1],
  ['ca', 'abc', 3],
  ['łódź', 'lodz', 3],
])('the edit distance of %j and %j is %d', (a, b, distance) => {
  expect([editDistance(a, b), editDistance(b, a)]).toEqual([distance, distance]);
});
