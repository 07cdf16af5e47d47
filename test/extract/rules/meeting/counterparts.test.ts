import { recordOfText } from '../../extraction';
import { meetingsTold } from './meetings-told';

/** Whom somebody met or called from several countries without a name of theirs. */
describe('counterparts of several countries', () => {
  test.each([
    [
      'by their nationality',
      'Turkish Foreign Minister Hakan Fidan met his Finnish, Greek, Bulgarian and British counterparts in Brussels.',
      ['FIN-TUR', 'GRC-TUR', 'BGR-TUR', 'GBR-TUR'],
    ],
    [
      'by their countries, and an official behind them',
      'In New York Indian External Affairs Minister S. Jaishankar had talks with counterparts from Tajikistan, Iran and the US special envoy.',
      ['IND-TJK', 'IND-IRN', 'IND-USA'],
    ],
    [
      'two of them, one after the other',
      'Turkish Foreign Minister Hakan Fidan met with his German and Dutch counterparts.',
      ['DEU-TUR', 'NLD-TUR'],
    ],
    [
      'heads of several states, and heads of other ones behind them',
      'Indian Prime Minister Narendra Modi held meetings with the Presidents of Namibia, the Maldives, Niger, the Prime Minister of Italy and the Emir of Qatar.',
      ['IND-NAM', 'IND-MDV', 'IND-NER', 'IND-ITA', 'IND-QAT'],
    ],
  ])('%s', (_, text, countries) => {
    expect(recordOfText(text, '2019-09-24').meetings.map((met) => met.countries.join('-'))).toEqual(
      countries,
    );
  });

  test.each([
    'Turkish Foreign Minister Hakan Fidan met with the counterparts of his hosts.',
    'Turkish Foreign Minister Hakan Fidan praised his German and Dutch counterparts.',
    'Foreign Minister Bilawal Bhutto Zardari of Pakistan hopes to meet his German and Dutch counterparts.',
  ])('no meeting: %s', (text) => {
    expect(meetingsTold(text)).toEqual([]);
  });

  test('whom they are named behind', () => {
    expect(
      recordOfText(
        'Indian External Affairs Minister S. Jaishankar met his counterparts from Croatia and Japan, Gordan Grlić Radman and Toshimitsu Motegi.',
      ).meetings.map(({ participants }) => participants),
    ).toEqual([
      ['S. Jaishankar', 'Gordan Grlić-Radman'],
      ['S. Jaishankar', 'Toshimitsu Motegi'],
    ]);
  });
});

describe('somebody whose country stands far away', () => {
  test('is of the one whose relations with that of the other are told of', () => {
    expect(
      meetingsTold(
        'Minister of Foreign Affairs Mulambo Haimbe has held several meetings in Accra.\n\nIn a meeting with the Foreign Minister of the Democratic Republic of the Congo, Thérèse Kayikwamba Wagner, the ministers went over the relations between Zambia and the Democratic Republic of the Congo.\n\nMulambo Haimbe also met Frederick Shava, Minister of Foreign Affairs of Zimbabwe.',
      ).map((told) => told.split(' ')[0]),
    ).toEqual(['COD-ZMB', 'ZMB-ZWE']);
  });

  test('is of none where others have relations', () => {
    expect(
      meetingsTold(
        'Minister of Foreign Affairs Mulambo Haimbe has held several meetings.\n\nHe met Dmytro Kuleba, Minister of Foreign Affairs of Ukraine, and Frederick Shava, Minister of Foreign Affairs of Zimbabwe. They spoke of the war between Russia and Ukraine.',
      ),
    ).toEqual([]);
  });
});

describe('the day of a series of meetings', () => {
  const text = (rest: string) =>
    `On Thursday Indian External Affairs Minister S. Jaishankar met Brazilian Foreign Minister Ernesto Araujo in New York.\n\n${rest}`;

  test.each([
    [
      'goes on',
      'Jaishankar also met Maldivian Foreign Minister Abdulla Shahid.\n\nThen the minister met his counterparts from Croatia and Japan.',
      [
        'IND-MDV meeting 2019-09-26 held',
        'HRV-IND meeting 2019-09-26 held',
        'IND-JPN meeting 2019-09-26 held',
      ],
    ],
    [
      'is none of an earlier one',
      'Earlier Jaishankar had also met Maldivian Foreign Minister Abdulla Shahid.',
      ['IND-MDV meeting undated held'],
    ],
  ])('%s', (_, rest, expected) => {
    expect(meetingsTold(text(rest), '2019-09-27').slice(1)).toEqual(expected);
  });

  test('is not that of a further meeting with people of the same country', () => {
    expect(
      meetingsTold(
        'On Thursday Indian Prime Minister Narendra Modi met King Jigme Khesar Namgyel Wangchuck of Bhutan.\n\nModi also met Prime Minister Tshering Tobgay of Bhutan.',
        '2024-03-23',
      )[1],
    ).toBe('BTN-IND meeting undated held');
  });
});

describe('calls with several', () => {
  const calls = (text: string) =>
    recordOfText(text, '2025-02-22').calls.map(({ countries }) => countries.join('-'));

  test.each([
    [
      'On Saturday, President Volodymyr Zelensky of Ukraine spoke with the prime ministers of Great Britain, the Netherlands, Greece and Albania.',
      ['GBR-UKR', 'NLD-UKR', 'GRC-UKR', 'ALB-UKR'],
    ],
    [
      "A day earlier US President Joe Biden spoke to Canadian Prime Minister Justin Trudeau and Mexico's Andrés Manuel López Obrador in separate phone calls.",
      ['CAN-USA', 'MEX-USA'],
    ],
    [
      "Ukrainian Foreign Minister Andrii Sybiha's first call was with Polish Foreign Minister Radosław Sikorski.",
      ['POL-UKR'],
    ],
    [
      'Joining US President Joe Biden on the call were Prime Minister Justin Trudeau of Canada, French President Emmanuel Macron and German Chancellor Olaf Scholz.',
      ['CAN-DEU-FRA-USA'],
    ],
    [
      'Iranian Foreign Minister Abbas Araghchi held a series of phone calls with his counterparts in Turkey and Iraq.',
      ['IRN-TUR', 'IRN-IRQ'],
    ],
    ['US President Joe Biden met Narendra Modi. Prime Minister Keir Starmer spoke with both leaders.', []],
  ])('%s', (text, expected) => {
    expect(calls(text)).toEqual(expected);
  });
});
