import { recordOfText } from '../../extraction';

const relations = (text: string) =>
  recordOfText(text).relations.map(
    ({ countries, level, change }) => `${countries.join('-')} ${level} ${change}`,
  );

describe('other ways to tell of relations', () => {
  test.each([
    [
      'none, since a day',
      'Venezuela and Israel have had no diplomatic relations since January 2009.',
      'ISR-VEN no-relations current',
    ],
    [
      'such that exist since a year',
      'Singapore and Bhutan enjoy diplomatic relations since 2002.',
      'BTN-SGP diplomatic-relations established',
    ],
    [
      'decades of them that were ended',
      'Panama ended decades of ties with Taiwan in June 2017.',
      'PAN-TWN diplomatic-relations ended',
    ],
    [
      'ties that have been restored, with what was in between',
      'Ties between Qatar and Egypt, frozen for three years, were restored in 2021.',
      'EGY-QAT diplomatic-relations established',
    ],
    [
      'states by their full names',
      'The Federation of St. Kitts and Nevis and the Republic of Angola have formally established diplomatic relations.',
      'AGO-KNA diplomatic-relations established',
    ],
    [
      'a status that they were given',
      'Relations between India and Kuwait acquired the status of a strategic partnership.',
      'IND-KWT strategic-partnership raised',
    ],
    [
      'strategic and global',
      'Brazil and Japan stand by their Strategic and Global Partnership.',
      'BRA-JPN global-strategic-partnership current',
    ],
    [
      'partners since a year, said beside their names',
      'Japan and the Philippines, strategic partners since 2011, agreed to talk about a pact.',
      'JPN-PHL strategic-partnership established',
    ],
    [
      'each other as partners',
      'Malaysia and Romania consider each other strategic partners.',
      'MYS-ROU strategic-partnership current',
    ],
    [
      'ties that were resumed',
      'Lesotho resumed ties with China in 1994.',
      'CHN-LSO diplomatic-relations established',
    ],
    [
      'a treaty of partnership and cooperation',
      'The United Kingdom and Kazakhstan signed the Strategic Partnership and Cooperation Agreement in Astana.',
      'GBR-KAZ strategic-partnership established',
    ],
    [
      'ties of so many years that were cut',
      'The Solomon Islands cut their 36-year ties to Taiwan in September 2019.',
      'SLB-TWN diplomatic-relations ended',
    ],
    [
      'formal ties with somebody',
      'The Solomon Islands established formal relations with China.',
      'CHN-SLB diplomatic-relations established',
    ],
    [
      'ties that two restored',
      'The Maldives and Iran restored ties on September 22, 2023.',
      'IRN-MDV diplomatic-relations established',
    ],
    [
      'a state that was formally recognised',
      'Armenia formally recognised the State of Palestine on June 21, 2024.',
      'ARM-PSE diplomatic-relations recognised',
    ],
    [
      'and who says so',
      'Japan and Kenya will lift their relations to a strategic partnership, Foreign Minister Musalia Mudavadi said.',
      'JPN-KEN strategic-partnership expected',
    ],
  ])('%s', (_, text, wanted) => {
    expect(relations(text)).toEqual([wanted]);
  });

  test.each([
    'President Tokayev hoped that relations with Japan would one day reach the level of a strategic partnership.',
    'Relations between Uzbekistan and Germany deserve to be called a strategic partnership.',
    'Trade relations between Canada and Chile were restored.',
    'Azerbaijan and Türkiye call the document "On Strategic Partnership and Mutual Support".',
    'For Armenia and Türkiye a strategic partnership remains a distant goal.',
    'Will Armenia and Türkiye raise their relations to a strategic partnership?',
    'The United Kingdom and Armenia signed the Comprehensive and Enhanced Partnership Agreement.',
    'France and the United Arab Emirates established formal relations between their museums.',
    'Both ministers hope that relations between Japan and Peru will one day be raised to a strategic partnership.',
    'The strategic partnership between Canada and Chile is not on the agenda.',
    'The airline of Rwanda sees the Qatari airline as its strategic partner.',
    'It was the time of the formal establishment of diplomatic relations of Peru with Japan.',
  ])('wishes and other things: %s', (text) => {
    expect(relations(text)).toEqual([]);
  });
});
