import fc from 'fast-check';
import { allMatches, firstMatch, mayMatch, occursIn } from '../../../import/extract/search/search';

describe('Search of an expression in a sentence', () => {
  test('finds what the expression finds', () => {
    const text = 'Tokayev met Macron in Paris; Macron had met Nazarbayev in 2022.';
    expect(allMatches(text, /met (?<whom>\p{Lu}\p{Ll}+)/gu).map((match) => match.groups?.whom)).toEqual([
      'Macron',
      'Nazarbayev',
    ]);
    expect(firstMatch(text, /in (\d+)/u)?.[1]).toBe('2022');
    expect(firstMatch(text, /in (\p{Lu}\p{Ll}+)/gu)?.[1]).toBe('Paris');
    expect(occursIn(text, /MACRON/iu)).toBe(true);
    expect(occursIn(text, /MACRON/u)).toBe(false);
    expect(allMatches(text, /(?=met)/gu)).toHaveLength(2);
  });

  test('does not try what the text has no letters for', () => {
    expect(mayMatch('The two leaders met in Astana.', /paid an? (?:state|official) visit/iu)).toBe(false);
    expect(mayMatch('The two leaders met in Astana.', /(?:met|held talks) in/iu)).toBe(true);
  });

  test('refuses an expression that would find its first match for ever', () => {
    expect(() => allMatches('met', /met/u)).toThrow('must be global');
  });

  // Expressions of the forms that the rules use, without their looks around, which the generator does not know.
  const expressions = [
    /(?:paid|pays|is paying) an? (?:[a-z]+ ){0,2}(?:state|official|working)[ -]visit to/,
    /(?:[Mm]arch|MARCH|[Aa]pril) (?:0?[1-9]|[12][0-9])(?:st|nd|th)?,? (?:19|20)[0-9][0-9]/,
    /(?:comprehensive )?strategic (?:cooperative |and )?partnerships?(?: (?:for|in) (?:a|the) new era)?/,
    /<P(?:[0-9]+)> (?:and <P[0-9]+> )?(?:met|held (?:talks|negotiations)|spoke)/,
    /(?:more than |over |about )?[0-9]{1,3}(?:,[0-9]{3})* (?:companies|enterprises|firms)/,
    /(?:Президент|Премьер-министр) (?:прибыл|прибудет) (?:в|на) [А-Я][а-я]+/,
    /a(?:b|cd?)+(?:|e)f?/,
  ];
  test.each(expressions)('never passes over a match of %s', (expression) => {
    fc.assert(
      fc.property(fc.stringMatching(expression), fc.string(), fc.string(), (match, before, after) => {
        for (const text of [`${before}${match}${after}`, match.toUpperCase()])
          if (new RegExp(expression.source, 'iu').test(text))
            expect(mayMatch(text, new RegExp(expression.source, 'iu'))).toBe(true);
      }),
    );
  });
});
