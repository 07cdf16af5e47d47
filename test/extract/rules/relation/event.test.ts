import { recordOfText } from '../../extraction';

describe('relation-event', () => {
  test('ties that were cut', () => {
    expect(
      recordOfText(
        'Saudi Arabia and Iran met in Beijing. Ties between Saudi Arabia and Iran had been cut in 2016.',
      ).relations,
    ).toEqual([
      expect.objectContaining({
        countries: ['IRN', 'SAU'],
        level: 'diplomatic-relations',
        change: 'ended',
        date: '2016',
      }),
    ]);
  });

  test('relations that were normalised', () => {
    expect(
      recordOfText('Vietnam and the United States normalized relations in July 1995.').relations,
    ).toEqual([
      expect.objectContaining({ countries: ['USA', 'VNM'], change: 'established', date: '1995-07' }),
    ]);
  });

  test('recognition that was switched', () => {
    const { relations } = recordOfText(
      'Honduras switched diplomatic recognition from Taiwan to China in March 2023.',
    );
    expect(relations).toHaveLength(2);
    expect(relations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ countries: ['HND', 'TWN'], change: 'ended' }),
        expect.objectContaining({ countries: ['CHN', 'HND'], change: 'established' }),
      ]),
    );
  });

  test('a level that is shared with several', () => {
    const { relations } = recordOfText(
      'Vietnam has comprehensive strategic partnerships with China, Russia, India and South Korea.',
    );
    expect(relations.map(({ countries }) => countries.join('-')).sort()).toEqual([
      'CHN-VNM',
      'IND-VNM',
      'KOR-VNM',
      'RUS-VNM',
    ]);
  });

  test('partnerships with several, on which a policy rests', () => {
    const pairs = (text: string) =>
      recordOfText(text).relations.map(({ countries, level }) => `${countries.join('-')} ${level}`);
    expect(
      pairs(
        "Mongolia's policy rests on strategic partnerships with the United States, Japan and India.",
      ).sort(),
    ).toEqual([
      'IND-MNG strategic-partnership',
      'JPN-MNG strategic-partnership',
      'MNG-USA strategic-partnership',
    ]);
    expect(
      pairs('Vietnam has Strategic Partnerships with China (2008), Russia (2001) and India (2007).'),
    ).toHaveLength(3);
    expect(
      pairs(
        'India and Poland raised their relations to a strategic partnership. India has such partnerships with France and Germany.',
      ),
    ).toEqual(expect.arrayContaining(['FRA-IND strategic-partnership', 'DEU-IND strategic-partnership']));
    expect(pairs('Vietnam discussed a strategic partnership with Canada and Chile.')).toEqual([]);
    expect(
      pairs('Mongolia wants to have strategic partnerships with the United States, Japan and India.'),
    ).toEqual([]);
  });

  test.each([
    'Russia and Türkiye did not discuss whether ties with Israel should be cut.',
    'The minister of France called on Iran to cut ties with the group.',
    'They spoke of the dialogue for normalising relations between Kosovo and Serbia.',
    'They praised the steps made towards normalising relations between Armenia and Türkiye.',
  ])('%s', (text) => {
    expect(recordOfText(text).relations).toEqual([]);
  });

  test('relations that exist since a year, and relations that a third country ended', () => {
    expect(recordOfText('The Philippines and Vietnam have had relations since 1976.').relations).toEqual([
      expect.objectContaining({ countries: ['PHL', 'VNM'], change: 'established', date: '1976' }),
    ]);
    expect(
      recordOfText('Mexico and Ecuador quarrel. Nicaragua ended its relations with Ecuador in April 2024.')
        .relations,
    ).toEqual([expect.objectContaining({ countries: ['ECU', 'NIC'], change: 'ended', date: '2024-04' })]);
  });

  test('of several countries the words have to tell whose ties ended', () => {
    const pairs = (text: string) => recordOfText(text).relations.map(({ countries }) => countries.join('-'));
    expect(
      pairs(
        'China and Nauru resumed diplomatic relations in January 2024, after the Pacific nation ended its ties with Taiwan.',
      ),
    ).toEqual(['CHN-NRU']);
    expect(pairs('After the Pacific nation ended its ties with Taiwan, Nauru grew.')).toEqual(['NRU-TWN']);
  });
});
