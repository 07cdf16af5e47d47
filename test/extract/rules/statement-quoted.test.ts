import { recordOfText } from '../extraction';

function said(text: string): [string, string, string][] {
  return recordOfText(text).statements.map((statement) => [
    statement.speaker,
    statement.style,
    statement.text,
  ]);
}

describe('statement-quoted', () => {
  test.each([
    [
      '“We open a new page in our relations,” French President Emmanuel Macron said after the talks.',
      ['Emmanuel Macron', 'direct', 'We open a new page in our relations'],
    ],
    [
      'British Prime Minister Keir Starmer came to Dublin. "Two meetings show that we mean this reset," Sir Keir told the press.',
      ['Keir Starmer', 'direct', 'Two meetings show that we mean this reset'],
    ],
    [
      'Kassym-Jomart Tokayev: "The partnership with France goes back more than thirty years."',
      ['Kassym-Jomart Tokayev', 'direct', 'The partnership with France goes back more than thirty years.'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('the King is no president', () => {
    expect(
      said(
        'King Charles III met Romanian President Klaus Iohannis in Bucharest. "It does me good to be back among friends," the King said at the reception.',
      ),
    ).toEqual([['King Charles III', 'direct', 'It does me good to be back among friends']]);
  });

  test('a name in quotation marks is no statement', () => {
    expect(
      said(
        'Japanese Prime Minister Fumio Kishida explained his absence from the "Central Asia plus Japan" Dialogue.',
      ),
    ).toEqual([]);
  });
});
