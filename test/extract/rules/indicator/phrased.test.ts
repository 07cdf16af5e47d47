import { recordOfText } from '../../extraction';

const figures = (text: string, day = '2021-06-11') =>
  recordOfText(text, day).indicators.map(({ name, value, unit, year }) => `${name} ${value} ${unit} ${year}`);

describe('figures in other words', () => {
  test.each([
    [
      'a number in two parts joined by a word, and the year of each of two figures',
      'The Foreign Ministers of Serbia and Poland met. Last year the economic exchange was one billion and 328 million euros, that in the first four months of this year it exceeded 531 million euros.',
      ['trade 1328000000 EUR 2020', 'trade 531000000 EUR 2021'],
    ],
    [
      'projects that another country funds',
      'Vietnam and Australia met. Vietnam has 630 Australian-funded projects.',
      ['projects 630 projects null'],
    ],
    [
      'investments behind an amount, whoever makes them',
      'Russia and Uzbekistan met. Last year about $3 billion of Russian investments came to Uzbekistan.',
      ['investment 3000000000 USD 2020'],
    ],
    [
      'the worth of export contracts is no export',
      'Russia and Uzbekistan met in 2021. A package of investment agreements and export contracts worth $26.6 billion was signed.',
      ['contracts 26600000000 USD 2021'],
    ],
    [
      'a year behind the next figure',
      'Vietnam and Bangladesh met. 2021 was the first year in which their trade passed $1 billion, and it neared $1.5 billion in 2022.',
      ['trade 1000000000 USD 2021', 'trade 1500000000 USD 2022'],
    ],
    [
      'memoranda with companies are no companies',
      'South Korea and Poland met in Warsaw. Korean firms signed six memoranda with Polish companies.',
      ['documents 6 memoranda 2021'],
    ],
  ])('%s', (_, text, expected) => expect(figures(text)).toEqual(expected));
});
