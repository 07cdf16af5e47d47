import { requiredLiterals } from '../../../import/extract/search/required-literals';

describe('Literals that every match of an expression needs', () => {
  const cases: [RegExp, string[][]][] = [
    [/visit/, [['visit']]],
    [/(?:paid|pays) a visit/, [['paid a', 'pays a']]],
    [/arriv(?:ed|es) in <C(?<to>\d+)>/iu, [['arrive'], ['>']]],
    [/(?<![\p{L}])(?:met|held talks) with <P\d+>/u, [['met wi', 'held t'], ['>']]],
    [/[Mm]arch|MARCH/u, [['march']]],
    [/(?:joint )?statement/, [['joint ', 'statem']]],
    [/\d+ (?:billion|million)/, [[' billi', ' milli']]],
    [/signed.{0,40}agreement/, [['signed'], ['agreem']]],
    [/talks(?= with)/, [[' with'], ['talks']]],
    [/talks(?! with)/, [['talks']]],
    [/(?:very )+close/, [['very '], ['close']]],
    [/État/iu, [['état']]],
  ];
  test.each(cases)('%s', (expression, literals) => {
    expect(requiredLiterals(expression)).toEqual(literals);
  });

  test.each([/\p{Lu}\p{Ll}+/u, /visit|\d+/, /(?:visit)?/, /^$/, /[^a]/, /(?:visit)*/, /(visit|)\1/])(
    'none for %s',
    (expression) => {
      expect(requiredLiterals(expression)).toEqual([]);
    },
  );
});
