import { recordOfText } from '../../extraction';

const legs = (text: string, day: string) =>
  recordOfText(text, day)
    .visits.map(({ visitor, to, kind, status, start }) => [visitor, to, kind, status, start])
    .sort();

describe('visit-itinerary', () => {
  test('reads the days of several visits', () => {
    expect(
      legs(
        'Kenyan Foreign Minister Raychelle Omamo undertook working visits to Rome (9 June), Bern (10 June) and Vienna (13 June).',
        '2022-06-14',
      ),
    ).toEqual([
      ['Raychelle Omamo', 'AUT', 'working', 'completed', '2022-06-13'],
      ['Raychelle Omamo', 'CHE', 'working', 'completed', '2022-06-10'],
      ['Raychelle Omamo', 'ITA', 'working', 'completed', '2022-06-09'],
    ]);
  });

  test('reads an itinerary', () => {
    expect(
      legs(
        "President Donald Trump's itinerary: Japan, November 5-7; South Korea, November 7-8; China, November 8-10.",
        '2017-11-03',
      ).map(([, to, , status, start]) => [to, status, start]),
    ).toEqual([
      ['CHN', 'planned', '2017-11-08'],
      ['JPN', 'planned', '2017-11-05'],
      ['KOR', 'planned', '2017-11-07'],
    ]);
  });

  test('reads the days of a tour, each after the one before', () => {
    expect(
      legs(
        'Kazakh President Kassym-Jomart Tokayev is on a tour of the Baltic states: Tallinn on Monday, Riga on Tuesday, Vilnius on Wednesday.',
        '2021-05-18',
      ).map(([, to, , , start]) => [to, start]),
    ).toEqual([
      ['EST', '2021-05-17'],
      ['LTU', '2021-05-19'],
      ['LVA', '2021-05-18'],
    ]);
  });

  test.each([
    "President Donald Trump's schedule: a dinner on November 5, a round of golf on November 7.",
    'Visits to France, May 2023; Kenya, June 2023: these are what the ministry of tourism advertises.',
    'The route of the pipeline to Japan (2017) and China (2019) was drawn by engineers.',
  ])('no itinerary of anybody: %s', (text) => {
    expect(legs(text, '2017-11-03')).toEqual([]);
  });
});
