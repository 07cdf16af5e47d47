import { recordOfText } from '../../extraction';

const statementsOf = (text: string) =>
  recordOfText(text).statements.map(({ speaker, text: said }) => `${speaker}: ${said}`);

const TOKAYEV = 'Kassym-Jomart Tokayev';

describe('forms of reported speech', () => {
  test.each([
    [
      'with the country behind the speaker’s name',
      'President Tokayev of Kazakhstan told his guest that a new road to the sea would be built.',
      'a new road to the sea would be built',
    ],
    [
      'quoted by others',
      'President Tokayev of Kazakhstan was quoted as saying that trade had grown by a third.',
      'trade had grown by a third',
    ],
    [
      'behind a colon without quotation marks',
      'President Tokayev of Kazakhstan wrote on Monday: we will build a new road to the sea.',
      'we will build a new road to the sea',
    ],
    [
      'according to him',
      'President Tokayev of Kazakhstan met President Xi of China. According to him, trade will grow further this year.',
      'trade will grow further this year',
    ],
    [
      'before a semicolon',
      'President Tokayev of Kazakhstan met President Xi in Astana. Trade grew by a third last year, Tokayev noted; more is to come.',
      'Trade grew by a third last year',
    ],
    [
      'in plain single quotation marks',
      "'We'll build the road to the sea together with China,' President Tokayev of Kazakhstan said in Astana.",
      "We'll build the road to the sea together with China",
    ],
    [
      'relayed by another',
      'President Tokayev of Kazakhstan is in Astana. According to Wang Yi, President Tokayev said that a road would be built.',
      'a road would be built',
    ],
  ])('%s', (_, text, said) => {
    expect(statementsOf(text)).toEqual([`${TOKAYEV}: ${said}`]);
  });

  test('of the first who speaks, paragraph by paragraph', () => {
    expect(
      statementsOf(
        'Press statements\n\nPrime Minister Viktor Orban of Hungary was the first to speak:\n\n- Mr. President, it is good of you to have come, and we thank you for it.\n\nI suppose that you have many new friends now.\n\nx x x\n\nThey shook hands.',
      ),
    ).toEqual([
      'Viktor Orbán: Mr. President, it is good of you to have come, and we thank you for it.',
      'Viktor Orbán: I suppose that you have many new friends now.',
    ]);
  });

  test.each([
    [
      'what one is told',
      'President Tokayev of Kazakhstan called Baku and was assured that the guest is in good health.',
    ],
    [
      'a possessive',
      "The two countries' ties are old, and the partners' trade with President Tokayev of Kazakhstan grows.",
    ],
    [
      'a list behind a colon',
      'President Tokayev of Kazakhstan met the following: ministers, deputies and guests.',
    ],
  ])('none in %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
