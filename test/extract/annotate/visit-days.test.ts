import { recordOfText } from '../extraction';

const days = (text: string, day: string) =>
  recordOfText(text, day).visits.map(({ status, start, end }) => [status, start, end]);

describe('The days of a visit', () => {
  test.each([
    [
      'President Alexander Stubb of Finland will make a state visit to Estonia from Monday 27 to Wednesday 29 May 2024.',
      '2024-05-15',
      ['planned', '2024-05-27', '2024-05-29'],
    ],
    [
      'Polish President Andrzej Duda paid a visit to Vilnius at the beginning of April.',
      '2024-05-15',
      ['completed', '2024-04', null],
    ],
    [
      'Polish President Andrzej Duda will pay a visit to Vilnius in the first week of June.',
      '2024-05-15',
      ['planned', '2024-06', null],
    ],
    [
      'Polish President Andrzej Duda leaves for Vilnius on Friday.',
      '2024-05-15',
      ['planned', '2024-05-17', null],
    ],
    [
      'Polish President Andrzej Duda left for Vilnius on Friday.',
      '2024-05-15',
      ['ongoing', '2024-05-10', null],
    ],
    [
      'Polish President Andrzej Duda will pay a return visit to Vilnius on June 14.',
      '2024-05-15',
      ['planned', '2024-06-14', null],
    ],
    [
      'Polish President Andrzej Duda had arrived in Vilnius on the night of May 14 for talks.',
      '2024-05-15',
      ['ongoing', '2024-05-14', null],
    ],
    [
      'US President Joe Biden dropped a trip to Italy that was planned for January 9.',
      '2025-01-13',
      ['cancelled', '2025-01-09', null],
    ],
    [
      'Le président français Emmanuel Macron se rend lundi à Chypre.',
      '2026-03-08',
      ['planned', '2026-03-09', null],
    ],
    [
      'Polish President Andrzej Duda has arrived in Vilnius on a day-long visit.',
      '2024-05-15',
      ['ongoing', '2024-05-15', null],
    ],
    ['Polish President Andrzej Duda is on a visit to Vilnius.', '2024-05-15', ['ongoing', null, null]],
    [
      'Recalling Duda’s visit to BiH in April 2024, Prime Minister Borjana Kristo thanked Polish President Andrzej Duda.',
      '2024-05-15',
      ['completed', '2024-04', null],
    ],
  ])('%s', (text, day, expected) => {
    expect(days(text, day)).toEqual([expected]);
  });

  test('a weekday between the day of writing and that of publication is the one to come', () => {
    expect(
      days(
        ' date 2025-09-18\n\nRIYADH, Sept 17 (DNA) – Pakistani Prime Minister Shehbaz Sharif met the Crown Prince on Wednesday. On Thursday Sharif left for London.',
        '2025-09-18',
      ),
    ).toContainEqual(['ongoing', '2025-09-18', null]);
  });

  test('the day of a signing whose anniversary a visit marks is not its own', () => {
    expect(
      days(
        "Sergey Lavrov's visit to Baku falls on the anniversary of the signing of the Declaration between Azerbaijan and Russia on February 22, 2022.",
        '2023-02-28',
      ).map(([, start]) => start),
    ).toEqual([null]);
  });
});
