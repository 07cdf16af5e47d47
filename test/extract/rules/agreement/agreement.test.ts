import { recordOfText } from '../../extraction';

describe('agreement', () => {
  test.each<[string, object]>([
    [
      'The leaders of India and the United States are anticipated to take part in a signing ceremony for an agreement on trade.',
      { title: 'agreement on trade', status: 'planned' },
    ],
    [
      'India and the United States inked three memorandums of understanding (MoUs) in New Delhi.',
      { kind: 'package', number: 3, countries: ['IND', 'USA'] },
    ],
    [
      'Azerbaijan and the United States signed a Memorandum of Understanding between the Government of the Republic of Azerbaijan and the Government of the United States of America on the establishment of a Strategic Working Group.',
      {
        title: expect.stringMatching(/America on the establishment of a Strategic Working Group$/),
        kind: 'memorandum',
      },
    ],
    [
      'Uzbekistan and Belarus signed a program of cooperation in the field of sports for 2024-2025.',
      { title: 'program of cooperation in the field of sports for 2024-2025', kind: 'programme' },
    ],
    [
      'Kazakhstan and France signed an agreement on readmission on November 5.',
      {
        title: 'agreement on readmission',
        kind: 'agreement',
        status: 'signed',
        date: '2024-11-05',
        countries: ['FRA', 'KAZ'],
      },
    ],
    [
      'Germany and Kazakhstan signed three memorandums.',
      { title: 'three memorandums', kind: 'package', number: 3 },
    ],
    [
      'The delegations of Kazakhstan and France signed 36 documents worth $2.2 billion.',
      { title: '36 documents', kind: 'package', number: 36, status: 'signed' },
    ],
    [
      'A joint statement of Malaysia and Uzbekistan is expected to be signed.',
      { kind: 'joint-statement', status: 'planned', date: null, countries: ['MYS', 'UZB'] },
    ],
    [
      'Japan and the Philippines agreed that negotiations on a Reciprocal Access Agreement will start.',
      { title: 'Reciprocal Access Agreement', kind: 'agreement', status: 'planned' },
    ],
    [
      'China and Honduras signed a joint communique in Beijing on March 26, 2023.',
      { title: 'joint communique', kind: 'communique', status: 'signed', date: '2023-03-26' },
    ],
    [
      'India and Poland adopted an Action Plan (2024-2028).',
      { title: 'Action Plan (2024-2028)', kind: 'action-plan', status: 'signed' },
    ],
    [
      'France and Kazakhstan signed a joint declaration of intent on strategic minerals.',
      { kind: 'letter-of-intent', status: 'signed' },
    ],
    [
      'Saudi Arabia and Iran will activate the Security Cooperation Agreement of 17 April 2001.',
      {
        title: 'Security Cooperation Agreement',
        status: 'signed',
        date: '2001-04-17',
        countries: ['IRN', 'SAU'],
      },
    ],
    [
      'The presidents of China and Serbia put their names to a joint statement.',
      { kind: 'joint-statement', status: 'signed' },
    ],
    [
      'The parliament of Kazakhstan ratified the treaty on allied relations with Uzbekistan.',
      { kind: 'treaty', status: 'ratified', countries: ['KAZ', 'UZB'] },
    ],
    [
      'Documents were signed by Kazakhstan and Russia, under which it is planned to open a joint office.',
      { kind: 'package', status: 'signed' },
    ],
    [
      'Kenya is to train the doctors of Rwanda once the two presidents sign an agreement on health.',
      { title: 'agreement on health', status: 'planned' },
    ],
    [
      'Kazakhstan and Kyrgyzstan are signing a treaty on deepening allied relations.',
      { kind: 'treaty', status: 'signed' },
    ],
    [
      'Bangladesh and Mexico signed a memorandum on diplomatic training at the Mexican foreign ministry.',
      { title: 'memorandum on diplomatic training' },
    ],
    [
      'The Philippines and Japan inked five landmark economic and defence accords.',
      { title: 'five landmark economic and defence accords', kind: 'package', number: 5 },
    ],
    [
      'South Africa and Nigeria negotiated and signed more than 30 agreements.',
      { number: 30, status: 'signed' },
    ],
    [
      'South Africa and Nigeria are expected to sign deals. Five agreements of South Africa and Nigeria are expected to be concluded.',
      { title: 'Five agreements', number: 5, status: 'planned' },
    ],
    ['Russia, China to sign a record number of documents', { kind: 'package', status: 'planned' }],
    [
      'The Philippines-Japan access agreement is the first of its kind to be signed by Japan in Asia.',
      { title: 'Philippines-Japan access agreement', status: 'signed' },
    ],
    [
      'Greece, Bulgaria and Romania co-signed a letter of intent on fuel pipelines on the sidelines of a meeting in Brussels.',
      { title: 'letter of intent on fuel pipelines', countries: ['BGR', 'GRC', 'ROU'] },
    ],
    [
      'India and Bangladesh exchanged seven Memorandum of Understanding (MoU).',
      { kind: 'package', number: 7, status: 'signed' },
    ],
    [
      'The leaders of Oman and the United Arab Emirates witnessed the announcement of several memoranda of understanding.',
      { kind: 'package', status: 'signed' },
    ],
    [
      'The retreat of Malaysia and Singapore will also see the signing of several agreements.',
      { kind: 'package', status: 'planned' },
    ],
    [
      'South Korea and Uzbekistan signed a deal on critical minerals, paving the way to joint exploration.',
      { title: 'deal on critical minerals' },
    ],
    [
      'Angola and Ethiopia held consultations to ensure the signing of a General Cooperation Agreement.',
      { title: 'General Cooperation Agreement', status: 'planned' },
    ],
    [
      'The free trade agreement between Peru and Canada went into effect in 2009.',
      { kind: 'agreement', status: 'in-force', countries: ['CAN', 'PER'] },
    ],
    [
      'The leaders of Egypt and Ethiopia witnessed inking a number of Memorandum of Understanding (MoUs).',
      { kind: 'package', status: 'signed' },
    ],
    [
      'New Zealand and Samoa signed a Statement of Partnership. After the signing of the agreement New Zealand and Samoa spoke of visas.',
      { title: 'Statement of Partnership', kind: 'declaration' },
    ],
    [
      'The main package of documents of Kazakhstan and Turkmenistan is already ready for signing.',
      { kind: 'package', status: 'planned' },
    ],
    [
      'A memorandum of understanding (MoU) was signed between Iran and Iraq. The ministers of Iran and Iraq signed a memorandum of understanding on customs.',
      { kind: 'memorandum', title: 'memorandum of understanding on customs' },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).agreements).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    [
      'a hope',
      'The President of Georgia hoped that a treaty between Armenia and Azerbaijan would be signed soon.',
    ],
    ['a denial', 'Japan and Russia did not sign a peace treaty.'],
    ['a reference', 'Kazakhstan and France work within the framework of the agreement on trade.'],
    [
      'implementation',
      'The presidents of Kazakhstan and China discussed the implementation of the agreements reached earlier.',
    ],
    ['an organisation', 'Kazakhstan signed an agreement with the European Union.'],
    ['an understanding', 'China and Britain reached important agreement on many issues.'],
    ['a ceremony', 'The leaders of Turkey and Pakistan smiled during an agreement signing ceremony.'],
    [
      'a proposal that goes on',
      'Vietnam proposed that Canada cooperate with it in new areas and sign agreements on trade.',
    ],
    [
      'an interest',
      'Kazakhstan is interested in the early creation of a business council with Mongolia and the adoption of a roadmap on trade.',
    ],
    [
      'an organisation and a member',
      'Mexico signed a Free Trade Agreement with the European Union (which includes Estonia).',
    ],
    [
      'a partner that is no country',
      'Singapore, with whom a Free Trade Agreement was signed, and Ecuador took part in the summit.',
    ],
    ['a tour that ends', 'Yoon of South Korea concludes a tour of Uzbekistan with hopes of a train deal.'],
    [
      'customs of a visit',
      'The first contact of the Emirates and Oman focused more on protocol than on contractual matters.',
    ],
    [
      'what a summit will adopt',
      'India and Bangladesh spoke in Kathmandu. The Summit will witness the signing of a Memorandum of Understanding on power grids.',
    ],
    ['movements', 'Israel and Egypt met in Cairo. An agreement between Hamas and Fatah was signed.'],
    ['a ceasefire', 'Israel and Egypt spoke. A ceasefire agreement was signed.'],
    ['another story', 'Related: Egypt, Turkey sign joint declaration'],
    [
      'what an agreement makes possible',
      'With the agreement in place, trade between Bangladesh and Mexico is expected to be signed up for by more firms.',
    ],
  ])('%s', (_, text) => {
    expect(recordOfText(text).agreements).toEqual([]);
  });

  test('several documents in one sentence', () => {
    const { agreements } = recordOfText(
      'Kazakhstan and Azerbaijan signed an agreement on transit of oil, a memorandum on strategic cooperation and a protocol on education.',
    );
    expect(agreements.map(({ kind, status }) => [kind, status])).toEqual([
      ['agreement', 'signed'],
      ['memorandum', 'signed'],
      ['protocol', 'signed'],
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      'a subject after the verb',
      'India and Bhutan met in Thimphu. An MoU was exchanged on maritime cooperation and an MoU was also signed for the development of a dry port.',
      ['MoU on maritime cooperation', 'MoU for the development of a dry port'],
    ],
    [
      'another without its word',
      'India and Argentina met in New Delhi. An MoU was signed on tourism, while another was exchanged on broadcasting.',
      ['MoU on tourism', 'memorandum on broadcasting'],
    ],
    [
      'a preposition for each',
      'Egypt and Cyprus signed agreements on visas and on gas transit.',
      ['agreements on visas and on gas transit', 'agreement on visas', 'agreement on gas transit'],
    ],
    [
      'subjects after a colon',
      'France and China met in Paris. Three joint statements came out of the talks: on oceans, on farming and on aviation.',
      [
        'Three joint statements',
        'joint statement on oceans',
        'joint statement on farming',
        'joint statement on aviation',
      ],
    ],
    [
      'one and the other',
      'India and Japan inked two agreements, one concerning the transfer of equipment and another related to classified information.',
      [
        'two agreements',
        'agreement concerning the transfer of equipment',
        'agreement related to classified information',
      ],
    ],
    [
      'letters in a line',
      'Pakistan and Belarus have signed the following MoUs: a) An MoU on sanitary measures b) An MoU on plant protection.',
      ['MoUs', 'MoU on sanitary measures', 'MoU on plant protection'],
    ],
    [
      'documents between commas',
      'The documents signed by India and Bangladesh are a framework agreement on community projects, protocol on conservation.',
      ['documents', 'framework agreement on community projects', 'protocol on conservation'],
    ],
    [
      'ministries that sign two',
      'India and Bangladesh met in Delhi. An MoU between the Ministry of Railways of India and the Ministry of Railways of Bangladesh was exchanged. An MoU between the Ministry of Health of India and the Ministry of Health of Bangladesh was exchanged.',
      [expect.stringMatching(/Railways/), expect.stringMatching(/Health/)],
    ],
  ])('%s', (_, text, titles) => {
    expect(recordOfText(text).agreements.map(({ title }) => title)).toEqual(titles);
  });

  test('a heading lists no sentence', () => {
    const { agreements } = recordOfText(
      'Signing of MoUs and an agreement\n\nThe meeting concluded with the signing of two memoranda and one agreement between the UAE and Pakistan.',
    );
    expect(agreements.map(({ title }) => title)).not.toContainEqual(expect.stringMatching(/meeting/));
  });

  test('what follows the last document of a list is said of the first', () => {
    const { agreements } = recordOfText(
      'Turkmenistan and Kyrgyzstan met in Ashgabat. An agreement on the avoidance of double taxation, an agreement on trade and humanitarian cooperation, a memorandum on transport and an agreement on emergencies were signed by Turkmenistan and Kyrgyzstan.',
    );
    expect(agreements.map(({ status }) => status)).toEqual(['signed', 'signed', 'signed', 'signed']);
  });

  test('"memoranda and agreements" are told once', () => {
    const { agreements } = recordOfText(
      'Iran and Pakistan signed eight memoranda of understanding and agreements.',
    );
    expect(agreements).toEqual([expect.objectContaining({ kind: 'package', number: 8 })]);
  });

  test.each([
    'Saudi Arabia and Qatar signed a number of agreements and several memoranda. The documents were exchanged by the ministers of Saudi Arabia and Qatar.',
    'Turkey and Pakistan signed a string of memoranda of understanding. The memoranda signed by Turkey and Pakistan are many.',
  ])('one lot, however often it is named: %s', (text) => {
    expect(recordOfText(text).agreements).toHaveLength(1);
  });

  test('a counted lot that is named again without its number', () => {
    const { agreements } = recordOfText(
      'Pakistan and Turkey signed 24 agreements. The agreements signed by Pakistan and Turkey concern trade and energy.',
    );
    expect(agreements).toEqual([expect.objectContaining({ number: 24 })]);
  });

  test('an agreement that is named again with its partner is one, two on different subjects are two', () => {
    const { agreements } = recordOfText(
      'The United States signed an agreement with Australia on critical minerals and rare earths. The leaders of Australia and the United States signed the agreement on critical minerals and rare earth elements. Australia and the United States signed an agreement on social security.',
    );
    expect(agreements).toHaveLength(2);
  });

  test('what a sentence goes on to name of a lot that was signed', () => {
    const { agreements } = recordOfText(
      'South Africa and Nigeria signed 30 agreements. These include the Bilateral Trade Agreement and an Agreement on Cooperation in Defence.',
    );
    expect(agreements.map(({ title, status }) => `${title} ${status}`)).toEqual([
      '30 agreements signed',
      'Bilateral Trade Agreement signed',
      'Agreement on Cooperation in Defence signed',
    ]);
  });

  test('a joint statement that is named twice is one', () => {
    const { agreements } = recordOfText(
      'Kazakhstan and China signed a joint statement.\n\nIn the joint statement China and Kazakhstan speak of trade.',
    );
    expect(agreements).toHaveLength(1);
  });

  test.each([
    'Iran and South Korea signed an agreement on loans for rail, guaranteed by the ministry.',
    'Iran and South Korea signed an agreement on loans for rail, adding this to older deals.',
  ])('a participle after a comma is no part of a title: %s', (text) => {
    expect(recordOfText(text).agreements.map(({ title }) => title)).toEqual(['agreement on loans for rail']);
  });

  test('a plural that is the name of one document', () => {
    expect(
      recordOfText('Iran and the United States put their names to the Algiers Accords in 1981.').agreements,
    ).toMatchObject([
      { title: 'Algiers Accords', kind: 'agreement', status: 'signed', countries: ['IRN', 'USA'] },
    ]);
  });

  test('the second party of a title', () => {
    expect(
      recordOfText(
        'India and Vietnam agreed to speed up talks and soon sign a Memorandum of Understanding on judicial cooperation between the Ministry of Justice of Vietnam and the Ministry of Law and Justice of India.',
      ).agreements,
    ).toMatchObject([
      {
        title: expect.stringMatching(
          /between the Ministry of Justice of Vietnam and the Ministry of Law and Justice of India$/,
        ),
        status: 'planned',
      },
    ]);
  });

  test('a title ends before what else was done and before who reports it', () => {
    expect(
      recordOfText(
        'India and Australia signed an arrangement on logistics support and elevated their ties.',
      ).agreements.map(({ title }) => title),
    ).toEqual(['arrangement on logistics support']);
    expect(
      recordOfText(
        'Tajikistan and Mongolia signed a joint statement on friendly relations, Trend reports via the press service.',
      ).agreements.map(({ title }) => title),
    ).toEqual(['joint statement on friendly relations']);
  });

  test.each([
    'They cooperate in the spirit of the Joint Vision Statement of India and Vietnam.',
    'All signs were for another treaty between India and China.',
  ])('a document that is only referred to: %s', (text) => {
    expect(recordOfText(`The ministers of India and Vietnam met in Hanoi.\n\n${text}`).agreements).toEqual(
      [],
    );
  });

  test('third parties of a sentence: who witnesses, what follows elsewhere', () => {
    expect(
      recordOfText(
        'The ministers of Armenia and Azerbaijan met.\n\nArmenia and Azerbaijan signed a peace agreement in the presence of Donald Trump; further talks followed in Georgia.',
      ).agreements,
    ).toMatchObject([{ countries: ['ARM', 'AZE'] }]);
  });

  test.each([
    ['Токаев сказал: «Сегодня мы подпишем Договор о союзнических отношениях».', 'planned'],
    ['Декларация о союзническом взаимодействии, подписанная в феврале 2022 года, работает.', 'signed'],
  ])('in Russian: %s', (text, status) => {
    expect(
      recordOfText(
        `Президент Казахстана Касым-Жомарт Токаев прибыл в Душанбе, его встретил президент Таджикистана Эмомали Рахмон. ${text}`,
      ).agreements,
    ).toMatchObject([{ status }]);
  });

  test.each([
    ['Saudi Arabia and the United States on Saturday agreed a joint declaration on trade.', 'signed'],
    ['Agreements between Kazakhstan and Russia on energy are being prepared for signing.', 'planned'],
  ])('agreed or prepared: %s', (text, status) => {
    expect(recordOfText(text).agreements).toMatchObject([{ status }]);
  });

  test('a document that somebody is told to draw up is none', () => {
    expect(
      recordOfText(
        'Kazakhstan and Iran met. I instruct you to form a working group to work out and sign a roadmap of projects with Iran.',
      ).agreements.filter(({ status }) => status === 'signed'),
    ).toEqual([]);
  });

  test('a sum before a document is no number of documents', () => {
    expect(
      recordOfText(
        'Egypt and Saudi Arabia signed 14 agreements. The deals include a $1.5 billion agreement between Acwapower and the Egyptian Electricity Holding Company.',
      ).agreements,
    ).toMatchObject([
      { title: '14 agreements', number: 14 },
      { title: expect.stringMatching(/^agreement between Acwapower and the Egyptian/), number: null },
    ]);
  });

  test('contracts are no part of a lot of memoranda', () => {
    expect(
      recordOfText(
        'Saudi Arabia and Turkey signed a number of memorandums of understanding. Saudi Arabia signed two contracts with the Turkish firm Baykar.',
      ).agreements.map(({ title }) => title),
    ).toEqual(['number of memorandums of understanding', 'two contracts']);
  });

  test('the dollars in which deals are valued are no party', () => {
    expect(
      recordOfText(
        'The crown prince of Saudi Arabia arrived in Egypt. His tour saw the signing of investment deals of Saudi Arabia in Egypt, which are valued at 7.7 billion U.S. dollars.',
      ).agreements,
    ).toMatchObject([{ kind: 'package', countries: ['EGY', 'SAU'] }]);
  });

  test('a lot of two kinds is one in Russian', () => {
    expect(
      recordOfText(
        'Президент Турции Реджеп Тайип Эрдоган прибыл в Саудовскую Аравию. Турция и Саудовская Аравия подписали несколько соглашений и меморандумов о взаимопонимании в сферах энергетики и обороны.',
      ).agreements,
    ).toMatchObject([{ kind: 'package' }]);
  });

  test('who signs on behalf of whom is no part of a title', () => {
    expect(
      recordOfText(
        'The ambassador of Pakistan and the rector signed the MoU on behalf of Pakistan and China.',
      ).agreements.every(({ title }) => !title.includes('behalf')),
    ).toBe(true);
  });

  const titlesOf = (text: string) =>
    recordOfText(text).agreements.map(({ title, status }) => `${title} [${status}]`);

  test('what a lot includes is told with it, also some sentences on', () => {
    expect(
      titlesOf(
        'Kenya and Sierra Leone signed four memoranda. The ceremony was held before both presidents. The Memoranda of Understanding (MoU) include an MoU on Wildlife, an MoU on Youth Education and an MoU on Trade. The other instruments are: an MoU between the Ministry of Culture of Kenya and the Ministry of Arts of Sierra Leone.',
      ),
    ).toEqual([
      'four memoranda [signed]',
      'MoU on Wildlife [signed]',
      'MoU on Youth Education [signed]',
      'MoU on Trade [signed]',
      'MoU between the Ministry of Culture of Kenya and the Ministry of Arts of Sierra Leone [signed]',
    ]);
    expect(titlesOf('Kenya and Sierra Leone signed four memoranda. These papers deal with roads.')).toEqual([
      'four memoranda [signed]',
    ]);
  });

  test.each([
    ['India and New Zealand agreed to restart free trade agreement (FTA) negotiations in April 2025.', []],
    [
      'Japan and India agreed to work for the conclusion of a free trade agreement by mid-2025.',
      ['free trade agreement [planned]'],
    ],
    [
      'India and New Zealand held talks. A comprehensive trade agreement offers an opportunity, said a spokesman.',
      [],
    ],
    [
      'China and New Zealand signed a protocol to upgrade their free trade agreement.',
      ['protocol to upgrade their free trade agreement [signed]'],
    ],
  ])('what is negotiated, changed or praised is not signed: %s', (text, expected) => {
    expect(titlesOf(text)).toEqual(expected);
  });

  test('titles that name the parties by their bodies', () => {
    expect(
      titlesOf(
        'Angola and Kenya signed a memorandum of understanding between the agencies of the two countries on cooperation in agriculture. A Memorandum of Understanding will also be signed between the Academy of Luanda in Angola and the Kenyan Ministry of Foreign Affairs.',
      ),
    ).toEqual([
      'memorandum of understanding between the agencies of the two countries on cooperation in agriculture [signed]',
      'Memorandum of Understanding between the Academy of Luanda in Angola and the Kenyan Ministry of Foreign Affairs [planned]',
    ]);
  });

  test('the day and town of its signing date an agreement that is only based on', () => {
    expect(
      recordOfText(
        'Angola and Kenya cooperate on the basis of the General Agreement for Cooperation, signed in Luanda on 15 January 2014.',
      ).agreements,
    ).toMatchObject([{ title: 'General Agreement for Cooperation', status: 'signed', date: '2014-01-15' }]);
  });

  test('"une vingtaine de" is a count', () => {
    expect(
      recordOfText(
        'Le président chinois Xi Jinping est arrivé en France. Une vingtaine d’accords ont été signés entre la Chine et la France.',
      ).agreements,
    ).toMatchObject([{ kind: 'package', number: 20 }]);
  });

  test('what is to be implemented was signed where the sentence says so', () => {
    expect(
      titlesOf(
        'Vietnam and the Philippines will effectively implement the memorandum of understanding on rice trade signed on this occasion.',
      ),
    ).toEqual(['memorandum of understanding on rice trade [signed]']);
    expect(
      titlesOf(
        'Vietnam and the Philippines agreed to work through the exchange of visits, and to set out an action programme for their ties.',
      ),
    ).toEqual(['action programme for their ties [planned]']);
  });

  test('what a cabinet has approved is still to be signed', () => {
    expect(
      recordOfText(
        'President Anura Kumara Dissanayake of Sri Lanka will visit China. The Cabinet approved a series of new agreements with China.',
      ).agreements,
    ).toMatchObject([{ kind: 'package', status: 'planned' }]);
  });

  test('papers whose signing will be overseen are planned', () => {
    expect(
      recordOfText(
        'President William Ruto of Kenya is in Mozambique. He and Filipe Nyusi will also oversee the signing of eight agreements.',
      ).agreements,
    ).toMatchObject([{ status: 'planned', number: 8 }]);
  });
});
