import type { GraphNode } from '../../src/graph/store';
import { levelOn } from '../../src/graphql/relation/relation-level';

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
  ['1991-01-01', null],
  ['2000-01-01', 'diplomatic-relations'],
  ['2020-01-01', 'strategic-partnership'],
  ['2024-11-06', 'strategic-partnership'],
])('on %s: %s; what is expected is not reached', (day, level) => {
  expect(levelOn(KNOWN, day)).toBe(level);
});

test('what was expected is reached', () => {
  const reached = [...KNOWN, milestone('enhanced-strategic-partnership', 'raised', '2024-11-06')];
  expect(levelOn(reached, '2024-11-07')).toBe('enhanced-strategic-partnership');
});

test('a relation that ended has no level', () => {
  expect(
    levelOn([...KNOWN, milestone('strategic-partnership', 'ended', '2022-01-01')], '2023-01-01'),
  ).toBeNull();
});
