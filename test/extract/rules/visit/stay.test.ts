import { recordOfText } from '../../extraction';

const visits = (text: string, day: string | null) =>
  recordOfText(text, day).visits.map(({ visitor, to, kind, status, start }) => ({
    visitor,
    to,
    kind,
    status,
    start,
  }));

describe('visit-stay', () => {
  test.each([
    [
      'From 26 July to 1 August 2023 Georgian Prime Minister Irakli Garibashvili was in China.',
      '2023-07-31',
      {
        visitor: 'Irakli Garibashvili',
        to: 'CHN',
        kind: 'unspecified',
        status: 'ongoing',
        start: '2023-07-26',
      },
    ],
    [
      'US President Joe Biden was in Warsaw in March 2022, where he met refugees.',
      '2022-04-19',
      { visitor: 'Joe Biden', to: 'POL', kind: 'unspecified', status: 'completed', start: '2022-03' },
    ],
    [
      'Kenyan President William Ruto had been in the Ethiopian capital in February 2024 for the African Union summit.',
      '2024-03-01',
      { visitor: 'William Ruto', to: 'ETH', kind: 'margin', status: 'completed', start: '2024-02' },
    ],
    [
      'King Charles III is expected in Berlin on 29 March 2023.',
      '2023-03-24',
      { visitor: 'King Charles III', to: 'DEU', kind: 'unspecified', status: 'planned', start: '2023-03-29' },
    ],
    [
      'US President Joe Biden is expected in New Delhi in September. He had been there in March, for the G20 Summit.',
      '2022-05-19',
      { visitor: 'Joe Biden', to: 'IND', kind: 'unspecified', status: 'planned', start: '2022-09' },
      { visitor: 'Joe Biden', to: 'IND', kind: 'margin', status: 'completed', start: '2022-03' },
    ],
    [
      'The agreement was reached last week, when French President Emmanuel Macron was in Canberra and met the Prime Minister.',
      '2022-04-29',
      { visitor: 'Emmanuel Macron', to: 'AUS', kind: 'unspecified', status: 'completed', start: '2022-04' },
    ],
    [
      'US President Joe Biden has been in France on a state visit.',
      '2022-04-19',
      { visitor: 'Joe Biden', to: 'FRA', kind: 'state', status: 'ongoing', start: null },
    ],
  ])('%s', (text, day, ...expected) => {
    expect(visits(text, day)).toEqual(expected);
  });

  test('who says "I was in" is meant himself', () => {
    expect(
      visits(
        '"I was in Hanoi last September as president-elect", said Indonesian President Prabowo Subianto.',
        '2025-03-11',
      ),
    ).toEqual([
      { visitor: 'Prabowo Subianto', to: 'VNM', kind: 'unspecified', status: 'completed', start: '2024-09' },
    ]);
  });

  test('"was here" tells of the country that the page is set in', () => {
    expect(
      visits(
        'Japanese Foreign Minister Yoshimasa Hayashi landed in Seoul on Sunday for a visit to South Korea. Shinzo Abe was here in February 2018.',
        '2023-03-20',
      ),
    ).toContainEqual({
      visitor: 'Shinzo Abe',
      to: 'KOR',
      kind: 'unspecified',
      status: 'completed',
      start: '2018-02',
    });
  });

  test.each([
    'Emmanuel Macron is in favour of closer ties with Kazakhstan.',
    'Ilham Aliyev has been to Kazakhstan four times in a year and a half.',
    'French President Emmanuel Macron was in Lyon on Monday.',
    'No French president had been in Kazakhstan for 14 years.',
  ])('no visit: %s', (text) => {
    expect(visits(text, '2024-03-12')).toEqual([]);
  });
});
