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
    expect(visits(dateline('CANBERRA'), null)).toEqual([['William Ruto', 'AUS', 'ongoing', null]]);
    expect(visits(dateline('GENEVA'), null)).toEqual([]);
  });

  test.each([
    [
      'US President Donald Trump will meet British Prime Minister Theresa May and Queen Elizabeth II on a long-delayed trip to Britain next week.',
      [['Donald Trump', 'GBR', 'planned']],
    ],
    [
      'Indian Foreign Minister S. Jaishankar will call on President Tran Dai Quang of Vietnam and Prime Minister Nguyen Xuan Phuc of Vietnam on his visit to Hanoi.',
      [['S. Jaishankar', 'VNM', 'planned']],
    ],
    [
      'US President George W. Bush stopped off in Moscow to see Russian President Vladimir Putin.',
      [['George W. Bush', 'RUS', 'ongoing']],
    ],
    [
      'British Prime Minister Rishi Sunak will travel on to Tokyo on 18 May. There he will head to a dinner in his first visit to the city.',
      [['Rishi Sunak', 'JPN', 'planned']],
    ],
    [
      'After visiting Tunisia, Japanese Foreign Minister Toshimitsu Motegi will visit Mauritius.',
      [
        ['Toshimitsu Motegi', 'MUS', 'planned'],
        ['Toshimitsu Motegi', 'TUN', 'planned'],
      ],
    ],
    [
      'Egyptian President Abdel Fattah el-Sisi arrived in Pakistan today. Sisi was earlier scheduled to visit Islamabad in November to open a fair but cancelled the trip.',
      [
        ['Abdel Fattah el-Sisi', 'PAK', 'ongoing'],
        ['Abdel Fattah el-Sisi', 'PAK', 'cancelled'],
      ],
    ],
  ])('whose journey it is: %s', (text, expected) => {
    const found = recordOfText(text, '2024-11-06').visits;
    expect(found.map(({ visitor, to, status }) => [visitor, to, status])).toEqual(
      expected.map(([who, ...rest]) => [expect.stringMatching(new RegExp(who as string, 'i')), ...rest]),
    );
  });

  test.each([
    ['Indian Prime Minister Narendra Modi came on a visit to Argentina for the G20 in November.', 'margin'],
    [
      'Indian Prime Minister Narendra Modi came on a visit to Argentina for talks in November.',
      'unspecified',
    ],
    [
      'US Secretary of State Rex Tillerson’s first official trip to Africa will take him to Chad.',
      'official',
    ],
  ])('of which kind: %s', (text, kind) => {
    expect(recordOfText(text, '2018-12-20').visits).toMatchObject([{ kind }]);
  });

  test('the month before the noun is that of the visit, a time counted is none', () => {
    expect(
      visits('The planned November visit of US President Donald Trump to Ireland has been postponed.'),
    ).toEqual([['Donald Trump', 'IRL', 'postponed', expect.stringMatching(/-11$/)]]);
    expect(
      visits('US President Donald Trump called off his trip to Colombia for the second time this year.'),
    ).toEqual([['Donald Trump', 'COL', 'cancelled', null]]);
  });

  test('who arrives on the day of the page for days that are counted leaves on the last of them', () => {
    const text = 'President of Argentina Mauricio Macri arrived in Delhi on a three-day state visit.';
    expect(recordOfText(text, '2019-02-17').visits).toMatchObject([
      { start: '2019-02-17', end: '2019-02-19' },
    ]);
  });

  test('an ambassador who is named is not whoever is on a visit', () => {
    const text =
      'Nepal’s ambassador to Australia, Kailash Raj Pokharel, met Australian officials. The Chair has been on an official visit to Australia.';
    expect(recordOfText(text, '2023-12-01').visits).toEqual([]);
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
