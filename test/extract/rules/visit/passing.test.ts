import { recordOfText } from '../../extraction';

const visits = (text: string) =>
  recordOfText(text, '2024-11-06').visits.map(
    ({ visitor, to, status, start }) => `${visitor} ${to} ${status} ${start}`,
  );

describe('visit-passing', () => {
  test('whoever has come from a country has been there', () => {
    expect(
      visits(
        'Ukrainian President Volodymyr Zelensky arrived in London on Monday for talks. Zelensky had come from Italy.',
      ),
    ).toEqual(['Volodymyr Zelensky GBR ongoing 2024-11-04', 'Volodymyr Zelensky ITA completed null']);
  });

  test('whoever joins somebody in a country goes there', () => {
    expect(visits('British Prime Minister David Cameron joined her in Dublin on 4 November 2024.')).toEqual([
      'David Cameron IRL completed 2024-11-04',
    ]);
  });

  test('whoever returns home from a country has been there', () => {
    expect(
      visits('Zimbabwean President Emmerson Mnangagwa returned home this afternoon from Equatorial Guinea.'),
    ).toEqual(['Emmerson Mnangagwa GNQ completed null']);
  });

  test.each([
    'French President Emmanuel Macron had come from Marseille to open the fair.',
    'French President Emmanuel Macron returned this afternoon from Marseille.',
    'The paintings returned from Italy, said German Chancellor Olaf Scholz.',
    'Critics say that German Chancellor Olaf Scholz joined the talks in good time.',
    'The goods had come from China, said German Chancellor Olaf Scholz.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
