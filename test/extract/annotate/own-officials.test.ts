import { recordOfText } from '../extraction';

const leaders = (text: string) =>
  recordOfText(text, '2022-03-10').leaders.map(({ name, country }) => `${name} ${country}`);

describe('officials of the ministry that signs a page', () => {
  const SIGNED = 'Travel to France and Chad\nOffice of the Spokesperson\nMarch 9, 2022\n\n';
  test.each([
    ['Assistant Secretary Michele Sison will travel to Paris and to Chad.', 'Michele Sison USA'],
    [
      'In Chad, Under Secretary Uzra Zeya will meet civil society. The United States pays for it.',
      'Uzra Zeya USA',
    ],
    ['The United States thanks France. Ambassador Denise Bauer spoke about it.', 'Denise Bauer USA'],
  ])('are of its country: %s', (text, expected) => {
    expect(leaders(SIGNED + text)).toContain(expected);
  });

  test.each([
    ['The United States thanks Chad. Foreign ministry spokesman Ali Bongor spoke about it.', 'Ali Bongor'],
    ['The United States thanks Chad. Secretary of State for Sport Ali Bongor spoke about it.', 'Ali Bongor'],
    ['The United States thanks Chad. Minister of Sport Ali Bongor spoke about it.', 'Ali Bongor'],
  ])('are no ministers: %s', (text, name) => {
    expect(leaders(SIGNED + text)).not.toContain(`${name} USA`);
  });

  test('are another’s where another ministry signs so, too', () => {
    expect(
      leaders(
        'Ministry of Foreign Affairs\nOffice of the Spokesperson\nMarch 9, 2022\n\nAssistant Secretary Michele Sison will travel to Paris.',
      ),
    ).toEqual(['Michele Sison null']);
  });
});

describe('the country of the second of two', () => {
  const PAGE =
    'The United States and Japan are allies. Japan is in Asia. The United States trades with Japan. ';
  test.each([
    [
      'Secretary of State Antony Blinken of the United States and Secretary of Commerce Gina Raimondo held a meeting with Foreign Minister Yoshimasa Hayashi of Japan.',
      'Gina Raimondo USA',
    ],
    [
      'Japanese Foreign Minister Yoshimasa Hayashi and Minister of Energy Ken Example led the delegation which met Antony Blinken.',
      'Ken Example JPN',
    ],
  ])('is that of the first where a third is of the other: %s', (text, expected) => {
    expect(leaders(PAGE + text)).toContain(expected);
  });
});
