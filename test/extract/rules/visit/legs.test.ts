import { recordOfText } from '../../extraction';

const visits = (text: string) =>
  recordOfText(text, '2017-06-24').visits.map(
    ({ visitor, to, status, start, end }) => `${visitor} ${to} ${status} ${start} ${end}`,
  );

describe('visits: a list of places with their dates', () => {
  test('each place has its own', () => {
    expect(
      visits(
        'Indian Prime Minister Narendra Modi will be visiting Portugal today, the United States on June 25 and 26, and the Netherlands on June 27.',
      ).sort(),
    ).toEqual([
      'Narendra Modi NLD planned 2017-06-27 null',
      'Narendra Modi PRT planned 2017-06-24 null',
      'Narendra Modi USA planned 2017-06-25 2017-06-26',
    ]);
  });

  test('in brackets, too', () => {
    expect(
      visits(
        'Indian Foreign Minister S. Jaishankar will be paying an official visit to Guyana between July 21-23, Panama (July 24-25) and Colombia (July 25-27).',
      ).sort(),
    ).toEqual([
      'S. Jaishankar COL planned 2017-07-25 2017-07-27',
      'S. Jaishankar GUY planned 2017-07-21 2017-07-23',
      'S. Jaishankar PAN planned 2017-07-24 2017-07-25',
    ]);
  });

  test('the day of what follows a visit is not its own', () => {
    expect(
      visits(
        'Indian Foreign Minister S. Jaishankar arrived in Peru on Friday. After his visit to Peru, Jaishankar on June 25 will travel to Colombia.',
      ).sort(),
    ).toEqual(['S. Jaishankar COL planned 2017-06-25 null', 'S. Jaishankar PER ongoing 2017-06-23 null']);
  });

  test.each([
    [
      'Indian Prime Minister Narendra Modi will visit Portugal on June 24, and the Netherlands hope for talks on June 27.',
      ['Narendra Modi PRT planned 2017-06-24 null'],
    ],
    [
      'Indian Prime Minister Narendra Modi will visit Portugal on June 24, and India on June 30 receives the King of the Netherlands.',
      ['Narendra Modi PRT planned 2017-06-24 null'],
    ],
  ])('no further place: %s', (text, expected) => {
    expect(visits(text)).toEqual(expected);
  });
});

test('how many countries a visit is to, before their names', () => {
  expect(
    recordOfText(
      'Pakistani Foreign Secretary Asad Majeed Khan is on a visit to two countries, Azerbaijan and Georgia.',
      '2023-06-01',
    ).visits.map(({ from, to }) => `${from}-${to}`),
  ).toEqual(['PAK-AZE', 'PAK-GEO']);
});
