import { recordOfText } from '../../extraction';

function said(text: string): [string, string, string][] {
  return recordOfText(text).statements.map((statement) => [
    statement.speaker,
    statement.style,
    statement.text,
  ]);
}

describe('statement-indirect', () => {
  test.each([
    [
      'Dmitry Peskov, the Kremlin spokesman, said Vladimir Putin would fly to Pyongyang in June.',
      'Vladimir Putin would fly to Pyongyang in June',
    ],
    [
      'President Tokayev said France stood ready to work with Hungary, and that the railway should be finished.',
      'France stood ready to work with Hungary, and that the railway should be finished',
    ],
    [
      "Iran's Foreign Minister Abbas Araghchi, quoted by IRNA, said talks with Oman's minister had been useful.",
      "talks with Oman's minister had been useful",
    ],
    [
      "Brazil's president, Luiz Inácio Lula da Silva, insisted the forest fund would be ready in time.",
      'the forest fund would be ready in time',
    ],
    [
      'As noted by President Kassym-Jomart Tokayev, Croatia is an important partner of Kazakhstan.',
      'Croatia is an important partner of Kazakhstan',
    ],
  ])('behind the comma that closes a title: %s', (text, words) => {
    expect(recordOfText(text).statements.map((statement) => statement.text)).toEqual([words]);
  });

  test.each([
    [
      'Kazakh President Kassym-Jomart Tokayev stressed he values the work of the joint commission.',
      ['Kassym-Jomart Tokayev', 'indirect', 'he values the work of the joint commission'],
    ],
    [
      'Turkey wants closer work with Iran in industry, President Recep Tayyip Erdogan said, following a meeting with Ebrahim Raisi.',
      ['Recep Tayyip Erdoğan', 'indirect', 'Turkey wants closer work with Iran in industry'],
    ],
    [
      'Underlining that both sides want to build more ships, Turkish President Recep Tayyip Erdogan said.',
      ['Recep Tayyip Erdoğan', 'indirect', 'both sides want to build more ships'],
    ],
    [
      'Japanese Prime Minister Shinzo Abe explained that Japan\'s "law for peace and security" will help the region.',
      ['Shinzo Abe', 'indirect', 'Japan\'s "law for peace and security" will help the region'],
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev told the media after the talks that trade with France had grown fivefold.',
      ['Kassym-Jomart Tokayev', 'indirect', 'trade with France had grown fivefold'],
    ],
    [
      'French President Emmanuel Macron, in turn, described Kazakhstan as a friend and said that Paris would stay a reliable partner, and thanked the host.',
      ['Emmanuel Macron', 'indirect', 'Paris would stay a reliable partner'],
    ],
    [
      'Indian Prime Minister Narendra Modi expressed confidence that the results of the visit would make relations stronger.',
      ['Narendra Modi', 'indirect', 'the results of the visit would make relations stronger'],
    ],
    [
      'According to Emmanuel Macron, the two countries see the great crises in the same way.',
      ['Emmanuel Macron', 'indirect', 'the two countries see the great crises in the same way'],
    ],
    [
      'The two sides, Chinese Foreign Minister Wang Yi suggested, should work in one direction.',
      [
        'Wang Yi',
        'indirect',
        'The two sides, Chinese Foreign Minister Wang Yi suggested, should work in one direction',
      ],
    ],
    [
      'Indian Prime Minister Narendra Modi earlier said that the meetings would help.',
      ['Narendra Modi', 'indirect', 'the meetings would help'],
    ],
    [
      'China and Brazil, President Xi Jinping pointed out, are the largest developing countries of two hemispheres.',
      [
        'Xi Jinping',
        'indirect',
        'China and Brazil, President Xi Jinping pointed out, are the largest developing countries of two hemispheres',
      ],
    ],
    [
      'Chinese Foreign Minister Wang Yi told Antony Blinken that the Taiwan question is the first red line that must not be crossed.',
      ['Wang Yi', 'indirect', 'the Taiwan question is the first red line that must not be crossed'],
    ],
    [
      'Presidential spokesman Dmitry Peskov told reporters on Wednesday that no call had been planned.',
      ['Dmitry Peskov', 'indirect', 'no call had been planned'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('a participle goes on with the one who acts, and the minister is whoever was met as one', () => {
    expect(
      said(
        'Qatari Emir Tamim bin Hamad Al Thani expressed his appreciation for the support of Iran, pointing out that relations had always been strong.',
      ),
    ).toContainEqual(['Tamim bin Hamad Al Thani', 'indirect', 'relations had always been strong']);
    expect(
      said(
        'Indonesian Minister of Foreign Affairs Retno Marsudi met Penny Wong in Jakarta. The minister said that she looked forward to the forum in September.',
      ),
    ).toEqual([['Retno Marsudi', 'indirect', 'she looked forward to the forum in September']]);
  });

  test('the guest and the host of a visit speak, too', () => {
    expect(
      said(
        'Kazakh President Kassym-Jomart Tokayev arrived in Paris on a state visit on November 4 and held talks with French President Emmanuel Macron. The guest said that Kazakhstan was ready to deliver more uranium. The host noted that French firms would invest more.',
      ),
    ).toEqual([
      ['Kassym-Jomart Tokayev', 'indirect', 'Kazakhstan was ready to deliver more uranium'],
      ['Emmanuel Macron', 'indirect', 'French firms would invest more'],
    ]);
  });

  test.each([
    'French President Emmanuel Macron thanked President of Kazakhstan Kassym-Jomart Tokayev for the invitation.',
    'Emmanuel Macron informed his Kazakh counterpart of the situation in the country.',
    'French President Emmanuel Macron offered a dinner in honour of the Kazakh leader.',
    'Kazakh President Kassym-Jomart Tokayev welcomed him at the airport of Astana.',
    'Prime Minister Imran Khan said this during a telephone conversation with US Secretary of State Mike Pompeo.',
    'It was noted that trade between Kazakhstan and France is growing.',
  ])('no statement: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('what is said before "noting that" counts, too', () => {
    expect(
      said(
        'Chinese Foreign Minister Wang Yi said President Xi Jinping would see him soon, noting that the meeting mattered to all.',
      ).map(([, , text]) => text),
    ).toEqual(['President Xi Jinping would see him soon', 'the meeting mattered to all']);
  });

  test('two who speak as one are nobody in particular', () => {
    expect(
      said(
        'Secretary of State Marco Rubio and Indian Foreign Minister Subrahmanyam Jaishankar reaffirmed their commitment to the Quad.',
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'Noting that the two countries build ships together, Turkish President Recep Tayyip Erdogan said that Ankara would order two more.',
      ['the two countries build ships together', 'Ankara would order two more'],
    ],
    [
      'As Kazakh President Kassym-Jomart Tokayev noted, Russia is the biggest investor in the country.',
      ['Russia is the biggest investor in the country'],
    ],
    [
      'Chinese Premier Li Qiang met with Philippine President Ferdinand Marcos on Monday, saying the two countries should open up to each other.',
      ['the two countries should open up to each other'],
    ],
    [
      'Turkish President Recep Tayyip Erdogan congratulated Kassym-Jomart Tokayev on his election and said Turkish companies would come to Astana.',
      ['Turkish companies would come to Astana'],
    ],
    [
      'Indian Commerce Minister Piyush Goyal said the step was a milestone that would take trade further.',
      ['the step was a milestone that would take trade further'],
    ],
    [
      'French President Emmanuel Macron was hopeful that the treaty would be ratified in spring.',
      ['the treaty would be ratified in spring'],
    ],
    [
      'Indian Foreign Minister Subrahmanyam Jaishankar said the two sides would meet in May, reports the state news agency.',
      ['the two sides would meet in May'],
    ],
  ])('clauses around the verb: %s', (text, clauses) => {
    expect(said(text).map(([, , words]) => words)).toEqual(clauses);
  });

  test('", adding that" goes on with who closed the quotation, not with whom it names', () => {
    expect(
      said(
        '“I thank President Emmanuel Macron for his trust,” said Kazakh President Kassym-Jomart Tokayev, adding that trade would grow.',
      ).map(([speaker]) => speaker),
    ).toEqual(['Kassym-Jomart Tokayev', 'Kassym-Jomart Tokayev']);
  });

  test('in a briefing "he" is whom the same part of it names', () => {
    const briefing = (question: string) =>
      said(
        `Briefing of the ministry\n\nQUESTION: What of Foreign Minister Wang Yi and his tour?\n\nMR PRICE: Nothing to add.\n\nQUESTION: And what of the grain?\n\nMR PRICE: It will come.\n\nQUESTION: ${question}`,
      );
    expect(
      briefing('The commander in the north was on the air. He said that the road would be closed.'),
    ).toEqual([]);
    expect(
      briefing('Foreign Minister Wang Yi was on the air. He said that the road would be closed.'),
    ).toContainEqual(['Wang Yi', 'indirect', 'the road would be closed']);
  });

  test.each([
    [
      'Chinese Foreign Minister Wang Yi noted in Lusaka the fact that Zambia leads the group.',
      ['Zambia leads the group'],
    ],
    [
      'Chinese Foreign Minister Wang Yi reiterated the view that Zambia should lead the group.',
      ['Zambia should lead the group'],
    ],
    [
      'Chinese Foreign Minister Wang Yi stressed Xi Jinping’s hope that Zambia would lead the group.',
      ['Zambia would lead the group'],
    ],
    [
      'As President Emmanuel Macron announced shortly after his arrival in Astana, France will build a plant for turbines.',
      ['France will build a plant for turbines'],
    ],
    [
      'President Emmanuel Macron stressed the need for new roads, adding he hopes Japan will build them.',
      ['he hopes Japan will build them'],
    ],
    [
      'But as President Emmanuel Macron has said, France will not send soldiers.',
      ['France will not send soldiers'],
    ],
    [
      'Kazakh Foreign Minister Murat Nurtleu acknowledged the help of Japan, and Japanese Foreign Minister Takeshi Iwaya noted that trade had doubled.',
      ['trade had doubled'],
    ],
  ])('what "that" opens: %s', (text, clauses) => {
    expect(said(text).map(([, , words]) => words)).toEqual(clauses);
  });

  test.each([
    'A spokesman for Emmanuel Macron said the President would travel in spring.',
    'Noting that the hall was full, the guests took their seats beside Emmanuel Macron.',
    'Emmanuel Macron met the mayor, who showed him the bridge, saying the town had built it alone.',
    'As President Emmanuel Macron said goodbye, the children waved.',
    'Emmanuel Macron and Kassym-Jomart Tokayev met in Paris and said the road would be built.',
    'Antony Blinken met Wang Yi in Washington, D.C. Antony Blinken and Wang Yi stressed the need for calm in the strait.',
    'Antony Blinken, Emmanuel Macron, and Wang Yi reaffirmed that talks were the way to peace.',
    'They met with Emmanuel Macron and affirmed that the road would be built.',
    'President Emmanuel Macron said this yesterday when he came to Astana.',
    'Kazakh President Kassym-Jomart Tokayev stressed the importance of direct flights between Astana and Paris.',
    'Chinese Foreign Minister Wang Yi noted the part that Zambia plays in the talks on debt.',
    'President Emmanuel Macron stressed the need for new roads, adding a new page to the plan.',
    'Foreign Minister Wang Yi reiterated this message in Bali.',
    'President Emmanuel Macron says he is ready for talks, so when will they begin?',
  ])('nobody is said to say it: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

test('"talking to the ambassador, he said" goes on with the subject of the sentence before', () => {
  expect(
    said(
      'President Mamnoon Hussain of Pakistan praised the ties with Jordan. Talking to the outgoing Ambassador of Jordan Nawaf Khalifa Saraireh, he said both countries enjoyed close relations.',
    ).map(([speaker]) => speaker),
  ).toEqual(['Mamnoon Hussain']);
});

test('"thanking X, he said" is not X who says it', () => {
  expect(
    said(
      'Turkish President Recep Tayyip Erdogan met President Serdar Berdimuhamedov of Turkmenistan in Ashgabat. Erdogan praised the host.\n\nThanking the Turkmen leader for the medal, he said that it was a sign of close ties.',
    ).map(([speaker]) => speaker),
  ).toEqual(['Recep Tayyip Erdoğan']);
});

test.each([
  'assessed that',
  'stated his belief that',
  'voiced his firm conviction that',
  'is of the view that',
  'indicated that',
])('what somebody %s is said', (words) => {
  const [statement] = recordOfText(
    `Chinese President Xi Jinping received Kenyan President William Ruto. Ruto ${words} trade would double in ten years.`,
  ).statements;
  expect([statement?.speaker, statement?.text]).toEqual(['William Ruto', 'trade would double in ten years']);
});

describe('what is no clause that somebody says', () => {
  test.each([
    [
      'a relative clause',
      'Finnish President Alexander Stubb highlighted the identity of a Nordic country that has its roots in Sweden.',
      'has its roots in Sweden',
    ],
    [
      'the speaker himself',
      'Serbian President Aleksandar Vučić announced himself on Instagram after it.',
      'himself',
    ],
    [
      'when it was said',
      'During talks with Chinese President Xi Jinping, Kazakh President Kassym-Jomart Tokayev said trade would grow further.',
      'During talks',
    ],
  ])('%s', (_, text, words) => {
    expect(said(text).filter(([, , statement]) => statement.startsWith(words))).toEqual([]);
  });

  test('what the title says is not said again', () => {
    expect(
      said(
        'Egypt is satisfied with its relations with Russia, Egyptian Foreign Minister Sameh Shoukry said on Monday.\n\nMOSCOW (Sputnik - 24th June, 2019) Egypt is satisfied with its relations with Russia, Egyptian Foreign Minister Sameh Shoukry said on Monday at a meeting.',
      ),
    ).toHaveLength(1);
  });

  test('two speakers may say the same', () => {
    expect(
      said(
        'French President Emmanuel Macron said that trade had grown further. Kazakh President Kassym-Jomart Tokayev said that trade had grown further.',
      ),
    ).toHaveLength(2);
  });
});
