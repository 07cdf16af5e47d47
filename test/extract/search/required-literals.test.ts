import { requiredLiterals } from '../../../import/extract/search/required-literals';

const DIGITS = [...'0123456789'];

describe('Literals that every match of an expression needs', () => {
  const cases: [RegExp, string[][]][] = [
    [/visit/, [['visit']]],
    [/(?:paid|pays) a visit/, [['paid a visit', 'pays a visit']]],
    [/arriv(?:ed|es) in <C(?<to>\d+)>/iu, [['arrived in <c', 'arrives in <c'], ['>']]],
    [/(?<![\p{L}])(?:met|held talks) with <P\d+>/u, [['met with <p', 'held talks with '], ['>']]],
    [/[Mm]arch|MARCH/u, [['march']]],
    [/(?:joint )?statement/, [['joint statement', 'statement']]],
    [/\d+ (?:billion|million)/, [[' billion', ' million']]],
    [/No[.\d]|No\d/, [['no', ...DIGITS.map((digit) => `no${digit}`)]]],
    [/visit|\d/, [['visit', ...DIGITS]]],
    [/signed.{0,40}agreement/, [['signed'], ['agreement']]],
    [/talks(?= with)/, [[' with'], ['talks']]],
    [/talks(?! with)/, [['talks']]],
    [/(?:very )+close/, [['very '], ['close']]],
    [/État/iu, [['état']]],
  ];
  test.each(cases)('%s', (expression, literals) => {
    expect(requiredLiterals(expression)).toEqual(literals);
  });

  test.each([/\p{Lu}\p{Ll}+/u, /visit|\p{Lu}/u, /(?:visit)?/, /^$/, /[^a]/, /(?:visit)*/, /(visit|)\1/])(
    'none for %s',
    (expression) => {
      expect(requiredLiterals(expression)).toEqual([]);
    },
  );
});
