import { recordOfText } from '../../extraction';
import { codesOf, LEAD } from './sectors-told';

describe('sector', () => {
  test.each([
    [
      'a list of fields',
      'They discussed cooperation in energy, transport and agriculture.',
      ['agriculture.general', 'energy.general', 'transport.general'],
    ],
    [
      'spheres',
      'The leaders spoke of ties in trade, economic and cultural-humanitarian spheres.',
      ['economy.general', 'economy.trade', 'society.culture', 'society.humanitarian'],
    ],
    [
      'working groups',
      'They reviewed the Joint Working Groups on Trade and Investment, Tourism, Agriculture and the Joint Committee on Space.',
      ['agriculture.general', 'economy.investment', 'economy.trade', 'society.tourism'],
    ],
    ['what is on the table', 'Border security was on the table.', ['security.general']],
    ['one topic', 'The two presidents discussed tourism.', ['society.tourism']],
    ['a trade figure', 'Trade reached $4.2 billion in 2023.', ['economy.trade']],
    ['a sure phrase', 'Direct flights link Astana and Paris.', ['transport.aviation']],
    [
      'fields with the numbers of their parts',
      'They want closer cooperation in the fields of education (I), culture (II), energy and space (III).',
      ['energy.general', 'society.culture', 'society.education', 'technology.space'],
    ],
    [
      'headings of a statement',
      '(2) Politics and security\n\nBoth sides met.\n\nDefence Cooperation\n\nThey met again.\n\nIV. Culture and Education\n\nThey met once more.',
      ['security.defence', 'security.general', 'society.culture', 'society.education'],
    ],
    ['what ministers speak of', 'The two ministers spoke of defence.', ['security.defence']],
    ['goals that both share', 'They talked about shared energy goals.', ['energy.general']],
    [
      'subjects by their things',
      'They discussed early warning systems, bullet trains and integrated check posts.',
      ['economy.customs', 'security.disaster', 'transport.general'],
    ],
    ['a heading', '1. Economic domain. Both sides have grown closer.', ['economy.general']],
    [
      'items under an introduction',
      'The following documents were signed:\n- Agreement on readmission;\n- Memorandum on archaeology.',
      ['society.heritage', 'society.labour'],
    ],
    [
      'partners that tell the field',
      'The following documents were signed:\n- Action plan of the ministries of culture.',
      ['society.culture'],
    ],
    ['a narrower subject', 'They agreed to fight climate change together.', ['environment.general']],
    [
      'an unknown item inside',
      'They signed papers on culture, quarantine, tourism and space.',
      ['society.culture', 'society.tourism', 'technology.space'],
    ],
  ])('%s', (_, text, codes) => expect(codesOf(text)).toEqual(codes));

  test.each([
    ['the offices of a delegation', 'He came with six ministers, including defence and tourism.'],
    ['an army', 'The two sides urge the military to respect the agreements.'],
    ['a catastrophe', 'They voiced concern over the humanitarian catastrophe and support each other.'],
    ['what a country has', 'The blockade cut all links to the gas-rich state.'],
    ['the name of a company', 'A letter of cooperation was signed with Chart Industries.'],
    ['a title of office', 'The Minister of Energy and the trade minister took part in the talks.'],
    ['a body', 'The intergovernmental commission on economic cooperation will meet in Paris.'],
    ['an event', 'They will also attend the Astana Economic Forum together.'],
    ['a council', 'Cooperation in the Security Council was mentioned.'],
    ['courtesy', 'He wished good health and thanked for the military honours and for cooperation.'],
    ['no talk of cooperation', 'The President toured a railway museum hall after lunch.'],
    ['political dialogue', 'The political dialogue is active and the partnership trusting.'],
  ])('no field in %s', (_, text) => expect(codesOf(text)).toEqual([]));

  test("a third country's affairs are not the pair's", () => {
    expect(codesOf('Russia and China agreed to expand cooperation in energy.')).toEqual(['energy.general']);
    const [entry] = recordOfText(`${LEAD}Russia and China agreed to expand cooperation in energy.`).sectors;
    expect(entry?.countries).toEqual(['CHN', 'RUS']);
    expect(codesOf('Uzbekistan, Kyrgyzstan and Tajikistan discussed cooperation in energy.')).toEqual([]);
  });

  test('what stands after a field does not change its pair', () => {
    const { sectors } = recordOfText(
      `${LEAD}They talked about defence and about the war between Russia and Ukraine.`,
    );
    expect(sectors).toMatchObject([{ code: 'security.defence', countries: ['FRA', 'KAZ'] }]);
  });

  test('a town is a place, not a side', () => {
    const { sectors } = recordOfText(
      `${LEAD}Kazakhstan signed an agreement on water management of the Suez company.`,
    );
    expect(sectors).toMatchObject([{ code: 'energy.water', countries: ['FRA', 'KAZ'] }]);
  });

  test('the leader whom a document follows is the other side of each of his talks', () => {
    const { sectors } = recordOfText(
      [
        'ASTANA – President of Kazakhstan Kassym-Jomart Tokayev held several meetings in Astana on July 3, 2024.',
        'Tokayev met with President of Mongolia Ukhnaagiin Khurelsukh and discussed cooperation in trade.',
        'Tokayev then held talks with the Chairman of the Halk Maslahaty of Turkmenistan. During the talks with Turkmenistan the sides discussed cooperation in industry.',
      ].join('\n\n'),
    );
    expect(sectors).toMatchObject([
      { code: 'economy.trade', countries: ['KAZ', 'MNG'] },
      { code: 'industry.general', countries: ['KAZ', 'TKM'] },
    ]);
  });

  test('a few countries at one table', () => {
    const { sectors } = recordOfText(
      'Australia, India, Japan and the United States held their fourth quadrilateral summit in Wilmington.\n\nThe declaration that they adopted touches on health, cyber security and clean energy.',
    );
    expect(sectors.map(({ code }) => code).sort()).toEqual([
      'energy.renewables',
      'society.health',
      'technology.cyber',
    ]);
    expect(sectors[0]?.countries).toEqual(['AUS', 'IND', 'JPN', 'USA']);
  });

  test.each([
    ['a menu', 'News Politics Economy Trade Energy Culture Sport Travel'],
    ['police that act', 'France cuts ties with Kazakhstan after police storm its embassy.'],
    [
      'what an epidemic did',
      'The leaders recognised the importance of managing the economic impacts of COVID-19.',
    ],
    ['a street', 'The two leaders met at 142 Old Hope Road.'],
    ['a line of a menu', 'Health Science\n\nSports\n\nBusiness'],
    ['a numbered sentence', '3. The year 2024 and health'],
    [
      'the office of a minister in charge of more',
      'The papers were handed over by the Minister of State (Independent Charge) Youth Affairs & Sports.',
    ],
    [
      'a word that tells little beside one that tells more',
      'The two agreed that prices and social worries grow.',
    ],
    ['what peoples share', 'The countries have a shared history and culture and close relations.'],
    [
      'the office of a negotiator',
      'The under secretary of state for economic growth and energy led the talks.',
    ],
  ])('no field in %s', (_, text) => expect(codesOf(text)).toEqual([]));

  test('who raises a field', () => {
    const { sectors } = recordOfText(`${LEAD}"We want closer cooperation in agriculture," Tokayev said.`);
    expect(sectors).toMatchObject([
      { code: 'agriculture.general', raisedBy: ['Kassym-Jomart Tokayev'], jointly: false },
    ]);
  });

  test('who raises a field without a statement', () => {
    const { sectors, statements } = recordOfText(
      `${LEAD}Tokayev stressed the importance of cooperation in agriculture.`,
    );
    expect(statements).toEqual([]);
    expect(sectors).toMatchObject([
      { code: 'agriculture.general', raisedBy: ['Kassym-Jomart Tokayev'], jointly: false },
    ]);
  });

  test('the pair of the one who is named after a field', () => {
    const { sectors } = recordOfText(
      'Foreign Minister of India Subrahmanyam Jaishankar will visit Russia on Thursday. From there he goes to Georgia for a visit of two days, and to Georgia he has never been.\n\nOur cooperation in space is on the list, and so is the visit of President Putin.',
      '2021-07-08',
    );
    expect(sectors).toMatchObject([{ code: 'technology.space', countries: ['IND', 'RUS'] }]);
  });

  test('two ministers who meet are the sides of what follows', () => {
    expect(
      recordOfText(
        'The foreign ministers of Pakistan and Azerbaijan met on Thursday.\n\nThe two sides agreed to strengthen cooperation in culture, energy and transport.',
      ).sectors.map(({ code, countries }) => `${code} ${countries.join()}`),
    ).toEqual(['society.culture AZE,PAK', 'energy.general AZE,PAK', 'transport.general AZE,PAK']);
  });
});

describe('sectors and third countries', () => {
  const sides = (text: string) =>
    recordOfText(`${LEAD}${text}`).sectors.map(({ code, countries }) => [code, countries.join('-')]);

  test.each([
    [
      'who poses a challenge',
      'They agreed on defence cooperation against challenges posed by Russia and China.',
      [['security.defence', 'FRA-KAZ']],
    ],
    [
      'where there is war',
      'The two leaders discussed trade and energy, as well as the war in Ukraine.',
      [
        ['economy.trade', 'FRA-KAZ'],
        ['energy.general', 'FRA-KAZ'],
      ],
    ],
    [
      'whose conduct it is about',
      "The presidents discussed maritime security as well as China's dangerous conduct at sea.",
      [['security.maritime', 'FRA-KAZ']],
    ],
  ])('%s is no side', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  test.each([
    ['a menu', 'Trade talks | Energy cooperation | Tourism deals'],
    ['a round of consultations', 'A round of political consultations was held.'],
    ['trafficking', 'They signed an agreement against the production and trafficking of narcotic drugs.'],
    ['what a history has seen', 'No visit in the history of the two countries had been as long.'],
  ])('%s names no field', (_, text) => {
    expect(codesOf(text).filter((code) => code !== 'security.general')).toEqual([]);
  });

  test('what one thanks for is a field', () => {
    expect(codesOf('The Kazakh side thanked France for humanitarian aid.')).toEqual(['society.humanitarian']);
  });
});

test('what was spoken of at a round of meetings is of no one pair', () => {
  const { sectors } = recordOfText(
    'UAE Foreign Minister Abdullah bin Zayed Al Nahyan met Ignazio Cassis, Foreign Minister of Switzerland; Eli Cohen, Foreign Minister of Israel; Margus Tsahkna, Foreign Minister of Estonia; and Elina Valtonen, Foreign Minister of Finland, in New York. The meetings touched on cooperation in trade, tourism and energy.',
    '2023-09-21',
  );
  expect(sectors).toEqual([]);
});

test('what ministers are in charge of is no field of cooperation', () => {
  expect(
    codesOf(
      'Agreements were signed in the presence of ministers Thierno Alassane Sall (Energy), Mankeur Ndiaye (Foreign Affairs) and Amadou Ba (Economy, Finance).',
    ),
  ).toEqual([]);
});

test('of three countries in a sentence, a field is of the two that are named before it', () => {
  const { sectors } = recordOfText(
    'Indian Prime Minister Narendra Modi met Sri Lankan President Anura Kumara Dissanayake in Colombo.\n\nChina seeks cooperation with Sri Lanka in fisheries, while India looks on.',
  );
  expect(sectors.map(({ code, countries }) => [code, countries.join('-')])).toEqual([
    ['agriculture.fisheries', 'CHN-LKA'],
  ]);
});
