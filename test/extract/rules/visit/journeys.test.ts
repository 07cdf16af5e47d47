import { recordOfText } from '../../extraction';

const visits = (text: string, day: string | null = '2016-07-07') =>
  recordOfText(text, day).visits.map(({ visitor, to, status, start }) => [visitor, to, status, start]);

describe('Whose journey it is, and where to', () => {
  test('"he" is not who is only compared with', () => {
    const found = visits(
      'Indian Prime Minister Narendra Modi left for a tour of Africa on Thursday. This will be the first visit to Mozambique since the visit of then Prime Minister Indira Gandhi. He will leave for Tanzania on Saturday evening.',
    );
    expect(found).toContainEqual(['Narendra Modi', 'TZA', 'planned', '2016-07-09']);
    expect(found.filter(([visitor]) => visitor === 'Indira Gandhi').filter(([, to]) => to === 'TZA')).toEqual(
      [],
    );
  });

  test('who left the host’s capital is the guest', () => {
    expect(
      visits(
        'At the invitation of His Royal Highness Prince Mohammed bin Salman, Crown Prince and Prime Minister, Pakistani Prime Minister Shehbaz Sharif paid a state visit to the Kingdom on Tuesday. The Crown Prince received the guest in Riyadh. On Thursday the Prime Minister left Riyadh for London.',
        '2025-09-18',
      ),
    ).toEqual([
      ['Shehbaz Sharif', 'SAU', 'completed', '2025-09-16'],
      ['Shehbaz Sharif', 'GBR', 'ongoing', '2025-09-18'],
    ]);
  });

  test.each([
    [
      'French President Emmanuel Macron visited the West African nation of Nigeria in June.',
      ['Emmanuel Macron', 'NGA', 'completed', '2016-06'],
    ],
    [
      "Indian Prime Minister Narendra Modi will arrive in Maputo, Mozambique's capital, on Thursday morning.",
      ['Narendra Modi', 'MOZ', 'planned', '2016-07-07'],
    ],
    [
      'Russian Foreign Minister Sergey Lavrov met reporters upon his arrival in Ethiopia on Tuesday.',
      ['Sergey Lavrov', 'ETH', 'ongoing', '2016-07-05'],
    ],
    [
      'The two discussed the visit to China just made by President Emmanuel Macron.',
      ['Emmanuel Macron', 'CHN', 'completed', null],
    ],
    [
      "L'avion transportant le président turc Recep Tayyip Erdogan s'est posé mardi à l'aéroport international de N'Djamena.",
      ['Recep Tayyip Erdoğan', 'TCD', 'ongoing', '2016-07-05'],
    ],
  ])('%s', (text, expected) => {
    expect(visits(text)).toEqual([expected]);
  });

  test('the town before a title is where he was, not what he is president of', () => {
    expect(
      recordOfText(
        'Kenyan President William Ruto went to France. In Paris President Emmanuel Macron received President Ruto on Tuesday.',
        '2024-06-12',
      ).visits.map(({ visitor, to }) => [visitor, to]),
    ).toEqual([['William Ruto', 'FRA']]);
  });

  test('a meeting under the host’s dateline is a visit, where no journey is told', () => {
    const dateline = (town: string) =>
      `${town}, June 12, 2024 (XYZ) -- Australian Prime Minister Anthony Albanese met Kenyan President William Ruto at Parliament House on Wednesday.`;
    expect(visits(dateline('CANBERRA'), null)).toEqual([['William Ruto', 'AUS', 'ongoing', '2024-06-12']]);
    expect(visits(dateline('GENEVA'), null)).toEqual([]);
  });

  test('the first journey this year is no journey dated to the year', () => {
    expect(
      visits('Indian Prime Minister Narendra Modi is on his first state visit this year to Mozambique.'),
    ).toEqual([['Narendra Modi', 'MOZ', 'ongoing', null]]);
  });

  test('the day in the address is the page’s, one a year later that of whoever looks at it', () => {
    expect(
      recordOfText(
        '26 December 2024, Thursday, 10:54\n\nForeign Minister Edgars Rinkevics of Latvia visits Minsk in February.\n\nSource: https://example.org/en/news/2015/2/13/139431',
        null,
      ).date,
    ).toBe('2015-02-13');
  });
});
