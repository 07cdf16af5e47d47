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
