import { layoutOf } from '../../../import/extract/annotate/text/layout';
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

describe('a page of one narrow column', () => {
  const lines = [
    'In September the Prime Minister visited Japan',
    'and the United States. He attended the',
    '69th session of the General Assembly in New York',
    'and there met the Secretary General, the',
    'Prime Minister of Bangladesh, Sheikh Hasina,',
    'and the Prime Minister of Nepal, Sushil',
    'Koirala. The agreement on nuclear energy',
    'allows for the supply of uranium from',
    'Australia, among other things of the kind.',
  ];

  test('is read as one paragraph', () => {
    expect(layoutOf(lines.join('\n')).paragraphs).toHaveLength(1);
  });

  test('is no list of headlines', () => {
    const headlines = lines.map((line) => line.charAt(0).toUpperCase() + line.slice(1));
    expect(layoutOf(headlines.join('\n')).paragraphs.length).toBeGreaterThan(5);
  });
});
