import { Pace } from '../../../src/graph/sqlite/pace';

const STATEMENT = 'select 1';

function after(...milliseconds: number[]): boolean {
  const pace = new Pace();
  for (const run of milliseconds) pace.took(STATEMENT, run);
  return pace.isShort(STATEMENT);
}

test('a statement is short once it has been', () => {
  expect(after()).toBe(false);
  expect(after(3)).toBe(true);
  expect(after(3, 4, 5)).toBe(true);
});

test('one that has been long has to be short many times', () => {
  expect(after(300)).toBe(false);
  expect(after(3, 300)).toBe(false);
  expect(after(300, ...Array<number>(19).fill(3))).toBe(false);
  expect(after(300, ...Array<number>(20).fill(3))).toBe(true);
});

test('remembers the statements asked last', () => {
  const pace = new Pace();
  pace.took('first', 3);
  pace.took('second', 3);
  for (let other = 0; other < 998; other++) pace.took(`other ${other}`, 3);
  pace.took('first', 3);
  pace.took('one more', 3);
  expect(pace.isShort('first')).toBe(true);
  expect(pace.isShort('second')).toBe(false);
});
