import fc from 'fast-check';
import { prefixEnd } from '../../src/graph/property-value';

describe('prefixEnd', () => {
  test.each([
    ['a', 'b'],
    ['az', 'a{'],
    ['\ud7ff', '\ue000'],
    ['a\u{10ffff}', 'b'],
    ['😀', '😁'],
    ['', undefined],
    ['\u{10ffff}', undefined],
  ])('of %j is %j', (prefix, end) => {
    expect(prefixEnd(prefix)).toBe(end);
  });

  test('bounds just the strings that start with the prefix', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, (prefix, value) => {
        const end = prefixEnd(prefix);
        const within = below(prefix, value) && (end === undefined || !below(end, value));
        expect(within).toBe(value.startsWith(prefix));
        expect(end === undefined || below(prefix + value, end)).toBe(true);
      }),
    );
  });
});

/** Whether `a` is at most `b`, by code point. */
function below(a: string, b: string): boolean {
  return Buffer.compare(Buffer.from(a), Buffer.from(b)) <= 0;
}
