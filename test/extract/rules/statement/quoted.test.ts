import { recordOfText } from '../../extraction';

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
      'President Rahmon\'s message reads: "I wish the people of Uzbekistan peace and prosperity."',
      ['Emomali Rahmon', 'direct', 'I wish the people of Uzbekistan peace and prosperity.'],
    ],
    [
      'British Prime Minister Keir Starmer came to Dublin. "Two meetings show that we mean this reset," Sir Keir told the press.',
      ['Keir Starmer', 'direct', 'Two meetings show that we mean this reset'],
    ],
    [
      'Kassym-Jomart Tokayev: "The partnership with France goes back more than thirty years."',
      ['Kassym-Jomart Tokayev', 'direct', 'The partnership with France goes back more than thirty years.'],
    ],
    [
      '"Our relations are better than ever," the President of France, Emmanuel Macron, said in Astana.',
      ['Emmanuel Macron', 'direct', 'Our relations are better than ever'],
    ],
    [
      '"Peace needs courage," French President Emmanuel Macron said.',
      ['Emmanuel Macron', 'direct', 'Peace needs courage'],
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

  test.each([
    [
      '"It is a historic day for our two nations."\n\nFrench President Emmanuel Macron said this at a press conference in Tirana.',
      'It is a historic day for our two nations.',
    ],
    [
      '"No one", added French President Emmanuel Macron, "will be left behind in this process."',
      'will be left behind in this process.',
    ],
  ])('said below, and between two parts: %s', (text, words) => {
    expect(said(text)).toEqual([['Emmanuel Macron', 'direct', words]]);
  });

  test('who says something else below a quotation did not say it', () => {
    expect(
      said(
        '"It is a historic day for our two nations."\n\nFrench President Emmanuel Macron said the talks had gone well.',
      ).map(([, style]) => style),
    ).toEqual(['indirect']);
  });

  test.each([
    'French President Emmanuel Macron said the talks had been "open and frank".',
    'French President Emmanuel Macron spoke in Astana. "Peace needs courage."',
    'French President Emmanuel Macron read "War and peace," a friend said.',
  ])('a few words are none: %s', (text) => {
    expect(said(text).filter(([, style]) => style === 'direct')).toEqual([]);
  });

  test('a name in quotation marks is no statement', () => {
    expect(
      said(
        'Japanese Prime Minister Fumio Kishida explained his absence from the "Central Asia plus Japan" Dialogue.',
      ),
    ).toEqual([]);
  });

  test('a quotation after a report of the same paragraph is of who reports', () => {
    expect(
      said(
        'Turkish President Recep Tayyip Erdogan also said he believed in more trade with Iran. "The pandemic set us back. We will reach our goal again."',
      ),
    ).toContainEqual([
      'Recep Tayyip Erdoğan',
      'direct',
      'The pandemic set us back. We will reach our goal again.',
    ]);
  });

  test('quotation marks of two kinds', () => {
    expect(
      said(
        '"We can speed this up in oil and gas,” Turkish President Recep Tayyip Erdogan said in Tehran.\n\nHe said that both suffer from terrorism. “We fight it together,” Erdogan said.',
      ).filter(([, style]) => style === 'direct'),
    ).toEqual([
      ['Recep Tayyip Erdoğan', 'direct', 'We can speed this up in oil and gas'],
      ['Recep Tayyip Erdoğan', 'direct', 'We fight it together'],
    ]);
  });

  test('a speaker announced on a line of its own, and quotations that go on over paragraphs', () => {
    expect(
      said(
        'Uzbek President Shavkat Mirziyoyev met US President Donald Trump.\n\nDonald Trump, greeting the guest, said:\n\n"It is an honour to have you in this house.\n\nShavkat Mirziyoyev, thanking the host, said:\n\n"We are grateful to you for the welcome."\n\n"Our paper "A new era of partnership" speaks for itself."',
      ),
    ).toEqual([
      ['Donald Trump', 'direct', 'It is an honour to have you in this house.'],
      ['Shavkat Mirziyoyev', 'direct', 'We are grateful to you for the welcome.'],
      ['Shavkat Mirziyoyev', 'direct', 'Our paper "A new era of partnership" speaks for itself.'],
    ]);
  });

  test('a line that announces what somebody else said gives no speaker', () => {
    expect(
      said(
        'US President Donald Trump met Uzbek President Shavkat Mirziyoyev.\n\nThe office of Donald Trump listed what was agreed:\n\n"More flights between the two countries."',
      ),
    ).toEqual([]);
  });

  test('what two people declare together, or an office after them, is no statement of one', () => {
    expect(
      said(
        'Indian Prime Minister Narendra Modi and US President Donald Trump declared that their countries were “central to peace on the globe”.\n\nModi said: “We had a long and useful talk.”\n\nA White House paper said that the leaders “want to see their ties grow deeper”.\n\n“They will meet every year from now on.”',
      ),
    ).toEqual([['Narendra Modi', 'direct', 'We had a long and useful talk.']]);
  });

  test.each([
    'British Prime Minister Keir Starmer spoke with US President Donald Trump. A Downing Street spokesman said: “The Prime Minister spoke to President Trump this evening.\n\n“President Trump congratulated him on the new trade deal.”',
    'US President Joe Biden spoke with Boris Johnson on Saturday.\n\n"President Biden noted the value of working together on the climate," a White House readout of the call said.\n\n"The two also spoke about the health of nations," the readout added.',
    'Kazakh President Kassym-Jomart Tokayev received the ambassador.\n\n"The head of state set a number of tasks for the embassy in Moscow," the statement reads.',
    'King Charles III was welcomed by the mayor to his “old and hereditary kingdom of Scotland”.',
  ])('words of an office, a paper or a phrase are nobody’s: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('the ministry before the spokesperson’s title', () => {
    expect(
      said(
        '“A ceremonial welcome for a special partner of India,” Ministry of External Affairs spokesperson Randhir Jaiswal posted on X.',
      ).map(([speaker]) => speaker),
    ).toEqual(['Randhir Jaiswal']);
  });

  test('a paragraph that holds nothing but a quotation is of who reports above it', () => {
    expect(
      said(
        'Stressing that the talks of today were useful, Foreign Minister Mevlüt Çavuşoğlu recalled that trade had grown.\n\n"Germany is our first partner in trade. We will answer each step with two."',
      ),
    ).toContainEqual([
      'Mevlüt Çavuşoğlu',
      'direct',
      'Germany is our first partner in trade. We will answer each step with two.',
    ]);
  });

  test('two apostrophes close a quotation, too', () => {
    expect(
      said(
        '"We spoke about trade and about the market,’’ said Indian Foreign Minister Subrahmanyam Jaishankar.\n\n"The next session will be hosted by India in the spring,’’ MEA added.',
      ),
    ).toEqual(
      [['Subrahmanyam Jaishankar', 'direct', 'We spoke about trade and about the market']].map(
        ([, ...rest]) => ['S. Jaishankar', ...rest],
      ),
    );
  });

  test('an apostrophe closes nothing', () => {
    expect(
      said(
        '"Ours is the people’s choice, and the presidents’ too," Kazakh President Kassym-Jomart Tokayev said.',
      ).map(([, , text]) => text),
    ).toEqual(['Ours is the people’s choice, and the presidents’ too']);
  });
});
