import fc from 'fast-check';
import { wordsOf } from '../../../import/extract/annotate/text/words';
import { fold } from '../../../src/domain/identity';

describe('Words of a text', () => {
  test('with their places, keys and capitals', () => {
    expect(wordsOf("Élysée: the EU's 27", 10)).toEqual([
      { start: 10, end: 16, text: 'Élysée', key: 'elysee', capital: true },
      { start: 18, end: 21, text: 'the', key: 'the', capital: false },
      { start: 22, end: 24, text: 'EU', key: 'eu', capital: true },
      { start: 25, end: 26, text: 's', key: 's', capital: false },
      { start: 27, end: 29, text: '27', key: '27', capital: false },
    ]);
  });

  test('each Chinese character is one', () => {
    const words = wordsOf('习近平与Macron会谈').map(({ text }) => text);
    expect(words).toEqual(['习', '近', '平', '与', 'Macron', '会', '谈']);
  });

  test('are runs of letters, marks and digits in any text', () => {
    const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const expected = [...text.matchAll(word)].map((match) => [match.index, match[0]]);
        expect(wordsOf(text).map((found) => [found.start, found.text])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Folding', () => {
  test.each([
    ['ÉLYSÉE Wałęsa', 'elysee walesa'],
    ['Straße, İzmir, ﬁn', 'straße, izmir, ﬁn'],
    ['ΟΔΟΣ Σ', 'οδοσ σ'],
    ['l’État ʼ‘`', "l'etat '''"],
    ['Қазақстан', 'қазақстан'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('of a text is that of its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(fold(text)).toBe([...text].map((character) => fold(character)).join(''));
      }),
      { numRuns: 500 },
    );
  });
});
