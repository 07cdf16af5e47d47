import { recordOfText } from '../../extraction';

describe('relation-level', () => {
  test.each([
    [
      'The 10th anniversary of the strategic partnership, launched in 2014, is marked by France and Vietnam.',
      { countries: ['FRA', 'VNM'], level: 'strategic-partnership', change: 'established', date: '2014' },
    ],
    [
      'India and Denmark established a Green Strategic Partnership.',
      { countries: ['DNK', 'IND'], level: 'strategic-partnership', change: 'established' },
    ],
    [
      'Japan and Vietnam have an extensive strategic partnership.',
      { countries: ['JPN', 'VNM'], level: 'strategic-partnership', change: 'current' },
    ],
    [
      'China and Algeria signed a statement on strategic cooperative relations.',
      { countries: ['CHN', 'DZA'], level: 'strategic-partnership', change: 'established' },
    ],
    [
      'The friendly cooperative partnership between China and Fiji has grown.',
      { countries: ['CHN', 'FJI'], level: 'partnership', change: 'current' },
    ],
    [
      'He emphasised the close partnership between Austria and Slovenia.',
      { countries: ['AUT', 'SVN'], level: 'partnership', change: 'current' },
    ],
    [
      'Guyana and Qatar established relations in 1996.',
      { countries: ['GUY', 'QAT'], level: 'diplomatic-relations', change: 'established', date: '1996' },
    ],
    [
      'Israel and Saudi Arabia do not have diplomatic relations.',
      { countries: ['ISR', 'SAU'], level: 'no-relations', change: 'current' },
    ],
    [
      'Suriname was among the first in the Caribbean to have relations with the new China and to become the strategic partner of China.',
      { countries: ['CHN', 'SUR'], level: 'strategic-partnership' },
    ],
    [
      'India and Mongolia upgraded their ties to "Strategic Partnership" and agreed on trade.',
      { countries: ['IND', 'MNG'], level: 'strategic-partnership', change: 'raised' },
    ],
  ])('in other words: %s', (text, expected) =>
    expect(recordOfText(text).relations).toMatchObject([expected]),
  );

  test.each([
    [
      'a partnership of companies',
      'The close partnership between Honda and Nissan was spoken of in France and Japan.',
    ],
    [
      'an anniversary without a year',
      'The 10th anniversary of the strategic partnership is marked by France and Vietnam.',
    ],
    ['what a country wants to be', 'Vietnam wants to be a strategic partner of France.'],
    ['what is almost one', 'Vietnam is becoming almost a strategic partner of France.'],
    ['allies of whom several are meant', 'France spoke with Vietnam about its treaty allies.'],
    [
      'a step of one country with an organisation',
      'President Emmanuel Macron met the President of Vietnam. At the France-ASEAN Summit they agreed to raise our relationship to a strategic partnership.',
    ],
    [
      'the partnership of who speaks with somebody else',
      'President Vladimir Putin met President Alexander Lukashenko in Minsk.\n\nPRESIDENT MACRON: We thank you for our strategic partnership, and I am glad of it.',
    ],
    ['a partnership that is sought', 'France seeks a strong partnership with Vietnam.'],
    ['relations of another kind', 'France and Vietnam established trade relations in 1996.'],
  ])('none: %s', (_, text) => expect(recordOfText(text).relations).toEqual([]));

  test.each([
    [
      'Kazakhstan and France established a strategic partnership in June 2008.',
      { countries: ['FRA', 'KAZ'], level: 'strategic-partnership', change: 'established', date: '2008-06' },
    ],
    [
      'In August 2024 India and Poland elevated their ties to the level of a Strategic Partnership.',
      { countries: ['IND', 'POL'], level: 'strategic-partnership', change: 'raised', date: '2024-08' },
    ],
    [
      'China and Serbia lifted relations from a strategic partnership to a comprehensive one in 2016.',
      {
        countries: ['CHN', 'SRB'],
        level: 'comprehensive-strategic-partnership',
        change: 'raised',
        date: '2016',
      },
    ],
    [
      'Hungary and Türkiye agreed to upgrade relations to an enhanced strategic partnership.',
      { countries: ['HUN', 'TUR'], level: 'enhanced-strategic-partnership', change: 'raised' },
    ],
    [
      'Bangladesh and Mexico signed an agreement on customs in 2013. Mexico trades with Bangladesh.\n\nDiplomatic relations between the two countries were established on 8 July 1975, after Bangladesh left Pakistan.',
      { countries: ['BGD', 'MEX'], level: 'diplomatic-relations', change: 'established', date: '1975-07-08' },
    ],
    [
      'China and Britain will build a global comprehensive strategic partnership.',
      { countries: ['CHN', 'GBR'], level: 'comprehensive-strategic-partnership', change: 'expected' },
    ],
    [
      'Indonesia and Australia are strategic partners, said the President of Indonesia on July 3, 2023.',
      { countries: ['AUS', 'IDN'], level: 'strategic-partnership', change: 'current', date: null },
    ],
    [
      'The United States and Vietnam are expected to raise relations to a comprehensive strategic partnership.',
      {
        countries: ['USA', 'VNM'],
        level: 'comprehensive-strategic-partnership',
        change: 'expected',
        date: null,
      },
    ],
    [
      'China and Uzbekistan announced an all-weather comprehensive strategic partnership for a new era.',
      { countries: ['CHN', 'UZB'], level: 'all-weather-strategic-partnership', change: 'announced' },
    ],
    [
      'Vietnam has been a strategic partner of Australia since 2018.',
      { countries: ['AUS', 'VNM'], level: 'strategic-partnership', change: 'current', date: '2018' },
    ],
    [
      'The foreign ministers of China and Honduras signed a communique establishing diplomatic relations on March 26, 2023.',
      { countries: ['CHN', 'HND'], level: 'diplomatic-relations', change: 'established', date: '2023-03-26' },
    ],
    [
      'Saudi Arabia severed diplomatic relations with Iran in January 2016.',
      { countries: ['IRN', 'SAU'], level: 'diplomatic-relations', change: 'ended', date: '2016-01' },
    ],
    [
      'Kazakhstan and Uzbekistan signed a treaty on allied relations on December 22, 2022.',
      { countries: ['KAZ', 'UZB'], level: 'alliance', change: 'established', date: '2022-12-22' },
    ],
    [
      'King Salman of Saudi Arabia and Chinese President Xi Jinping signed a comprehensive strategic partnership agreement on December 8, 2022.',
      {
        countries: ['CHN', 'SAU'],
        level: 'comprehensive-strategic-partnership',
        change: 'established',
        date: '2022-12-08',
      },
    ],
    [
      'Bhutan and Saudi Arabia have formally established diplomatic relations with effect from 18 September 2024.',
      { countries: ['BTN', 'SAU'], level: 'diplomatic-relations', change: 'established', date: '2024-09-18' },
    ],
    [
      'Kazakhstan and China are permanent comprehensive strategic partners.',
      {
        countries: ['CHN', 'KAZ'],
        level: 'permanent-comprehensive-strategic-partnership',
        change: 'current',
      },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).relations).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    [
      'an anniversary is not a level',
      'In 2024 France and China mark the 60th anniversary of diplomatic relations.',
    ],
    ['years of relations', 'The visit of Emmanuel Macron to China marks 60 years of diplomatic relations.'],
    [
      'since relations were established',
      'Trade of Korea and Vietnam has grown since the two countries established diplomatic relations.',
    ],
    [
      'a hope',
      'The President of Kazakhstan hoped to raise relations with Ireland to a strategic partnership.',
    ],
    ['an organisation', 'Kazakhstan and the European Union have an enhanced strategic partnership.'],
    [
      'an agreement of companies',
      'Kazakhstan and Azerbaijan took note of the strategic partnership agreement between SOCAR and KazMunayGas.',
    ],
    ['a council', 'The Strategic Partnership Council of India and Saudi Arabia met in New Delhi.'],
    [
      'a field',
      'Kazakhstan and France spoke of a strategic partnership in the field of critical raw materials.',
    ],
    [
      'a third country',
      'Palau, which Lai Ching-te visited, is among the 12 countries that have diplomatic relations with Taiwan.',
    ],
  ])('%s', (_, text) => {
    expect(recordOfText(text).relations).toEqual([]);
  });

  test('a level that is raised is not listed again as current', () => {
    const { relations } = recordOfText(
      'India and Poland elevated their ties to a strategic partnership on August 22, 2024.\n\nModi and Tusk spoke of the strategic partnership between India and Poland.',
    );
    expect(relations).toEqual([
      expect.objectContaining({ level: 'strategic-partnership', change: 'raised', date: '2024-08-22' }),
    ]);
  });

  test.each([
    [
      'New Zealand and the United States sign a new strategic partnership.',
      { level: 'strategic-partnership', change: 'established' },
    ],
    [
      'Relations between Kazakhstan and Russia are characterised by strategic partnership and alliance.',
      { level: 'alliance', change: 'current' },
    ],
    [
      'New Zealand and Singapore launched an Enhanced Partnership in 2019.',
      { level: 'partnership', change: 'established', date: '2019' },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).relations).toEqual([expect.objectContaining(expected)]);
  });

  test('a plan that is signed is no level', () => {
    expect(
      recordOfText('France and Morocco signed a strategic partnership plan on water in 2024.').relations,
    ).toEqual([]);
  });

  test('partnerships as a subject of talks are no level', () => {
    expect(
      recordOfText(
        'The talks of Jordan and Pakistan covered economic cooperation and strategic partnerships.',
      ).relations,
    ).toEqual([]);
  });

  test('one of the first to establish relations tells no day', () => {
    expect(
      recordOfText('India was among the first countries to forge diplomatic ties with China.').relations,
    ).toEqual([]);
  });
});

describe('a partner that is an organisation', () => {
  const summit =
    'Vietnamese Prime Minister Pham Minh Chinh is in Jakarta. At the ASEAN-China Summit, the sides reported that two-way trade hit 722 billion USD. Speaking at the ASEAN-Japan Summit, Chinh praised their strategic partnership. The summit spoke of the Indo-Pacific.';

  test('gives no pair of states', () => {
    const record = recordOfText(summit, '2023-09-06');
    expect([record.relations, record.indicators]).toEqual([[], []]);
    expect(record.countries.map(({ iso3 }) => iso3)).not.toContain('IND');
  });

  test('a partner that is a state does', () => {
    const record = recordOfText(
      'Vietnamese Prime Minister Pham Minh Chinh and Chinese Premier Li Qiang met in Jakarta. Trade between Vietnam and China had reached 175 billion USD.',
      '2023-09-06',
    );
    expect(record.indicators).toHaveLength(1);
  });
});
