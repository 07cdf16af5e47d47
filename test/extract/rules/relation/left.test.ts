import { recordOfText } from '../../extraction';

const relations = (text: string) =>
  recordOfText(text).relations.map(({ countries, level, change, date }) => [
    countries.join('-'),
    level,
    change,
    date,
  ]);

describe('the level that is left', () => {
  test.each([
    [
      'Indonesia and Vietnam held talks. They announced that the strategic partnership has been upgraded to a comprehensive strategic partnership.',
      'IDN-VNM',
      'comprehensive-strategic-partnership',
    ],
    [
      'India and Mongolia decided to upgrade the Comprehensive Partnership to a Strategic Partnership.',
      'IND-MNG',
      'strategic-partnership',
    ],
  ])('%s', (text, countries, level) => {
    const found = relations(text);
    expect(found.map(([pair, name]) => [pair, name])).toEqual([[countries, level]]);
  });
});

describe('since when a relation stands', () => {
  test.each([
    [
      'Jamaica and Namibia met. Diplomatic relations between the two countries go back to August 27, 1990.',
      ['JAM-NAM', 'diplomatic-relations', 'established', '1990-08-27'],
    ],
    [
      'Indonesia and Vietnam mark the 70th anniversary of diplomatic ties, which were set up on December 30, 1955.',
      ['IDN-VNM', 'diplomatic-relations', 'established', '1955-12-30'],
    ],
    [
      'Mozambique and Russia met. The two countries have had such relations since June 25, 1975.',
      ['MOZ-RUS', 'diplomatic-relations', 'established', '1975-06-25'],
    ],
    [
      'Vietnam and Malaysia have been strategic partners since 2015.',
      ['MYS-VNM', 'strategic-partnership', 'established', '2015'],
    ],
    [
      'Egyptian President Abdel Fattah El-Sisi spoke by phone with Iranian President Ebrahim Raisi. Diplomatic relations were broken off in 1980, after Egypt had made peace with Israel.',
      ['EGY-IRN', 'diplomatic-relations', 'ended', '1980'],
    ],
    [
      'Iran and Saudi Arabia met. They agreed on an exchange, seven years after ties, which the kingdom had cut in 2016.',
      ['IRN-SAU', 'diplomatic-relations', 'ended', '2016'],
    ],
  ])('%s', (text, expected) => {
    expect(relations(text)).toContainEqual(expected);
  });
});

describe('relations between the two, and none', () => {
  test('an alliance of the two neighbours that the text is about', () => {
    expect(
      relations(
        'Australian Prime Minister Anthony Albanese met Prime Minister James Marape of Papua New Guinea in Canberra. A treaty lifts relations between the two neighbours to an alliance, the third that Australia has beside those with the United States and New Zealand.',
      ),
    ).toEqual([['AUS-PNG', 'alliance', 'raised', '2024-11-06']]);
  });

  test('none', () => {
    expect(relations('Saudi Arabia denied a meeting. Saudi Arabia has no relations with Israel.')).toEqual([
      ['ISR-SAU', 'no-relations', 'current', null],
    ]);
  });

  test('what is to reach greater heights is no level', () => {
    expect(
      relations('Malaysia and Vietnam met. Malaysia would take the special relationship to greater heights.'),
    ).toEqual([]);
  });
});

describe('phrasings of a level', () => {
  test.each([
    [
      'Pakistan and Tajikistan have decided to upgrade their relations to the level of a long-term strategic partnership.',
      ['PAK-TJK strategic-partnership raised'],
    ],
    [
      'China and Uzbekistan have upgraded ties to an all-weather strategic partnership from the previous "comprehensive strategic partnership".',
      ['CHN-UZB all-weather-strategic-partnership raised'],
    ],
    [
      'The presidents of China and Zambia announced that relations between their countries are now a comprehensive strategic partnership.',
      ['CHN-ZMB comprehensive-strategic-partnership raised'],
    ],
    [
      'India and Argentina have been strategic partners since February 2019.',
      ['ARG-IND strategic-partnership established'],
    ],
    [
      'The Philippines and Vietnam mark the anniversary of the strategic partnership, which was formed in 2015.',
      ['PHL-VNM strategic-partnership established'],
    ],
    ['In January 1992 Norway recognised independent Slovenia.', ['NOR-SVN diplomatic-relations recognised']],
    [
      'The Maldives severed political relations with Iran on May 17, 2016.',
      ['IRN-MDV diplomatic-relations ended'],
    ],
    [
      'The leaders of Uzbekistan and Kuwait spoke of their interest in elevating relations to a full-scale strategic partnership.',
      [],
    ],
    [
      'In 2014 the trade of China and the United States was far bigger than at the time of the establishment of diplomatic relations.',
      [],
    ],
    ['Norway recognised Slovenia as the best team of the games in 1992.', []],
    ['Norway recognised the efforts of Slovenia in 1992.', []],
  ])('%s', (text, expected) => {
    expect(relations(text).map((found) => found.slice(0, 3).join(' '))).toEqual(expected);
  });
});
