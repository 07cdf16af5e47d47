import { recordOfText } from '../../extraction';

const visits = (text: string) =>
  recordOfText(text).visits.map(({ visitor, to, kind, status }) => [visitor, to, kind, status].join(' '));

describe('the visits of a page without a day', () => {
  test.each([
    [
      'French President Emmanuel Macron met with visiting German Chancellor Olaf Scholz. They spoke about trade.',
      ['Olaf Scholz FRA unspecified ongoing'],
    ],
    [
      'German Chancellor Olaf Scholz met today with French President Emmanuel Macron in Paris.',
      ['Olaf Scholz FRA unspecified ongoing'],
    ],
    [
      'German Chancellor Olaf Scholz met on Monday with French President Emmanuel Macron in Paris.',
      ['Olaf Scholz FRA unspecified completed'],
    ],
    [
      'Chancellor wraps up second day of France visit\n\nOn the second day of his state visit to France, German Chancellor Olaf Scholz opened a forum.',
      ['Olaf Scholz FRA state ongoing'],
    ],
    [
      'Visiting German Chancellor Olaf Scholz said that France had a strong voice in Brussels.',
      ['Olaf Scholz FRA unspecified ongoing'],
    ],
    [
      'German Chancellor Olaf Scholz arrives in France today. The Chancellor made a trip to France in July last year.',
      ['Olaf Scholz FRA unspecified ongoing', 'Olaf Scholz FRA unspecified completed'],
    ],
    [
      'German Chancellor Olaf Scholz is in New York to attend the UN General Assembly.',
      ['Olaf Scholz USA margin ongoing'],
    ],
    ['German Chancellor Olaf Scholz held talks in Paris on Friday. He had not visited Spain since.', []],
    [
      'Ahead of the visit of German Chancellor Olaf Scholz to France, French President Emmanuel Macron flew to Spain earlier in August.',
      ['Olaf Scholz FRA unspecified planned', 'Emmanuel Macron ESP unspecified completed'],
    ],
    [
      'Germany wants to make use of French President Emmanuel Macron’s upcoming visit, German Chancellor Olaf Scholz said.',
      ['Emmanuel Macron DEU unspecified planned'],
    ],
    [
      'Germany hopes for a visit of French President Emmanuel Macron, German Chancellor Olaf Scholz said.',
      [],
    ],
    [
      'French President Emmanuel Macron flew to Potsdam in Germany to meet German Chancellor Olaf Scholz.',
      ['Emmanuel Macron DEU unspecified ongoing'],
    ],
    [
      'They will talk of trade, since French President Emmanuel Macron will visit China soon.',
      ['Emmanuel Macron CHN unspecified planned'],
    ],
    [
      'At the invitation of German Chancellor Olaf Scholz, French President Emmanuel Macron will attend the 10th EU Leaders’ Meeting in Berlin.',
      ['Emmanuel Macron DEU margin planned'],
    ],
    [
      'French Prime Minister Jean Castex has cancelled a visit to Algiers.\n\nThe Speaker of the Romanian Senate has called off his trip to Morocco.',
      ['Jean Castex DZA unspecified cancelled'],
    ],
    [
      'US President Donald Trump has accepted an invitation to visit Emmanuel Macron in Paris next month, despite putting off his state visit to Britain.',
      ['Donald Trump GBR state postponed'],
    ],
  ])('%s', (text, expected) => {
    expect(visits(text).sort()).toEqual([...expected].sort());
  });

  test('the month in which something was signed during a visit is the month of the visit', () => {
    const { visits: found } = recordOfText(
      'The agreement was signed in March 2021 during the visit of German Chancellor Angela Merkel to France. They recalled how in July 2018 French President Emmanuel Macron was in Germany on a working visit. On a stop there, this Monday, March 11, 2019, the Polish Prime Minister, Mateusz Morawiecki, paid Germany a visit.',
      '2021-11-04',
    );
    expect(found.map(({ to, start }) => `${to} ${start}`).sort()).toEqual([
      'DEU 2018-07',
      'DEU 2019-03-11',
      'FRA 2021-03',
    ]);
  });

  test('a visit begins with what happens at its start', () => {
    const { visits: found } = recordOfText(
      'French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on May 6, 2024. The talks on May 6, 2024 took place at the start of his three-day official visit to Germany.',
      '2024-05-06',
    );
    expect(found.map(({ start, end }) => [start, end])).toEqual([['2024-05-06', '2024-05-08']]);
  });

  test('a host who has received a guest on the day of the page has him still', () => {
    const { visits: found } = recordOfText(
      'French President Emmanuel Macron has received German Chancellor Olaf Scholz.',
      '2024-05-05',
    );
    expect(found.map(({ status }) => status)).toEqual(['ongoing']);
  });
});
