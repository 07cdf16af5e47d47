import { annotate } from '../../../import/extract/annotate/annotate';
import { genderOfName } from '../../../import/extract/annotate/people/gender';
import { type Met, openerOf, opines, saidBefore, subjectOf } from '../../../import/extract/annotate/subject';
import { loadReference } from '../../../src/reference/reference';
import { recordOfText } from '../extraction';

const reference = loadReference();

/** Who says what. */
function speakers(text: string, day?: string | null): string[] {
  return recordOfText(text, day).statements.map(({ speaker, text: said }) => `${speaker}: ${said}`);
}

describe('he and she', () => {
  test('whom somebody thanks is the object, and nobody names himself in his own words', () => {
    expect(
      speakers(
        'President Ferdinand Marcos Jr. arrived in Tokyo.\n\nHe also thanked Japanese Prime Minister Fumio Kishida.\n\n“We hope to see Prime Minister Kishida in the Philippines soon,” he said.',
        '2023-02-10',
      ),
    ).toEqual(['Ferdinand Marcos Jr.: We hope to see Prime Minister Kishida in the Philippines soon']);
  });

  test('«сказал он» is who spoke before, not of whom he spoke', () => {
    expect(
      speakers(
        'В ноябре в Россию с государственным визитом приедет президент Казахстана Касым-Жомарт Токаев, сообщил пресс-секретарь российского президента Дмитрий Песков. «Подготовкой этого визита мы сейчас заняты», – сказал он в Алма-Ате.',
        '2025-09-28',
      ),
    ).toContainEqual(expect.stringMatching(/^Dmitry Peskov: Подготовкой/));
  });

  test('«по его словам» is who spoke last', () => {
    expect(
      speakers(
        'Президент России Владимир Путин встретился с президентом Зимбабве Эммерсоном Мнангагвой. Мнангагва подчеркнул, что две страны связывает дружба. По его словам, Хараре рассчитывает на помощь Москвы.',
        '2024-06-06',
      ),
    ).toContainEqual('Emmerson Mnangagwa: Хараре рассчитывает на помощь Москвы');
  });

  test('a woman told by "her host" is no "he"', () => {
    expect(
      speakers(
        'The Speaker of the Bangladesh Parliament, Dr. Shirin Sharmin Chaudhury, met the Speaker of Sri Lanka, Mahinda Yapa Abeywardena. The Bangladesh Speaker told her host how her country had developed. Then the Speaker called on Dinesh Gunawardena, the Prime Minister of Sri Lanka. He recalled that Bangladesh had helped Sri Lanka.',
        '2023-09-18',
      ),
    ).toContainEqual('Dinesh Gunawardena: Bangladesh had helped Sri Lanka');
  });

  test('the guest goes on speaking as "he", also where others were named before', () => {
    const text =
      'Sergio Mattarella, President of the Italian Republic, is on a state visit to San Marino today. The Captains Regent, Filippo Tamagnini and Gaetano Troina, received him. Secretary of State for Foreign Affairs Luca Beccari was there too. The guest said that Italy stood beside San Marino. "One thread of history joins us, and one language," he added.';
    expect(speakers(text, '2023-12-06')).toEqual([
      'Sergio Mattarella: One thread of history joins us, and one language',
      'Sergio Mattarella: Italy stood beside San Marino',
    ]);
  });

  test('of two people of a surname, whom the page has named so far', () => {
    expect(
      speakers(
        'The Foreign Ministers, Karamoko Jean-Marie Traoré of Burkina Faso and Samuel Okudzeto Ablakwa of Ghana, were in the chair. Traoré said that with these texts the two countries had practical tools at last. President John Mahama and President Ibrahim Traoré had met in January.',
        '2026-02-22',
      ),
    ).toEqual(['Karamoko Jean-Marie Traoré: with these texts the two countries had practical tools at last']);
  });
});

describe('one of two', () => {
  const persons = (text: string) =>
    annotate(text, 'test.txt', reference).sentences.map(({ mentions }) =>
      mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person.name] : [])),
    );

  test('"the latter" and "the former" are those of whom the sentence speaks', () => {
    expect(
      persons(
        'Kazakh President Kassym-Jomart Tokayev and Russian President Vladimir Putin discussed the former\u2019s visit to Russia.',
      ),
    ).toEqual([['Kassym-Jomart Tokayev', 'Vladimir Putin', 'Kassym-Jomart Tokayev']]);
    expect(
      persons(
        'Philippine President Ferdinand Marcos Jr. welcomed Japanese Prime Minister Shigeru Ishiba on the latter\u2019s first visit.',
      ),
    ).toEqual([['Ferdinand Marcos Jr.', 'Shigeru Ishiba', 'Shigeru Ishiba']]);
  });

  test.each([
    'Emmanuel Macron met Olaf Scholz in the former royal palace.',
    'Emmanuel Macron met Olaf Scholz in the latter half of the year.',
    'Emmanuel Macron met Olaf Scholz in a former colony, and the former colony was glad.',
  ])('nor are they anybody in %s', (text) => {
    expect(persons(text)).toEqual([['Emmanuel Macron', 'Olaf Scholz']]);
  });

  test('nobody of three', () => {
    expect(
      persons('Emmanuel Macron, Olaf Scholz and Giorgia Meloni spoke of the latter\u2019s visit.'),
    ).toEqual([['Emmanuel Macron', 'Olaf Scholz', 'Giorgia Meloni']]);
  });
});

describe('people of whom a page tells no more', () => {
  test('"the president" is not the other one, where somebody unknown speaks again and again', () => {
    expect(
      speakers(
        'Novak thanked Turkey for its mediation. Novak said that escalation must be avoided. Novak also said that Turkey had a key role. The president also said that Hungary supported the enlargement. President Recep Tayyip Erdogan of Turkey listened.',
        null,
      ),
    ).toEqual([]);
  });

  test('a surname right behind the verb is who speaks, not whoever he sits by', () => {
    expect(
      speakers(
        '“I have German in my blood, and I will come soon,” said Miller, as he sat next to German Chancellor Angela Merkel in Biarritz.',
        '2019-08-26',
      ),
    ).toEqual([]);
  });

  test('nobody is the speaker of what names him: who opens the sentence is', () => {
    expect(
      speakers(
        'Georgian President Salome Zourabichvili met with Lauri Hussar, the Speaker of the Riigikogu of Estonia, and commented: “Met with Lauri Hussar, who has stood by Georgia.”',
        '2025-03-28',
      ),
    ).toEqual([expect.stringMatching(/^Salome Zourabichvili: Met with Lauri Hussar/)]);
  });
});

test('in Spanish-speaking countries the first of two surnames stands alone', () => {
  const text = (who: string) =>
    `Taiwan President William Lai received ${who} in Taipei. Nunez said that the ties were firm.`;
  expect(speakers(text('Paraguayan Senate President Basilio Gustavo Nunez Gimenez'), '2024-11-06')).toEqual([
    'Basilio Gustavo Nunez Gimenez: the ties were firm',
  ]);
  expect(speakers(text('Palauan Senate President Hokkons Nunez Baules'), '2024-11-06')).toEqual([]);
});

describe('titles without a name', () => {
  const readout =
    'Secretary of State Antony J. Blinken met with Slovak Minister of Foreign and European Affairs Rastislav Káčer in Bucharest on November 29, 2022. The Secretary and the Foreign Minister discussed the diversification of energy supplies.';

  test('"the Foreign Minister" is no Secretary of State', () => {
    const [, second] = annotate(readout, 'test.txt', reference).sentences;
    expect(
      second?.mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person.name] : [])),
    ).toEqual(['Antony Blinken', 'Rastislav Káčer']);
  });

  test('"the prince" is no ambassador, "the envoy" is', () => {
    const text = (title: string) =>
      `The British High Commissioner, Neil Wigan, waited in Nairobi. Kenyan President William Ruto met the ${title} on Monday.`;
    const met = (title: string) =>
      recordOfText(text(title), '2023-10-24').meetings.map(({ participants }) => participants.join(' & '));
    expect(met('envoy')).toEqual(['William Ruto & Neil Wigan']);
    expect(met('prince')).toEqual([]);
  });

  test('"the Russian diplomat" is who of that country was named last', () => {
    const text =
      'Russian Foreign Minister Sergey Lavrov held talks with Turkish Foreign Minister Mevlut Cavusoglu in Ankara. The Turkish diplomat said that the plan of the United Nations for the grain was reasonable.';
    expect(speakers(text, '2022-06-08')).toEqual([
      'Mevlüt Çavuşoğlu: the plan of the United Nations for the grain was reasonable',
    ]);
    // Somebody without a name.
    expect(
      speakers(
        'A Western diplomat waited in Ankara, where Sergey Lavrov, Foreign Minister of Russia, had arrived. The diplomat said that nothing was ready.',
        '2022-06-08',
      ),
    ).toEqual([]);
  });

  test('an adviser serves the country of whom he advises; of a bare president nobody knows which', () => {
    const saguier =
      'Taiwan President Tsai Ing-wen met Paraguayan President-elect Mario Abdo Benitez. Hugo Saguier, a foreign affairs adviser to Abdo Benitez, said that relations had been reconfirmed.';
    expect(recordOfText(saguier, '2018-08-16').leaders).toContainEqual(
      expect.objectContaining({ name: 'Hugo Saguier', country: 'PRY' }),
    );
    const adesina =
      'President Nana Akufo-Addo of Ghana met President Muhammadu Buhari of Nigeria in Abuja. Femi Adesina, the Special Adviser to the President, was there.';
    expect(recordOfText(adesina, '2017-09-13').leaders.map(({ name }) => name)).not.toContain('Femi Adesina');
  });

  test('who speaks behind "after talks with her counterpart," is no counterpart', () => {
    const { leaders, meetings } = recordOfText(
      'Georgian President Salome Zurabishvili met with Estonian President Alar Karis on March 28. After the meeting with her Estonian counterpart, President Zurabishvili stated that he supported Georgia.',
      '2025-03-28',
    );
    expect(leaders.map(({ name, country }) => `${name} ${country}`)).toEqual([
      'Salome Zourabichvili GEO',
      'Alar Karis EST',
    ]);
    expect(meetings.map(({ participants }) => participants)).toEqual([
      ['Salome Zourabichvili', 'Alar Karis'],
    ]);
  });

  test('a sea before "the leader noted" is nobody', () => {
    expect(
      recordOfText(
        'Vietnamese Prime Minister Pham Minh Chinh met Mia Mottley of Barbados in Tianjin. Barbados has an important place in the Caribbean, the Vietnamese leader noted.',
        '2023-06-27',
      ).leaders.map(({ name }) => name),
    ).not.toContain('Caribbean');
  });
});

describe('the subject of a sentence', () => {
  /** The people of an abstract, by the order of their placeholders. */
  const metIn = (abstract: string): Met[] =>
    [...abstract.matchAll(/<N(\d)>/gu)].map((match) => ({
      index: match.index,
      end: match.index + match[0].length,
      person: { name: match[1], rank: 'head-of-state' } as unknown as Met['person'],
      named: true,
      quoted: false,
    }));
  const subject = (abstract: string, stays = true) =>
    subjectOf(abstract, metIn(abstract), 'en', true, stays)?.name ?? null;

  test.each([
    ['The talks with <N0> began at noon.', null],
    ['The talks with <N0> and <N1> began at noon.', null],
    ['<N0> met with <N1> and <N2>.', '0'],
    ['After talks with <N0>, <N1> spoke.', '1'],
    ['He also thanked <N0> for the visit.', null],
    ['He held talks with <N0>, <N1> and <N2>.', null],
    ['As for <N0>, the visit went well.', '0'],
    ['The talks with <N0> were long, and <N1> was tired.', '1'],
  ])('%s', (abstract, expected) => {
    expect(subject(abstract)).toBe(expected);
  });

  test('a new paragraph about one other person turns to that one', () => {
    expect(subject('In the conversation with <N0> trade had a large place.', false)).toBe('0');
    expect(subject('A ceremony took place before talks with <N0> and <N1>.', false)).toBeNull();
  });

  test.each([
    ['When <N0> arrived, he said', '0'],
    ['After talks with <N0>, he said', null],
    ['<N0> put this first: the call, he wrote', '0'],
    ["<N0>'s visit will help, he said", null],
  ])('who opens it: %s', (abstract, expected) => {
    expect(openerOf(abstract, metIn(abstract), 'en')?.name ?? null).toBe(expected);
  });

  test('verbs that show a mind, and a verb of saying before', () => {
    expect(opines('He thanked the Kingdom', 2, 'en')).toBe(true);
    expect(opines('He arrived in the Kingdom', 2, 'en')).toBe(false);
    expect(saidBefore('"…", - сказал он', '"…", - сказал '.length, 'ru')).toBe(true);
    expect(saidBefore('"…", - приехал он', '"…", - приехал '.length, 'ru')).toBe(false);
  });
});

test.each([
  ['Maria Zakharova', 'f'],
  ['Kushani Anusha', null],
  ['Sergey Example', 'm'],
  ['Даурен Абаев', 'm'],
  ['Мария Захарова', 'f'],
  ['Carlos Villanueva', 'm'],
  ['Zakharova', null],
])('the gender that a name tells: %s', (name, expected) => {
  expect(genderOfName(name, reference)).toBe(expected);
});
