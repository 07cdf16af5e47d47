import { bothRaised, raisedIn, readRaised, writtenRaised } from '../../src/domain/raised';

const told = [
  { day: '2024-03-01', by: ['b'] },
  { day: '2023-05-01', by: ['a', 'b'] },
  { day: '2024-01-01', by: [] },
  { day: null, by: ['c'] },
  { day: null, by: [] },
];

describe('who raised a field of cooperation', () => {
  test('each from the first day on, and both sides together', () => {
    const { jointly, by } = raisedIn(told);
    expect(jointly).toBe('2024-01-01');
    expect([...by]).toEqual([
      ['a', '2023-05-01'],
      ['b', '2023-05-01'],
    ]);
  });

  test('is the same in parts, and when written and read', () => {
    const parts = bothRaised(raisedIn(told.slice(0, 1)), raisedIn(told.slice(1)));
    expect(parts).toEqual(raisedIn(told));
    expect(readRaised(writtenRaised(parts))).toEqual(parts);
  });

  test('is nobody on no day, and unknown where it was not kept', () => {
    expect(raisedIn([])).toEqual({ jointly: null, by: new Map() });
    expect(readRaised(null)).toBeUndefined();
  });
});
