import { recordOfText } from '../../extraction';

function said(text: string): [string, string, string][] {
  return recordOfText(text).statements.map(({ speaker, style, text: words }) => [speaker, style, words]);
}

describe('statement-interview', () => {
  test.each([
    ['Interview with President Kassym-Jomart Tokayev of Kazakhstan', 'Q:', 'A:'],
    ['Kassym-Jomart Tokayev, President of Kazakhstan, spoke to the paper.', 'Question:', 'Answer:'],
  ])('answers are those of whom the page names: %s', (heading, question, answer) => {
    expect(
      said(
        `${heading}\n\n${question} How do you see relations with France?\n\n${answer} They rest on trust and on trade.\n\nFrance is the fifth investor in the country.\n\n${question} And with Italy?\n\n${answer} Italy buys much of the oil here.`,
      ),
    ).toEqual([
      ['Kassym-Jomart Tokayev', 'unmarked', 'They rest on trust and on trade.'],
      ['Kassym-Jomart Tokayev', 'unmarked', 'France is the fifth investor in the country.'],
      ['Kassym-Jomart Tokayev', 'unmarked', 'Italy buys much of the oil here.'],
    ]);
  });

  test('French letters and dashes', () => {
    expect(
      said(
        'Entretien du ministre français des Affaires étrangères Jean-Noël Barrot avec la presse à Paris\n\nQ - Que dites-vous de la situation au Liban et de la trêve ?\n\nR - La trêve est fragile et nous la soutenons.\n\nQ - Et en Syrie ?\n\nR - Nous regardons de près ce qui se passe à Damas.',
      ).map(([speaker, , words]) => [speaker, words]),
    ).toEqual([
      ['Jean-Noël Barrot', 'La trêve est fragile et nous la soutenons.'],
      ['Jean-Noël Barrot', 'Nous regardons de près ce qui se passe à Damas.'],
    ]);
  });

  test.each([
    'The spokesperson took questions.\n\nQ: What of the talks with Iran?\n\nA: They go on as planned in Oman.\n\nQ: And when do they end?\n\nA: That depends on both of the sides.',
    'President Emmanuel Macron and Kassym-Jomart Tokayev of Kazakhstan met the press.\n\nQ: What of the talks?\n\nA: They go on as planned in Oman.\n\nQ: And when do they end?\n\nA: That depends on both of the sides.',
  ])('nobody answers, or either of two: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
