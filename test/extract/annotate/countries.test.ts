import { recordOfText } from '../extraction';

function countries(text: string): string[] {
  return recordOfText(text)
    .countries.map(({ iso3 }) => iso3)
    .sort();
}

function parties(text: string): string[] {
  return recordOfText(text)
    .countries.filter(({ role }) => role === 'party')
    .map(({ iso3 }) => iso3)
    .sort();
}

describe('countries', () => {
  test.each([
    ['Jordan Henderson left Saudi Arabia for Amsterdam. The club thanked Jordan.', ['NLD', 'SAU']],
    ['Georgia Gov. Brian Kemp left Atlanta for South Korea. Companies have come to Georgia.', ['KOR', 'USA']],
    ['The Foreign Minister of Georgia arrived in Tbilisi from Amman, the capital of Jordan.', ['GEO', 'JOR']],
  ])('%s', (text, expected) => {
    expect(countries(text)).toEqual(expected);
  });

  test.each([
    [
      'President of Guinea-Bissau Umaro Sissoco Embaló met President of Equatorial Guinea Teodoro Obiang Nguema Mbasogo in Malabo.',
      ['GNB', 'GNQ'],
    ],
    ['Emmanuel Macron flew to Kinshasa, where he met Congolese President Félix Tshisekedi.', ['COD', 'FRA']],
    ['The ROK agreed with Japan to act against the DPRK.', ['JPN', 'KOR', 'PRK']],
    [
      "Northern Ireland First Minister Michelle O'Neill met Taoiseach Simon Harris in Belfast.",
      ['GBR', 'IRL'],
    ],
    [
      'The envoy of Japan met the Secretary to the President and the Deputy Secretary in Colombo.',
      ['JPN', 'LKA'],
    ],
    ['The Secretary met the envoy of Japan. The American embassy in Tokyo gave no details.', ['JPN', 'USA']],
    ['President Claudia Sheinbaum spoke in Mexico City.', ['MEX']],
    ['They met in Mexico City, in Guatemala City and in Kuwait City.', ['GTM', 'KWT', 'MEX']],
    ['The Élysée and Downing Street confirmed that Paris and London would go on.', ['FRA', 'GBR']],
    ["Niger's junta closed the border with Nigeria, President Bola Tinubu said.", ['NER', 'NGA']],
    ['President Tokayev returned to Nur-Sultan; Tokayev stayed in Astana.', ['KAZ']],
    ['He spoke French and wrote in Arabic. They ate Turkish cuisine.', []],
    ['A turkey stood on fine china while Jordan Peterson spoke.', []],
    ['They flew from Latin America to the Middle East over the Indian Ocean.', []],
  ])('traps: %s', (text, expected) => {
    expect(countries(text)).toEqual(expected);
  });

  test.each([
    [
      "Qatar's Minister of State for Foreign Affairs, Sultan Al Muraikhi, looked at Port City Colombo. How Qatar and Sri Lanka could cooperate in tourism was the subject.",
      ['LKA', 'QAT'],
    ],
    [
      'Minister of Health Anna Larsen of Norway and Minister of Health Jane Phiri of Malawi sat side by side in Oslo. Norway and Malawi have known each other long.',
      ['MWI', 'NOR'],
    ],
    [
      'Prime Minister Shehbaz Sharif of Pakistan left for Turkey on Sunday. The premier will visit Turkey, Iran, Azerbaijan and Tajikistan. In Turkey he will meet President Recep Tayyip Erdoğan; Turkey is a friend. Azerbaijan has long waited.',
      ['AZE', 'IRN', 'PAK', 'TJK', 'TUR'],
    ],
    // A minister who only writes of another country makes no parties.
    ['Minister of Health Anna Larsen of Norway wrote a book on Malawi. Malawi is a land of lakes.', []],
  ])('countries that deal with each other: %s', (text, expected) => {
    expect(parties(text)).toEqual(expected);
  });

  test('two countries that only play each other are no parties', () => {
    expect(
      parties(
        'Argentina beat France in the final at Lusail. The French goals came late; Argentina won on penalties.',
      ),
    ).toEqual([]);
  });

  test.each([
    'SINGAPORE, Dec 12, 2024: India and China sat down for the last game. An exchange of bishops was offered, and all signs were for another treaty. India won, and China lost. Prime Minister Narendra Modi congratulated the winner.',
    "The president of Japan's Nissan leaves. The company of Japan had ended a memorandum of understanding that it had signed in Mexico. Mexico builds its cars.",
    'In 1648 France and Sweden signed the treaties in the town hall. France and Sweden had waited long.',
    'U.S. Embassy in Jamaica\n\nThe U.S. Embassy in Kingston will issue no visas and passports on Monday, as no buses run in Jamaica.',
  ])('a bare "treaty" or visas make no parties: %s', (text) => {
    expect(parties(text)).toEqual([]);
  });

  test('a treaty of the Middle Ages makes no parties', () => {
    expect(
      parties(
        'The Treaty of Troyes on the crown, signed by France and England in 1420, is a fairly big document. England kept it, France did not.',
      ),
    ).toEqual([]);
  });

  test('a treaty with a subject, or signed by ministers, does', () => {
    expect(
      parties('Brazil and Argentina signed a treaty on water. Argentina and Brazil share two rivers.'),
    ).toEqual(['ARG', 'BRA']);
  });

  test('a guest of honour makes no parties of two teams', () => {
    expect(
      parties(
        'Spain beat Australia in the final in Sydney. Queen Letizia of Spain was in the stands. Spain scored late, and Australia missed twice.',
      ),
    ).toEqual([]);
  });

  test('a country that is named in passing is no party', () => {
    expect(
      parties(
        'French President Emmanuel Macron held talks with Kazakh President Kassym-Jomart Tokayev in Paris. Kazakhstan and France signed documents. France and Kazakhstan will build on them, Tokayev said. Macron will travel on to Hungary later.',
      ),
    ).toEqual(['FRA', 'KAZ']);
  });
});
