import fc from 'fast-check';
import { allFactored, factored } from '../../../import/extract/search/factored';
import { mayMatch } from '../../../import/extract/search/search';

const VERBS =
  /(?<verb>signed|sent|met|sign|received|(?:re)?visited|meets?|saw|sees) (?<whom>\p{Lu}\p{Ll}+)/gu;

describe('An expression whose alternatives are gathered by their first letters', () => {
  test('tries a letter for all that begin with it', () => {
    expect(factored(VERBS).source).toContain('s(?:');
    expect(factored(/met|saw|sent/u).source).toBe('met|saw|sent');
  });

  test('takes the same of two alternatives', () => {
    const first = factored(/(?:sign|signed|met|meeting|a|about|ab|of|off)(?=[a-z]*)/u);
    expect(first.exec('signed')?.[0]).toBe('sign');
    expect(first.exec('about')?.[0]).toBe('a');
    expect(first.exec('off')?.[0]).toBe('of');
  });

  test('keeps the numbers and names of groups', () => {
    const told = factored(/b(1)|(?<a>a.)|b(.)|c|d|e|f|g|a(!)/u);
    expect([...(told.exec('b2') ?? [])]).toEqual([
      ...(/b(1)|(?<a>a.)|b(.)|c|d|e|f|g|a(!)/u.exec('b2') ?? []),
    ]);
    expect(told.exec('a!')?.groups?.a).toBe('a!');
  });

  test('looks at letters as its flags do', () => {
    const words = factored(/(?:Sent|sent|Saw|saw|MET|met|Was|was|были|Были)!/iu);
    expect(words.test('sAw!')).toBe(true);
    expect(words.test('БЫЛИ!')).toBe(true);
    // K, of Kelvin, is a form of k.
    expect(factored(/(?:kin|kind|kit|a|b|c|d|e|f)\b/iu).exec('\u212Aind')?.[0]).toBe('\u212Aind');
  });

  test('is passed over by the letters that the whole words have', () => {
    const verbs = factored(
      /(?:signed \d|signing \d|signs \d|met \d|meets \d|saw \d|sees \d|seen \d|sent \d)/giu,
    );
    expect(mayMatch('They were signalling.', verbs)).toBe(false);
    expect(mayMatch('They signed 4 documents.', verbs)).toBe(true);
  });

  test('is made of all that a vocabulary holds', () => {
    const terms = allFactored({ verbs: VERBS, lists: [{ pattern: VERBS }], words: ['met'], of: () => 'met' });
    expect(terms.verbs.source).toBe(factored(VERBS).source);
    expect(terms.lists[0]?.pattern.source).toBe(factored(VERBS).source);
    expect(terms.words).toEqual(['met']);
    expect(terms.of()).toBe('met');
  });

  test('matches what it matched', () => {
    const word = fc.constantFrom(
      'a',
      'ab',
      'abc',
      'b',
      'ba?',
      'b(?:a|c)',
      'c',
      'ca',
      'C',
      '[ab]c',
      '(?!a)b',
      '',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 9, maxLength: 12 }),
        fc.stringMatching(/^[abcC]{0,8}$/),
        fc.constantFrom('gu', 'giu'),
        (words, text, flags) => {
          const plain = new RegExp(`(?:${words.join('|')})(?<rest>c?)`, flags);
          const found = [...text.matchAll(factored(plain))].map((match) => [match.index, ...match]);
          expect(found).toEqual([...text.matchAll(plain)].map((match) => [match.index, ...match]));
        },
      ),
    );
  });
});
