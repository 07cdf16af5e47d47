import { recordOfText } from '../../extraction';

const figures = (text: string) =>
  recordOfText(`The Foreign Ministers of Serbia and Poland met.\n\n${text}`, '2021-06-11').indicators.map(
    ({ name, comparison, value, status }) => `${name} ${comparison} ${value} ${status}`,
  );

describe('ranges', () => {
  test.each([
    [
      'Trade stands at $150–170 million a year.',
      ['trade over 150000000 actual', 'trade under 170000000 actual'],
    ],
    [
      'Annual trade is between $150 million and $170 million.',
      ['trade over 150000000 actual', 'trade under 170000000 actual'],
    ],
    [
      'The sides intend to bring trade to $1-1.5 billion within three years.',
      ['trade over 1000000000 target', 'trade exact 1500000000 target'],
    ],
    [
      'Trade grew from $100 million to $170 million.',
      ['trade exact 100000000 actual', 'trade exact 170000000 actual'],
    ],
    ['The ministers want to double trade.', []],
    ['In 2020-21 billion-dollar deals were spoken of.', []],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});
