import { foldWords, insistedOn, typosAllowed } from '../../src/graph/fold-words';

describe('foldWords', () => {
  test.each([
    ['Lech Wałęsa', ['lech', 'walesa']],
    ['ÉLYSÉE e\u0301te\u0301', ['elysee', 'ete']],
    ['Straße, Ærø & Kraków', ['strasse', 'aero', 'krakow']],
    ['Қазақстан', ['қазақстан']],
    ['Kassym-Jomart; 2024-11-04', ['kassym', 'jomart', '2024', '11', '04']],
    ['', []],
    ['— “”', []],
  ])('of %j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  test('a search insists on stop words only where there is nothing else', () => {
    expect(insistedOn(['the', 'visit', 'of', 'visit'])).toEqual(['visit']);
    expect(insistedOn(['the', 'of'])).toEqual(['the', 'of']);
  });

  test('longer words may hold more typos', () => {
    expect(['usa', 'iran', 'tokayev', 'kazakhstan'].map(typosAllowed)).toEqual([0, 1, 1, 2]);
  });
});
