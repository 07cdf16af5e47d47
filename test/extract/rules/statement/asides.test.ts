import { recordOfText } from '../../extraction';

const said = (text: string) =>
  recordOfText(text).statements.map(({ speaker, text: words }) => [speaker, words]);

describe('a speaker whom more stands between and the verb', () => {
  test.each([
    'speaking in Riga on 12 June 2024 after talks with Margus Tsahkna,',
    'welcoming Estonian Foreign Minister Margus Tsahkna,',
    'in remarks carried by LETA on 12 June 2024,',
  ])('%s', (aside) => {
    expect(
      said(`Latvian Foreign Minister Baiba Braže, ${aside} said that the region must spend more on defence.`),
    ).toEqual([['Baiba Braže', 'the region must spend more on defence']]);
  });

  test('place, day and talks before "that"', () => {
    expect(
      said(
        'Swiss President Viola Amherd said at a briefing in Bern on 15 January 2024, following her talks with Volodymyr Zelensky of Ukraine, that Switzerland would host a summit.',
      ),
    ).toEqual([['Viola Amherd', 'Switzerland would host a summit']]);
  });

  test.each([
    'was quoted by an agency as saying that',
    'began by saying that',
    'made it plain on Monday that',
    'conveyed in Baku that',
  ])('%s', (verb) => {
    expect(said(`Hungarian Prime Minister Viktor Orban ${verb} Hungary would buy more gas.`)).toEqual([
      ['Viktor Orbán', 'Hungary would buy more gas'],
    ]);
  });

  test('the second of two speakers of one sentence', () => {
    expect(
      said(
        'Sheikh Tamim bin Hamad Al Thani, Emir of Qatar, expressed his hope that the visit would open new horizons, and French President Emmanuel Macron for his part said France valued the mediation of Doha.',
      ),
    ).toEqual([
      ['Tamim bin Hamad Al Thani', 'the visit would open new horizons'],
      ['Emmanuel Macron', 'France valued the mediation of Doha'],
    ]);
  });

  test('to whom it was said, at the end', () => {
    expect(
      said(
        'Romanian Prime Minister Marcel Ciolacu believes Moldova will join before 2030, he told Maia Sandu.',
      ),
    ).toEqual([['Marcel Ciolacu', 'Moldova will join before 2030']]);
  });

  test.each([
    'Presidents Alexander Stubb of Finland and Alar Karis of Estonia said on Monday that the sea must be safe.',
    'Alexander Stubb, after talks with Alar Karis, travelled on to Riga.',
  ])('nobody alone: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a quotation behind a colon or before its speaker', () => {
  test.each([
    'French President Emmanuel Macron, for his part: "There will be no peace without us."',
    'French President Emmanuel Macron was blunt in Brussels on Monday: "There will be no peace without us."',
    'French President Emmanuel Macron\'s answer to the press: "There will be no peace without us."',
    '"There will be no peace without us." With these words French President Emmanuel Macron opened the meeting.',
    '"There will be no peace without us." – French President Emmanuel Macron, 6 May 2024',
  ])('%s', (text) => {
    expect(said(text)).toEqual([['Emmanuel Macron', 'There will be no peace without us.']]);
  });

  test.each([
    'French President Emmanuel Macron read out the verse of a poet: "There will be no peace without us."',
    'French President Emmanuel Macron stood before a banner: "There will be no peace without us."',
    'French President Emmanuel Macron and German Chancellor Olaf Scholz in Berlin: "There will be no peace without us."',
  ])('not: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
