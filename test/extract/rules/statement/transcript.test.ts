import { recordOfText } from '../../extraction';

describe('statement-transcript', () => {
  test('turns of a transcript', () => {
    const record = recordOfText(
      'President Emmanuel Macron of France and Kazakh President Kassym-Jomart Tokayev met the press in Paris.\n\nPRESIDENT MACRON: Thank you all for coming today. We open a new page.\n\nPRESIDENT TOKAYEV: We are grateful for this warm welcome.',
    );
    expect(record.statements.map(({ speaker, style, text }) => [speaker, style, text])).toEqual([
      ['Emmanuel Macron', 'unmarked', 'Thank you all for coming today. We open a new page.'],
      ['Kassym-Jomart Tokayev', 'unmarked', 'We are grateful for this warm welcome.'],
    ]);
  });

  test('a full stop sets off the name where several paragraphs begin so', () => {
    const turns = [
      'President Macron. The flowers are out, and we are glad of it.',
      'President Tokayev. We thank you for this garden.',
      'Q. President Macron, when will you come to Astana?',
      'President Macron. I shall come as soon as the road is open.',
    ];
    const page = (paragraphs: string[]) =>
      recordOfText(
        `President Emmanuel Macron of France and Kazakh President Kassym-Jomart Tokayev met in Paris.\n\n${paragraphs.join('\n\n')}`,
      ).statements.map(({ speaker, text }) => [speaker, text]);
    expect(page(turns)).toEqual([
      ['Emmanuel Macron', 'The flowers are out, and we are glad of it.'],
      ['Kassym-Jomart Tokayev', 'We thank you for this garden.'],
      ['Emmanuel Macron', 'I shall come as soon as the road is open.'],
    ]);
    expect(page(turns.slice(0, 2))).toEqual([]);
  });

  test('a space before the colon of a French page', () => {
    expect(
      recordOfText(
        'Entretien du président François Hollande à la radio\n\nJOURNALISTE : Bonjour, et merci de votre visite.\n\nLE PRÉSIDENT : La Chine a pris deux engagements devant nous.\n\nJOURNALISTE : Et le président Xi Jinping ?\n\nLE PRÉSIDENT : Nous avons parlé longtemps de ce sujet.',
      ).statements.map(({ speaker }) => speaker),
    ).toEqual(['François Hollande', 'François Hollande']);
  });

  test('a heading with a colon is no turn', () => {
    expect(
      recordOfText('Visit of President Emmanuel Macron: the programme of two days in Astana.').statements,
    ).toEqual([]);
  });

  test('a turn goes on over paragraphs up to the next one, and behind the last in the first person only', () => {
    const record = recordOfText(
      'Press meeting in Ankara\n\nSECRETARY BLINKEN: I came to Ankara to speak about grain.\n\nThe grain deal works because Türkiye stands behind it.\n\nFOREIGN MINISTER FIDAN: (Through interpreter) We spoke about Gaza for two hours.\n\nI told my colleague what we expect.\n\nThe page was last changed on Monday evening.',
    );
    expect(record.statements.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Antony Blinken', 'I came to Ankara to speak about grain.'],
      ['Antony Blinken', 'The grain deal works because Türkiye stands behind it.'],
      ['Hakan Fidan', 'We spoke about Gaza for two hours.'],
      ['Hakan Fidan', 'I told my colleague what we expect.'],
    ]);
  });

  test('a question, an aside and the word "end" are nobody’s', () => {
    const record = recordOfText(
      'SECRETARY BLINKEN: We will keep working with Egypt on the truce.\n\nQUESTION: What did you ask of Cairo, and what of us?\n\nWe have heard other things here.\n\nSECRETARY BLINKEN: We asked for more trucks to Gaza every day.\n\n(Applause.)\n\nEND\n\nWe use cookies to make our pages better for you.',
    );
    expect(record.statements.map(({ text }) => text)).toEqual([
      'We will keep working with Egypt on the truce.',
      'We asked for more trucks to Gaza every day.',
    ]);
  });

  test('words of courtesy and of direction are not what is said', () => {
    const record = recordOfText(
      'SECRETARY BLINKEN: Well, Hakan, thank you so much. It’s very good to be here with you in Ankara. Over to you.\n\nFOREIGN MINISTER FIDAN: (Via interpreter) Thank you. Türkiye wants peace in the Black Sea.\n\n(In English) Our ships will help to clear the mines.\n\nSECRETARY BLINKEN: Thank you for what Türkiye has done for the grain deal.',
    );
    expect(record.statements.map(({ text }) => text)).toEqual([
      'Thank you. Türkiye wants peace in the Black Sea.',
      'Our ships will help to clear the mines.',
      'Thank you for what Türkiye has done for the grain deal.',
    ]);
  });

  test('a headline with a colon is no turn', () => {
    expect(
      recordOfText(
        'Глава МИД Узбекистана Абдулазиз Камилов: у Ташкента есть предложения к Москве\n\nМы уже писали об этом вчера.',
      ).statements,
    ).toEqual([]);
  });

  test('a name with its title opens a turn among others', () => {
    const record = recordOfText(
      'Shri Randhir Jaiswal, Official Spokesperson: The Prime Minister will travel to Poland and Ukraine next week.\n\nShri Randhir Jaiswal, Official Spokesperson: Thank you all.',
    );
    expect(record.statements.map(({ text }) => text)).toEqual([
      'The Prime Minister will travel to Poland and Ukraine next week.',
    ]);
  });

  test('a single turn behind a title counts where speech goes on below it', () => {
    const told = 'Mr. MOTEGI Toshimitsu, Minister for Foreign Affairs: ';
    const turn = (...paragraphs: string[]) => recordOfText(told + paragraphs.join('\n\n')).statements.length;
    expect(
      turn(
        'Good evening. I arrived in Mongolia today for a visit of two days.',
        'Upon arrival I called on the Prime Minister, and we talked about trade and about water for an hour.',
      ),
    ).toBe(2);
    expect(turn('a nation has plans', 'The minister travels to Mongolia today.')).toBe(0);
  });

  test("a name in brackets behind the office, as in a parliament's record", () => {
    const record = recordOfText(
      'Oral answers\n\nThe Taoiseach (Enda Kenny): I was in Japan at the start of this month.\n\nWe agreed on more trade and on more flights.',
    );
    expect(record.statements.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Enda Kenny', 'I was in Japan at the start of this month.'],
      ['Enda Kenny', 'We agreed on more trade and on more flights.'],
    ]);
  });

  test('a heading with a name in brackets is no turn', () => {
    expect(recordOfText('Photo of the day (Emmanuel Macron): the palace at night').statements).toEqual([]);
  });
});
