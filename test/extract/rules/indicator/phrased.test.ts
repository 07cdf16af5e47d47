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
    [
      'duties that fall are no trade that does',
      'India and Britain signed a trade agreement. Under it, tariffs on gin fall to 75% from 150% at once.',
      ['tariff 75 percent null'],
    ],
    [
      'duties on a part of the goods are no trade',
      'India and Britain agreed on trade with lower tariffs on 85% of the products between India and Britain.',
      [],
    ],
    [
      'two who talk of flights are no two flights',
      'The foreign ministers of India and China met in Delhi, where the two discussed resuming direct flights.',
      [],
    ],
    [
      'the year of an agreement is none of the trade',
      'Pakistan and Sri Lanka met. Their trade is hovering around $400 million despite a free trade agreement in 2005.',
      ['trade 400000000 USD null'],
    ],
    [
      'rupees of the one country that has them, and no students in millions',
      'In 2020, the Chinese Embassy in Sri Lanka donated 4.3 million rupees to students.',
      ['funding 4300000 LKR 2020'],
    ],
    [
      'rupees of the country that is named with them',
      'In 2020, Nepal received a grant of 4.3 million Indian rupees from India.',
      ['grant 4300000 INR 2020'],
    ],
  ])('%s', (_, text, expected) => expect(figures(text)).toEqual(expected));
});
