import { recordOfText } from '../../extraction';

const legs = (text: string, day: string) =>
  recordOfText(text, day)
    .visits.map(({ visitor, to, kind, status, start }) => [visitor, to, kind, status, start])
    .sort();

describe('visit-itinerary', () => {
  test('reads the days of several visits', () => {
    expect(
      legs(
        'Chinese Foreign Minister Qin Gang undertook working visits to Berlin (9 May), Paris (10 May) and Oslo (12 May).',
        '2023-05-13',
      ),
    ).toEqual([
      ['Qin Gang', 'DEU', 'working', 'completed', '2023-05-09'],
      ['Qin Gang', 'FRA', 'working', 'completed', '2023-05-10'],
      ['Qin Gang', 'NOR', 'working', 'completed', '2023-05-12'],
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
        'US President Donald Trump is on a tour of the Gulf states: Riyadh on Tuesday, Doha on Wednesday, Abu Dhabi on Thursday.',
        '2025-05-14',
      ).map(([, to, , , start]) => [to, start]),
    ).toEqual([
      ['ARE', '2025-05-15'],
      ['QAT', '2025-05-14'],
      ['SAU', '2025-05-13'],
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
