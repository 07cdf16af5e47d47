import { unwrapped } from '../../../import/extract/annotate/text/unwrapped';

describe('unwrapped', () => {
  test.each([
    ['the 27th meeting of the\nTrade Council', 'the 27th meeting of the Trade Council'],
    ['a\r\nb\tc\u00a0d', 'a  b c d'],
    ['Hungary\u02bcs bank', 'Hungary’s bank'],
    ['as it is', 'as it is'],
  ])('%j', (text, expected) => {
    expect(unwrapped(text)).toBe(expected);
    expect(unwrapped(text)).toHaveLength(text.length);
  });
});
