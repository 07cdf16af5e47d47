import type { GraphNode } from '../../src/graph/node';
import { standingOn } from '../../src/graphql/relation/relation-level';

function milestone(
  level: string,
  change: string,
  date: string | null,
  firstReported = '2008-01-01',
): GraphNode {
  return {
    label: 'Milestone',
    id: `${level}-${change}-${date}`,
    properties: { level, change, date, dateEarliest: date, firstReported },
  };
}

const KNOWN = [
  milestone('diplomatic-relations', 'established', '1992-01-25'),
  milestone('strategic-partnership', 'established', '2008-06-11'),
  milestone('strategic-partnership', 'current', '2015-11-05'),
  milestone('enhanced-strategic-partnership', 'expected', '2024-11-05'),
];

test.each([
  ['1991-01-01', null, null, 'enhanced-strategic-partnership'],
  ['2000-01-01', 'diplomatic-relations', '1992-01-25', 'enhanced-strategic-partnership'],
  ['2020-01-01', 'strategic-partnership', '2008-06-11', 'enhanced-strategic-partnership'],
])('on %s: %s since %s, expected %s', (day, level, levelSince, expectedLevel) => {
  expect(standingOn(KNOWN, day)).toMatchObject({ level, levelSince, expectedLevel });
});

test('what was expected is reached', () => {
  const reached = [...KNOWN, milestone('enhanced-strategic-partnership', 'raised', '2024-11-06')];
  expect(standingOn(reached, '2024-11-07')).toMatchObject({
    level: 'enhanced-strategic-partnership',
    levelSince: '2024-11-06',
    expectedLevel: null,
  });
});

test('a relation that ended has no level', () => {
  expect(
    standingOn([...KNOWN, milestone('strategic-partnership', 'ended', '2022-01-01')], '2023-01-01').level,
  ).toBeNull();
});
