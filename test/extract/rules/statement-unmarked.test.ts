import { recordOfText } from '../extraction';

function said(text: string): [string, string, string][] {
  return recordOfText(text).statements.map((statement) => [
    statement.speaker,
    statement.style,
    statement.text,
  ]);
}

describe('statement-unmarked', () => {
  test('first-person passages closed by their speaker', () => {
    const text =
      'Kazakh President Kassym-Jomart Tokayev held talks with French President Emmanuel Macron in Paris.\n\nThis visit means a great deal to me. We value our partnership with France, said the Kazakh leader.\n\nYou have done much for our friendship, said Emmanuel Macron.';
    expect(said(text)).toEqual([
      [
        'Kassym-Jomart Tokayev',
        'unmarked',
        'This visit means a great deal to me. We value our partnership with France',
      ],
      ['Emmanuel Macron', 'unmarked', 'You have done much for our friendship'],
    ]);
  });

  test('the head of a government is its prime minister', () => {
    expect(
      said(
        'Prime Minister of Georgia Irakli Garibashvili received Armenian Prime Minister Nikol Pashinyan in Tbilisi.\n\nWe have been friends and partners for a long time, said the head of the Georgian government.',
      ),
    ).toEqual([['Irakli Garibashvili', 'unmarked', 'We have been friends and partners for a long time']]);
  });

  test('a narrated sentence that ends in what someone had announced is no speech', () => {
    expect(
      said(
        'Honduras switched its recognition from Taiwan to China, as President Xiomara Castro had announced.',
      ),
    ).toEqual([]);
  });
});
