import { recordOfText } from '../../extraction';

const TALKS = 'President Emmanuel Macron and President Kassym-Jomart Tokayev held talks on Tuesday.';

describe('the days of a visit', () => {
  test.each([
    // The day of what happens on a visit is not its first.
    [
      'On November 5, within the framework of his official visit to France, Kazakh President Kassym-Jomart Tokayev met Senate President Gérard Larcher.',
      { to: 'FRA', kind: 'official', start: null },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev, who is visiting Paris, today signed an agreement.',
      { to: 'FRA', status: 'ongoing', start: null },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev, who is on an official visit to France, will attend a forum in Lyon on Thursday.',
      { to: 'FRA', start: null },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev, who took office in 2019, is in France on an official visit.',
      { to: 'FRA', start: null },
    ],
    [
      'On November 5, during his one-day visit to France, Kazakh President Kassym-Jomart Tokayev met Senate President Gérard Larcher.',
      { to: 'FRA', start: '2024-11-05' },
    ],
    // By the day that the story has come to.
    [
      `${TALKS} Tokayev arrived in Paris earlier in the day for a two-day visit.`,
      { to: 'FRA', start: '2024-11-05' },
    ],
    [
      `${TALKS} On that day President Kassym-Jomart Tokayev began an official visit to France.`,
      { to: 'FRA', start: '2024-11-05' },
    ],
    [
      `${TALKS} President Kassym-Jomart Tokayev is on an official visit to France, which had begun the day before.`,
      { to: 'FRA', start: '2024-11-04' },
    ],
    // Weekdays within a range, a year that stands before its days, months without one.
    [
      'Kazakh President Kassym-Jomart Tokayev will make a state visit to France from Monday 11 to Wednesday 13 November 2024.',
      { to: 'FRA', status: 'planned', start: '2024-11-11', end: '2024-11-13' },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev will be in France from Monday, November 11 to Wednesday, November 13.',
      { to: 'FRA', status: 'planned', start: '2024-11-11', end: '2024-11-13' },
    ],
    [
      'In 2015 French President François Hollande had been in Kazakhstan from March 18 to 20.',
      { to: 'KAZ', status: 'completed', start: '2015-03-18', end: '2015-03-20' },
    ],
    [
      'Last year Kazakh President Kassym-Jomart Tokayev paid a state visit to Germany in March.',
      { to: 'DEU', status: 'completed', start: '2023-03' },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev accepted an invitation for a visit to France in May.',
      { to: 'FRA', status: 'planned', start: '2025-05' },
    ],
    [
      'The two ministers went through the arrangements for the visit of Kazakh President Kassym-Jomart Tokayev to France in May.',
      { to: 'FRA', status: 'planned', start: '2025-05' },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev visited France in May.',
      { to: 'FRA', status: 'completed', start: '2024-05' },
    ],
    [
      'Recently, in July, Kazakh President Kassym-Jomart Tokayev paid an official visit to France.',
      { to: 'FRA', status: 'completed', start: '2024-07' },
    ],
    [
      'The partnership dates from September, when French President Emmanuel Macron visited Kazakhstan.',
      { to: 'KAZ', status: 'completed', start: '2024-09' },
    ],
    [
      'It was to be signed last month already, when French President Emmanuel Macron visited Kazakhstan.',
      { to: 'KAZ', status: 'completed', start: '2024-10' },
    ],
    [
      'French President Emmanuel Macron means to visit Kazakhstan in the first two months of next year.',
      { to: 'KAZ', status: 'planned', start: '2025' },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev was in France before, on 29 and 30 November 2022.',
      { to: 'FRA', status: 'completed', start: '2022-11-29' },
    ],
  ])('%s', (text, visit) => {
    expect(recordOfText(text).visits).toEqual([expect.objectContaining(visit)]);
  });

  test.each([
    // What lasts a day is on the day of the page, or of what was done there.
    [
      'Hungarian Prime Minister Viktor Orbán is in Kyiv on a one-day working visit.',
      '2024-07-02',
      { to: 'UKR', status: 'ongoing', start: '2024-07-02', end: '2024-07-02' },
    ],
    [
      'Russian President Vladimir Putin is in Beijing on a two-day state visit.',
      '2024-05-16',
      { to: 'CHN', status: 'ongoing', start: null },
    ],
    // Of two clauses each has its day.
    [
      'Chinese President Xi Jinping is in Paris on a visit that runs to May 7.',
      '2024-05-06',
      { to: 'FRA', status: 'ongoing', end: '2024-05-07' },
    ],
    [
      "The minister briefed the ambassador on French President Emmanuel Macron's visit to Kazakhstan in November.",
      '2023-10-20',
      { to: 'KAZ', status: 'planned', start: '2023-11' },
    ],
    [
      'The minister discussed with the envoy the visit of French President Emmanuel Macron to Kazakhstan in November.',
      '2023-10-20',
      { to: 'KAZ', status: 'planned', start: '2023-11' },
    ],
    [
      "Officials reviewed what had been done since French President Emmanuel Macron's visit to Kazakhstan in November.",
      '2024-02-06',
      { to: 'KAZ', status: 'completed', start: '2023-11' },
    ],
    [
      'At Orly airport Chinese President Xi Jinping was greeted by Prime Minister Gabriel Attal on Sunday.',
      '2024-05-06',
      { to: 'FRA', start: '2024-05-05' },
    ],
  ])('%s', (text, day, visit) => {
    expect(recordOfText(text, day).visits).toEqual([expect.objectContaining(visit)]);
  });

  test('a page without a date means the year that it names with the month', () => {
    const text = (month: string) =>
      `President Ferdinand Marcos Jr. met Sultan Hassanal Bolkiah in Bandar Seri Begawan. The photo is of May 28, 2024. Four agreements were signed on ${month} 28, the first day of the state visit of President Ferdinand Marcos to Brunei.`;
    const starts = (month: string) => recordOfText(text(month), null).visits.map(({ start }) => start);
    expect(starts('May')).toEqual(['2024-05-28']);
    expect(starts('June')).toEqual([null]);
  });

  test('who returned a visit has not ended it', () => {
    const { visits } = recordOfText(
      'President Luis Abinader welcomed President Irfaan Ali to Santo Domingo for an official visit from 8 to 9 August 2023. With it President Ali returned the official visit which President Abinader had paid to Georgetown on 1 June 2023.',
      '2023-08-10',
    );
    expect(visits).toEqual([
      expect.objectContaining({ to: 'DOM', start: '2023-08-08', end: '2023-08-09' }),
      expect.objectContaining({ to: 'GUY', start: '2023-06-01' }),
    ]);
  });

  test('a visit to "that country" is one to the country named last', () => {
    const { visits } = recordOfText(
      'Turkish President Recep Tayyip Erdoğan, who is visiting Senegal, held talks with President Macky Sall in Dakar on Monday. He is expected in Guinea-Bissau on Tuesday, the first official visit by a Turkish president to that country.',
      '2022-02-21',
    );
    expect(visits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ to: 'SEN', kind: 'unspecified', start: null }),
        expect.objectContaining({ to: 'GNB', kind: 'official', start: '2022-02-22' }),
      ]),
    );
  });
});
