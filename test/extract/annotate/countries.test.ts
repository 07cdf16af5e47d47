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

  test('two countries that only play each other are no parties', () => {
    expect(
      parties(
        'Argentina beat France in the final at Lusail. The French goals came late; Argentina won on penalties.',
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
