import { recordOfText } from '../../extraction';

function said(text: string): [string, string, string][] {
  return recordOfText(text).statements.map(({ speaker, style, text: words }) => [speaker, style, words]);
}

const SPEECH =
  'It is an honour to be in Warsaw today, and I thank you for the warm welcome.\n\nPoland is a friend of many years. In trade it stands first in its region.\n\nWe will open a new consulate before the year ends.';

describe('statement-speech', () => {
  test.each([
    'Remarks by Prime Minister Narendra Modi at the press meeting in Warsaw',
    'Prime Minister Narendra Modi’s press statement in Warsaw',
    'Prime Minister Narendra Modi\n\nStatement to the press, Warsaw',
  ])('the paragraphs of a speech are its speaker’s: %s', (heading) => {
    expect(said(`${heading}\n\n${SPEECH}`)).toEqual(
      SPEECH.split('\n\n').map((paragraph) => ['Narendra Modi', 'unmarked', paragraph]),
    );
  });

  test('a heading that begins with the country', () => {
    expect(
      said(
        "Irak - Déclaration à la presse de Jean-Noël Barrot, ministre des Affaires étrangères (Bagdad, 23/04/2025)\n\nDans cet esprit, nous soutenons l'Irak dans sa volonté d'être souverain.",
      ),
    ).toHaveLength(1);
  });

  test('French and Russian headings', () => {
    expect(
      said(
        "Discours du Président Emmanuel Macron à Rabat\n\nJe veux remercier Sa Majesté le roi Mohammed VI de l'accueil qui nous est fait.\n\nNotre amitié est ancienne, et nous voulons la porter plus loin encore.",
      ),
    ).toHaveLength(2);
    expect(
      said(
        'Выступление Президента Касым-Жомарта Токаева в Белграде\n\nЯ рад вновь посетить вашу гостеприимную страну и благодарю за тёплый приём.\n\nМы высоко ценим дружбу, которая связывает наши народы уже много лет.',
      ).map(([speaker]) => speaker),
    ).toEqual(['Касым-Жомарта Токаева', 'Касым-Жомарта Токаева'].map(() => 'Kassym-Jomart Tokayev'));
  });

  test.each([
    'Remarks by Prime Minister Narendra Modi draw praise in Poland\n\nThe visit to Warsaw was the first in 45 years.\n\nHe met Prime Minister Donald Tusk and laid a wreath.\n\nIndia and Poland raised their ties to a strategic partnership.',
    'Press statement on the visit of Prime Minister Narendra Modi\n\nWe publish the programme of the visit below, as our readers asked for it.\n\nThe guest lands at Warsaw in the evening.',
  ])('a report of a speech is none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('a statement that its author signs at the top', () => {
    const signed = (...paragraphs: string[]) =>
      said(
        `Independence Day of Mongolia\n\nAntony J. Blinken, Secretary of State\n\nDecember 29, 2022\n\n${paragraphs.join('\n\n')}`,
      ).map(([speaker]) => speaker);
    const [greeting, outlook] = [
      'On behalf of the United States I congratulate the people of Mongolia on their holiday.',
      'We look forward to another year of friendship between our two countries.',
    ];
    expect(signed(greeting, outlook)).toEqual(['Antony Blinken', 'Antony Blinken']);
    expect(
      signed(
        'SECRETARY BLINKEN:  I bring good news to Mongolia.',
        greeting,
        'PRESIDENT KHURELSUKH:  Thank you.',
      ),
    ).toEqual(['Antony Blinken', 'Antony Blinken']);
    // The name under a picture signs nothing.
    expect(
      said(`Independence Day of Mongolia\n\nUnited States Secretary of State Antony Blinken\n\n${greeting}`),
    ).toEqual([]);
    // A ministry writes "we", too.
    expect(signed(outlook)).toEqual([]);
    expect(signed(greeting, 'For more information, write to us at the press office.')).toHaveLength(1);
  });

  test('what is told of a speech to come is no heading', () => {
    expect(
      said(
        'Prime Minister Narendra Modi’s press statement will be shown at noon.\n\nWe will bring our readers the words of the guest on this page.\n\nOur reporter is on her way to Warsaw.',
      ),
    ).toEqual([]);
  });

  test('a speech ends where questions begin', () => {
    expect(
      said(
        `Remarks by Prime Minister Narendra Modi in Warsaw\n\n${SPEECH}\n\nQUESTION: What have you agreed on today, and when shall we see our papers?\n\nANNA NOWAK/TVP: We would like to know what comes next for us here.`,
      ),
    ).toHaveLength(3);
  });
});
