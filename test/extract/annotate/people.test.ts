import { annotate } from '../../../import/extract/annotate/annotate';
import { loadReference } from '../../../src/reference/reference';
import { recordOfText } from '../extraction';

function leaders(text: string): string[] {
  return recordOfText(text).leaders.map(({ name, country }) => `${name} ${country}`);
}

describe('people', () => {
  test('a title and a country before the next name belong to the next one', () => {
    const record = recordOfText(
      'Emmanuel Macron received the President of Kazakhstan Kassym-Jomart Tokayev in Paris on November 5.',
    );
    expect(record.leaders).toEqual([
      expect.objectContaining({ name: 'Emmanuel Macron', country: 'FRA' }),
      expect.objectContaining({ name: 'Kassym-Jomart Tokayev', title: 'President', country: 'KAZ' }),
    ]);
  });

  test.each([
    'The leader of the Community spoke first. The community was glad.',
    'The talks were led by the Head of State. Finally, the Head of State thanked the guests.',
    'The King and the Queen Consort were to travel to Paris and Bordeaux.',
    'President Claudine Gay of Harvard stepped down on Tuesday.',
    'The aircraft landed at Félix Houphouët-Boigny Airport.',
    'The President Will Not Come to the White House',
    'It was his first trip to the country as President.',
    'On Tuesday there is tea with the Queen Mother at Clarence House.',
    'The centre was built under President Jacques Chirac of France.',
    'Tariffs had been raised under his predecessor, Stephen Harper.',
    'Premier Energy, which sells power in Chisinau, closed two offices.',
    'The city was rebuilt by Abdullah Khan, and later by the son of the Khan of the Horde.',
    'The Secretary of the China Institute, Chicago, answered the letter.',
    'He came with the ministers of Foreign Affairs, Interior, Labor, Culture and Health.',
  ])('no leader: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });

  test.each([
    [
      'At the talks with Putin, the Kazakh president spoke of trade. Tokayev left Moscow in the evening.',
      ['Vladimir Putin RUS', 'Kassym-Jomart Tokayev KAZ'],
    ],
    ['Putin, the Russian president, spoke of trade.', ['Vladimir Putin RUS']],
    [
      'Georgian Prime Minister Irakli Garibashvili met his Armenian counterpart, Echo of the Caucasus writes.',
      ['Irakli Garibashvili GEO', 'Nikol Pashinyan ARM'],
    ],
    [
      'Irakli Garibashvili met his Armenian counterpart, Pashinyan, in Tbilisi.',
      ['Irakli Garibashvili GEO', 'Nikol Pashinyan ARM'],
    ],
    ['President of Iran Seyed Ebrahim Raisi thanked the Emir.', ['Ebrahim Raisi IRN']],
    [
      'It was opened by Prince Salman bin Hamad Al Khalifa, Crown Prince, Deputy Supreme Commander and Prime Minister of Bahrain.',
      ['Salman bin Hamad bin Isa Al Khalifa BHR'],
    ],
    [
      'Son Excellence Mamadi Doumbouya, Président de la République, Chef Suprême des Armées, est arrivé.',
      ['Mamady Doumbouya GIN'],
    ],
  ])('who a title belongs to: %s', (text, expected) => {
    expect(recordOfText(text, '2024-01-27').leaders.map(({ name, country }) => `${name} ${country}`)).toEqual(
      expected,
    );
  });

  test.each([
    [
      'In office in that autumn were Jürgen Ligi, Minister for Foreign Affairs of Estonia, Linas Antanas Linkevičius, Minister for Foreign Affairs of Lithuania, Edgars Rinkēvičs, Minister for Foreign Affairs of Latvia, and Lilja Alfreðsdóttir, Minister for Foreign Affairs of Iceland.',
      ['Jürgen Ligi EST', 'Linas Linkevičius LTU', 'Edgars Rinkēvičs LVA', 'Lilja Alfreðsdóttir ISL'],
    ],
    [
      'Of long standing by then were the Minister for Foreign Affairs of Lithuania, Linas Linkevičius, and the Minister for Foreign Affairs of Latvia, Edgars Rinkēvičs.',
      ['Linas Linkevičius LTU', 'Edgars Rinkēvičs LVA'],
    ],
  ])('who is minister of which country: %s', (text, expected) => {
    expect(recordOfText(text, '2016-10-27').leaders.map(({ name, country }) => `${name} ${country}`)).toEqual(
      expected,
    );
  });

  test('"its foreign minister" is that of the country named last', () => {
    const record = recordOfText(
      'Indian Foreign Minister S. Jaishankar was in Maputo. In Caracas President Maduro met a Colombian delegation led by its foreign minister.',
      '2023-04-17',
    );
    expect(record.meetings.map(({ participants }) => participants)).toEqual([
      ['Nicolás Maduro', 'Álvaro Leyva'],
    ]);
  });

  test('"its president" of no country is nobody of whom the page has told', () => {
    expect(
      recordOfText('President Macron met Anita Example in Paris. The party and its president were glad.')
        .meetings,
    ).toEqual([]);
  });

  test.each([
    ['Kenyan Prime Cabinet Secretary Musalia Mudavadi spoke.', 'Prime Cabinet Secretary'],
    ['In Nairobi Foreign Affairs CS Alfred Mutua spoke.', 'Foreign Minister'],
    ['In Santiago Chancellor Antonia Urrejola spoke.', 'Foreign Minister'],
    ['In Berlin Chancellor Olaf Scholz spoke.', 'Chancellor'],
    ['Japanese Chief Cabinet Secretary Hirokazu Matsuno spoke.', 'Chief Cabinet Secretary'],
  ])('what a title means in its country: %s', (text, title) => {
    expect(recordOfText(text, '2022-11-30').leaders).toEqual([expect.objectContaining({ title })]);
  });

  test.each([
    ['UK Foreign Office Minister Lord Ahmad visited Delhi on Monday.', 'Lord Ahmad GBR'],
    ['Union Minister V Muraleedharan visited Kuwait on Monday.', 'V Muraleedharan IND'],
    ['Gen. Abdel Fatah al Burhan of Sudan was in Cairo.', 'Abdel Fattah al-Burhan SDN'],
    ['UAE Minister of Industry Sultan Al Jaber met President Tokayev in Astana.', 'Sultan Al Jaber ARE'],
    ['Egyptian President Nasser of Egypt opened the conference.', 'Nasser EGY'],
    ['Belgrade. It was said by President Aleksandar VuÄiÄ‡ of Serbia.', 'Aleksandar Vučić SRB'],
  ])('a name whose first word is a title or a letter lost: %s', (text, expected) => {
    expect(leaders(text)).toContain(expected);
  });

  test.each([
    ['Le roi Philippe de Belgique et la reine Mathilde sont arrivés à Kinshasa.', 'Mathilde BEL'],
    ['Princess Anne was to meet President Mandela, and Queen Elizabeth II waited for him.', 'Anne GBR'],
    [
      'Официальный визит Президента Беларуси Александра Лукашенко перенесен, сообщила его пресс-секретарь Наталья Эйсмонт.',
      'Наталья Эйсмонт BLR',
    ],
    [
      'US President-elect Donald Trump would like to see him in Washington. His spokeswoman Karoline Leavitt confirmed it.',
      'Karoline Leavitt USA',
    ],
    [
      'Embassy of India, Beijing\n\nOfficial Spokesperson Arindam Bagchi said that the minister would travel to Moscow. Sputnik asked when.',
      'Arindam Bagchi IND',
    ],
  ])('the country of who is named with an owner, a crown or a mission: %s', (text, expected) => {
    expect(leaders(text)).toContain(expected);
  });

  test.each([
    'The relics of Queen Ketevan were kept in a church of the 17th century.',
    'Mayor Sherry Capello was glad to see so many people come.',
    '5:10 PM UTC',
    'Koji Sato takes over from President Akio Toyoda. "Cars must be fun," Sato said.',
  ])('nobody who acts for a country: %s', (text) => {
    const record = recordOfText(text);
    expect([...record.leaders, ...record.statements]).toEqual([]);
  });

  test('an ambassador is not of the country of the minister beside', () => {
    expect(
      leaders(
        'The notes were signed by Philippine Foreign Secretary Enrique Manalo and Ambassador Koshikawa Kazuhiko.',
      ),
    ).not.toContain('Koshikawa Kazuhiko PHL');
  });

  test.each([
    ['Chief Presidential Secretary Lee Kwan-seop of South Korea told the press.', 'Lee Kwan-seop KOR'],
    ['Представитель МИД России Мария Захарова сообщила об этом в среду.', 'Мария Захарова RUS'],
    [
      'Официальный представитель российского внешнеполитического ведомства Мария Захарова сообщила об этом.',
      'Мария Захарова RUS',
    ],
  ])('a name in full: %s', (text, expected) => {
    expect(leaders(text)).toContain(expected);
  });

  test.each([
    'His son had captured King John II of France and held him in London.',
    'Гость получил подарок от младшего сына президента Беларуси Николая — статуэтку зубра.',
  ])('neither a king of the Middle Ages nor a child holds an office: %s', (text) => {
    expect(leaders(text)).not.toContainEqual(expect.stringMatching(/John II|Никола/u));
  });

  test('"explique-t-il" takes up who speaks, not whom the words are about', () => {
    const { statements } = recordOfText(
      "Quant à la chute de Bachar al-Assad, « nous sommes lucides », assure le ministre français Jean-Noël Barrot. « Nous abordons cette période avec l'espoir que la Syrie soit rendue aux Syriens », explique-t-il.",
      '2024-12-15',
    );
    expect(statements.at(-1)?.speaker).toBe('Jean-Noël Barrot');
  });

  test('a surname right before its verb begins a clause of its own', () => {
    expect(
      leaders(
        'Chinese Foreign Ministry spokesperson Mao Ning spoke on Tuesday. It is his first trip since he became premier, Mao told the press.',
      ),
    ).toEqual(['Mao Ning CHN']);
  });

  test('a bare surname is the head of state’s, not the First Lady’s', () => {
    const [statement] = recordOfText(
      'President Ferdinand Marcos Jr. came to Hanoi with First Lady Liza Araneta-Marcos. “Our ties once rested on the sea alone,” Marcos told his host.',
      '2024-01-30',
    ).statements;
    expect(statement?.speaker).toBe('Ferdinand Marcos Jr.');
  });

  test('an office that only one country has is of no other place', () => {
    expect(leaders('In Moscow EAM will hold talks with Foreign Minister Sergey Lavrov.')).not.toContain(
      'EAM RUS',
    );
    expect(
      recordOfText('In Moscow EAM will hold talks with Foreign Minister Sergey Lavrov tomorrow.').leaders[0]
        ?.name,
    ).not.toBe(undefined);
  });

  test('a leader of today is meant before one of the past', () => {
    const [statement] = recordOfText(
      'Russian President Vladimir Putin laid a wreath at the grave of Heydar Aliyev in Baku and met President Ilham Aliyev. "Our declaration works well," the Azerbaijani leader said.',
      '2024-08-19',
    ).statements;
    expect(statement?.speaker).toBe('Ilham Aliyev');
  });

  test('a small word that two names share makes them no one name', () => {
    const text = 'Iran and Sudan talked. The Sudanese foreign minister, Ali al-Sadiq, was in Baku.';
    expect(recordOfText(text, '2023-10-09').leaders).toContainEqual(
      expect.objectContaining({ name: 'Ali al-Sadiq', country: 'SDN' }),
    );
  });

  test('an ocean is nobody, nor is the abbreviation of a department', () => {
    const text = 'Both stand at the Indian Ocean, the Indian leader noted. India and Mauritius are friends.';
    expect(recordOfText(text).leaders.map(({ name }) => name)).not.toContain('Indian Ocean');
    const french =
      'Département fédéral des affaires étrangères DFAE\n\nLe conseiller fédéral Ignazio Cassis se rendra jeudi en Slovénie.';
    expect(recordOfText(french, '2021-11-16').leaders.map(({ name }) => name)).toEqual(['Ignazio Cassis']);
  });

  test('of whom only the party is spoken does nothing', () => {
    const text =
      'Shakib Al Hasan, who sat for the party of former Prime Minister Sheikh Hasina, took three wickets in Pakistan.';
    expect(recordOfText(text, '2024-12-25').leaders).toEqual([]);
  });

  test('a prince is no minister of the same surname', () => {
    expect(
      recordOfText('Queen Elizabeth II and Prince Philip waited for the guest.', '1996-07-05').leaders.map(
        ({ name }) => name,
      ),
    ).not.toContain('Danny Philip');
  });

  test('a name with its country in capitals is read, and ends', () => {
    expect(leaders('PRESIDENT SMITHSON OF FRANCE MET THEM.')).toEqual(['SMITHSON FRA']);
  });

  test.each([
    [
      'Greek Minister of Culture Lina Mendoni met Chinese Minister of Culture and Tourism Sun Yeli in Beijing.',
      ['Lina Mendoni GRC', 'Sun Yeli CHN'],
    ],
    ['Kyrgyz Minister of Agriculture Aidarbek Saparov visited Tashkent.', ['Aidarbek Saparov KGZ']],
    ['Egyptian Minister of Sports Ashraf Sobhy spoke first.', ['Ashraf Sobhy EGY']],
  ])('a portfolio is no part of the name behind it: %s', (text, expected) => {
    expect(leaders(text)).toEqual(expected);
  });

  test('whom a minister meets is not of the minister’s own country', () => {
    expect(
      leaders(
        'Pakistani Foreign Minister Khurshid Kasuri met with National Security Adviser Stephen Hadley, US Defence Secretary Robert Gates and Commerce Secretary Carlos Gutierrez.',
      ),
    ).toContain('Stephen Hadley USA');
  });

  test('titles between two names with titles of their own are the first one’s', () => {
    const record = recordOfText(
      'At the invitation of Prince Salman bin Hamad Al Khalifa, Crown Prince and Prime Minister, Mr. Anutin Charnvirakul, Prime Minister of Thailand, will visit Manama from 7 to 9 May.',
      '2026-05-05',
    );
    expect(record.visits.map(({ visitor, to }) => `${visitor} ${to}`)).toEqual(['Anutin Charnvirakul BHR']);
  });

  test('the speaker of a house of a country', () => {
    expect(leaders('Speaker of the US House of Representatives Nancy Pelosi also met the minister.')).toEqual(
      ['Nancy Pelosi USA'],
    );
  });

  test('names of a list share its plural title', () => {
    const record = recordOfText(
      'The Deputy Chief Ministers Devendra Fadnavis and Ajit Pawar were with Indian Prime Minister Narendra Modi in Mumbai.',
    );
    expect(record.leaders.map(({ name }) => name).sort()).toEqual([
      'Ajit Pawar',
      'Devendra Fadnavis',
      'Narendra Modi',
    ]);
  });

  test('a title word inside a name is part of the name', () => {
    expect(leaders('Malaysian Tourism Minister Tiong King Sing joined the delegation.')).toEqual([
      'Tiong King Sing MYS',
    ]);
  });

  test('an official listed after another serves the same country', () => {
    const record = recordOfText(
      'Indian External Affairs Minister Sushma Swaraj and Foreign Secretary Sujatha Singh came along to Bhutan.',
      '2014-06-15',
    );
    expect(record.leaders).toContainEqual(
      expect.objectContaining({
        name: 'Sujatha Singh',
        country: 'IND',
        inferred: expect.arrayContaining(['country']),
      }),
    );
  });

  test('the President of an organisation stands for no country', () => {
    const record = recordOfText(
      'French President Emmanuel Macron met President of the European Council António Costa in Brussels.',
      '2025-01-15',
    );
    expect(record.leaders).toContainEqual(expect.objectContaining({ name: 'António Costa', country: null }));
  });
});

describe('titles', () => {
  function people(text: string, day?: string): string[] {
    return recordOfText(text, day).leaders.map(({ name, title, country }) => `${name}, ${title}, ${country}`);
  }

  test.each([
    [
      '2023-06-19',
      'Secretary Blinken met Qin Gang in Beijing.',
      ['Antony Blinken, Secretary, USA', 'Qin Gang, Foreign Minister, CHN'],
    ],
    [
      '2023-05-11',
      'EAM Jaishankar called on PM Hasina in Dhaka.',
      ['S. Jaishankar, Foreign Minister, IND', 'Sheikh Hasina, Prime Minister, BGD'],
    ],
    [
      '2024-06-17',
      'NSA Ajit Doval met his US counterpart Jake Sullivan.',
      ['Ajit Doval, National Security Adviser, IND', expect.stringMatching(/^Jake Sullivan, .*, USA$/)],
    ],
    [
      '2020-06-04',
      'The call dealt with China, Secretary (East) Vijay Thakur Singh said.',
      ['Vijay Thakur Singh, Secretary (East), IND'],
    ],
    [
      '2024-09-07',
      'Taoiseach Simon Harris met Prime Minister Keir Starmer.',
      ['Simon Harris, Taoiseach, IRL', 'Keir Starmer, Prime Minister, GBR'],
    ],
    [
      '2021-11-04',
      'Deputy Secretary of State Wendy R. Sherman met with Latvian Foreign Minister Edgars Rinkevics.',
      ['Wendy R. Sherman, Deputy Secretary of State, USA', 'Edgars Rinkēvičs, Foreign Minister, LVA'],
    ],
    [
      '2020-03-09',
      'The State Secretary of the Ministry of Foreign Affairs, Andris Pelšs, met the Ambassador of Lebanon, Rina Charbel.',
      [expect.stringMatching(/^Andris Pelšs, State Secretary.*, null$/), 'Rina Charbel, Ambassador, LBN'],
    ],
    [
      '2017-09-30',
      'Xi Jinping met U.S. Secretary of State Rex Tillerson in Beijing.',
      ['Xi Jinping, President, CHN', 'Rex Tillerson, Foreign Minister, USA'],
    ],
    [
      '2023-10-24',
      'At the Forum she saw European Commission (EC) President Ursula von der Leyen.',
      ['Ursula von der Leyen, President of European Commission, null'],
    ],
    [
      '2023-11-23',
      'HE Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani, Prime Minister and Minister of Foreign Affairs, spoke by phone.',
      ['Mohammed bin Abdulrahman Al Thani, Prime Minister, QAT'],
    ],
  ])('%s %s', (day, text, expected) => {
    expect(people(text, day)).toEqual(expected);
  });

  test('an ambassador comes from the country named before, not from the one after "to"', () => {
    expect(
      people('The U.S. Ambassador to Kenya Meg Whitman thanked President William Ruto.', '2022-09-13'),
    ).toEqual(['Meg Whitman, Ambassador, USA', 'William Ruto, President, KEN']);
    expect(
      people("Prime Minister Shehbaz Sharif received Turkiye's new Ambassador Mehmet Pacaci.", '2022-07-07'),
    ).toContainEqual('Mehmet Pacaci, Ambassador, TUR');
  });

  test('whom the document names with an office holds it, whatever the calendar says', () => {
    expect(
      people(
        'Prime Minister receives call from British Prime Minister\n\nPrime Minister Imran Khan received a telephone call from British Prime Minister Boris Johnson.',
        '2025-03-26',
      ),
    ).toEqual(['Imran Khan, Prime Minister, PAK', 'Boris Johnson, Prime Minister, GBR']);
  });

  test('a prince goes by his first name', () => {
    expect(
      people(
        'Saudi Crown Prince Mohammed bin Salman received Prince William, the Prince of Wales, in Riyadh. Prince Mohammed showed William the palace.',
        '2026-02-10',
      ),
    ).toEqual(['Mohammed bin Salman, Crown Prince, SAU', 'Prince William, Prince of Wales, GBR']);
  });

  test('of two kings of one name the one whose country the document is about', () => {
    expect(
      people(
        'His Majesty King Abdullah, accompanied by Crown Prince Al Hussein bin Abdullah II, met Saudi Crown Prince Mohammed bin Salman in Riyadh.',
        '2021-03-08',
      ),
    ).toContainEqual('Abdullah II of Jordan, King, JOR');
  });

  test("a father's name is no other person", () => {
    expect(
      people('Deputy Defense Minister Prince Khalid bin Sultan bin Abdulaziz came to Riyadh.', '2013-03-16'),
    ).toEqual([expect.stringMatching(/^Khalid bin Sultan bin Abdulaziz, /)]);
  });

  test('a name misspelt is the same person', () => {
    expect(
      people(
        'EAM Jaishnakar calls on Bangladeshi PM Sheikh Hasina. External Affairs Minister S Jaishankar called on Prime Minister Shiekh Hasina in Dhaka.',
        '2023-05-11',
      ),
    ).toEqual([expect.stringMatching(/^S. Jaishankar/), expect.stringMatching(/^Sheikh Hasina/)]);
  });

  test('Japan has no president, and the outgoing president of a company none of a country', () => {
    expect(
      people('The outgoing president of the Japanese company said little. The Japanese president spoke.'),
    ).toEqual([]);
  });

  test.each([
    'Prince Charles spoke at the King Abdulaziz Center for National Dialogue.',
    'Saudi Crown Prince Hosts Prince William',
  ])('things and verbs are no names: %s', (text) => {
    expect(people(text, '2013-03-16').join()).not.toMatch(/Center|Hosts/);
  });

  test('who meets an official of another country does not serve it', () => {
    const [secretary] = recordOfText(
      'State Secretary Andris Pelšs and the Ambassador of Mali, Oumou Sall-Seck, met in the Ministry.',
      '2020-03-09',
    ).leaders;
    expect(secretary).toMatchObject({ name: 'Andris Pelšs', country: null });
  });
});

describe('titles of some countries', () => {
  const titled = (text: string, day = '2022-04-28') =>
    recordOfText(text, day).leaders.map(({ name, title, country }) => `${name}, ${title}, ${country}`);

  test('a foreign secretary is an official in India and a minister in Britain', () => {
    expect(titled('India’s Foreign Secretary Harsh Vardhan Shringla spoke in New Delhi.')).toEqual([
      'Harsh Vardhan Shringla, Foreign Secretary, IND',
    ]);
    expect(titled('UK Foreign Secretary Liz Truss arrived in New Delhi, India.')).toEqual([
      'Liz Truss, Foreign Minister, GBR',
    ]);
  });

  test('who presides over the council of ministers is the prime minister', () => {
    expect(
      titled('Giorgia Meloni, President of the Council of Ministers of Italy, spoke in Rome.', '2024-01-19'),
    ).toEqual(['Giorgia Meloni, Prime Minister, ITA']);
    expect(titled('Sergio Mattarella, President of Italy, spoke in Rome.', '2024-01-19')).toEqual([
      'Sergio Mattarella, President, ITA',
    ]);
  });

  test('a minister’s counterpart who heads a government is no minister', () => {
    expect(
      titled('Indian Foreign Minister S. Jaishankar spoke of Bangladesh and his counterpart Sheikh Hasina.'),
    ).toContain('Sheikh Hasina, Prime Minister, BGD');
    expect(
      titled('Indian Foreign Minister S. Jaishankar met his Russian counterpart Sergey Lavrov in New Delhi.'),
    ).toContain('Sergey Lavrov, Foreign Minister, RUS');
  });

  test('a bank and an adverb are no names', () => {
    expect(
      titled('He met the Governor of the Bangladesh Bank. Afterwards, the prime minister left.'),
    ).toEqual([]);
  });
});

describe('references', () => {
  function speakers(text: string, day?: string): string[] {
    return recordOfText(text, day).statements.map(({ speaker, text: said }) => `${speaker}: ${said}`);
  }

  test('"His Majesty" is the monarch, and a clause has its own verb', () => {
    expect(
      speakers(
        "Jordan's King Abdullah II received President of Chad Mahamat Idriss Deby in Amman. His Majesty affirmed that Jordan would support Chad.",
      ),
    ).toEqual([expect.stringMatching(/^Abdullah II.*: Jordan would support Chad$/)]);
    expect(
      speakers(
        'British Prime Minister Rishi Sunak received Ukrainian President Volodymyr Zelensky in London. No jets were promised, though the Prime Minister said that nothing was ruled out.',
      ),
    ).toEqual(['Rishi Sunak: nothing was ruled out']);
  });

  test('the words of a stranger belong to nobody in the document', () => {
    expect(
      speakers(
        'Chinese Foreign Minister Wang Yi met Pakistani Foreign Minister Khawaja Muhammad Asif in Beijing. Geng Shuang said during his briefing here. The two sides see steady growth, he said.',
      ),
    ).toEqual([]);
  });

  test('"he" is who is named outside the opening phrase', () => {
    expect(
      speakers(
        'After his talks with Russian President Vladimir Putin in Astana, Kazakh President Kassym-Jomart Tokayev spoke to the press. He said that trade was growing.',
      ),
    ).toEqual(['Kassym-Jomart Tokayev: trade was growing']);
    expect(
      speakers(
        'Following his conversation with his Nepalese counterpart Narayan Khadka, Indian External Affairs Minister S. Jaishankar was glad. "We agreed to broaden our cooperation on many fronts," he said.',
        '2022-01-07',
      ),
    ).toEqual([expect.stringMatching(/Jaishankar: We agreed/)]);
  });

  test('"he said" is whoever spoke before, "he" alone whoever was spoken of', () => {
    const text =
      'Kazakh President Kassym-Jomart Tokayev has chosen Russia for his first foreign visit, Kremlin Spokesman Dmitry Peskov told reporters on Monday.';
    expect(
      speakers(`${text} He stressed that Kazakhstan was an important ally.`, '2022-11-28'),
    ).toContainEqual('Dmitry Peskov: Kazakhstan was an important ally');
    const [visit] = recordOfText(`${text} He arrived in Moscow on November 28.`, '2022-11-28').visits;
    expect(visit?.visitor).toBe('Kassym-Jomart Tokayev');
  });

  test('whoever is named within a quotation does not go on speaking', () => {
    expect(
      speakers(
        '"China attaches great importance to President Donald Trump\'s visit," Chinese President Xi Jinping said. He said the teams on both sides should work closely.',
        '2017-09-30',
      ),
    ).toEqual([expect.stringMatching(/^Xi/), 'Xi Jinping: the teams on both sides should work closely']);
  });

  test('"a spokesperson" is nobody whom the document names', () => {
    expect(
      speakers(
        'US Secretary of State Antony Blinken will speak on Monday, then State Department spokesperson Matthew Miller. A U.S. State Department spokesperson described the talks as "candid, substantive and constructive talks".',
        '2023-07-17',
      ),
    ).toEqual([]);
  });

  test('neither an office nor a spokesperson without a name makes the next "he" somebody else', () => {
    expect(
      speakers(
        'Prime Minister Imran Khan spoke with US Secretary of State Mike Pompeo. A foreign Office spokesperson said there was no mention of terrorists. He said the statement was contrary to the facts.',
        '2018-08-24',
      ),
    ).toEqual([]);
    expect(
      speakers(
        'Prime Minister Shahid Khaqan Abbasi met the Ambassador. "Relations between Pakistan and the US should be strengthened further," a statement from the PM Office said.',
        '2017-09-15',
      ),
    ).toEqual([]);
  });

  test('a ruler of the Gulf under his given name, in another spelling too', () => {
    expect(
      leaders(
        'UAE President Mohamed bin Zayed Al Nahyan met President Ruto of Kenya in Abu Dhabi on 7 June 2023. Mohamed received his guest at the palace.',
      ),
    ).toEqual(['Mohammed bin Zayed Al Nahyan ARE', 'William Ruto KEN']);
  });
});

describe('a page of an office that begins with its bare title', () => {
  const participants = (text: string, day: string) => {
    const { calls, meetings } = recordOfText(text, day);
    return [...calls, ...meetings].map(({ participants: people }) => people);
  };

  test.each([
    [
      'The Prime Minister spoke to German Chancellor Angela Merkel this evening.\n\nA Downing Street spokesperson gave no details.',
      '2020-11-10',
      [['Boris Johnson', 'Angela Merkel']],
    ],
    [
      'PM meeting with Prime Minister Meloni of Italy\n\nThe Prime Minister held talks with Italian Prime Minister Giorgia Meloni in Downing Street today.',
      '2023-04-27',
      [['Rishi Sunak', 'Giorgia Meloni']],
    ],
    [
      'Entretien avec M. Volodymyr Zelensky, Pr\u00e9sident de l\u2019Ukraine\n\nLe Pr\u00e9sident de la R\u00e9publique s\u2019est entretenu par t\u00e9l\u00e9phone avec le Pr\u00e9sident ukrainien Volodymyr Zelensky.\n\nService de presse de l\u2019\u00c9lys\u00e9e',
      '2025-03-03',
      [['Emmanuel Macron', 'Volodymyr Zelensky']],
    ],
    [
      'Readout: a telephone call\n\nAfter the call, a Downing Street spokesperson said:\n\nThe Prime Minister spoke to President Zelenskyy by phone last night.',
      '2023-05-08',
      [['Rishi Sunak', 'Volodymyr Zelensky']],
    ],
  ])('means that office all along: %s', (text, day, expected) => {
    expect(participants(text, day)).toEqual(expected);
  });

  test('the holder, whom it does not name, rests on the sentences that mean him', () => {
    const { leaders: found } = recordOfText(
      'The Prime Minister spoke to President Zelenskyy this evening.\n\nA Downing Street spokesperson gave no details.',
      '2023-05-08',
    );
    expect(found).toContainEqual(expect.objectContaining({ name: 'Rishi Sunak', inferred: ['name'] }));
    for (const { evidence } of found)
      expect(evidence).toContainEqual(expect.objectContaining({ start: expect.any(Number) }));
  });

  test('a quotation is its own, not the guest\u2019s of the same title', () => {
    const { statements } = recordOfText(
      'The Prime Minister welcomed Italian Prime Minister Giorgia Meloni to Downing Street on 27 April 2023.\n\nThe Prime Minister said that the two countries shared the same values.',
      '2023-04-27',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Rishi Sunak']);
  });

  test.each([
    [
      'names its own holder',
      'Prime Minister\u2019s visit to London\n\nPrime Minister Narendra Modi was received in Downing Street on 24 July 2025. The Prime Minister thanked his hosts.',
    ],
    [
      'names two seats of power',
      'The Prime Minister spoke about Downing Street and the White House on 24 July 2025.',
    ],
    [
      'quotes somebody else’s spokesperson',
      'Statement\n\nA White House spokesperson said that there had been a call.\n\nThe Prime Minister spoke to the press on 24 July 2025.',
    ],
    ['names no such office', 'The President spoke to reporters in Downing Street on 24 July 2025.'],
  ])('but not where it %s', (_, text) => {
    expect(leaders(text)).not.toContain('Keir Starmer GBR');
  });

  test('who has left office counts where he acts', () => {
    expect(
      leaders(
        'Relations began under President Boris Yeltsin. Former President Dmitry Medvedev met Emmanuel Macron in Paris.',
      ),
    ).toEqual(['Dmitry Medvedev RUS', 'Emmanuel Macron FRA']);
  });

  test('three letters are an agency only where they sign', () => {
    expect(leaders('Secretary Delfin Lorenzana spoke to officers of the AFP about the ships.')).toEqual([
      'Delfin Lorenzana null',
    ]);
  });

  test('"the President and the Prime Minister" are two people', () => {
    expect(
      recordOfText(
        'French President Emmanuel Macron received German Chancellor Olaf Scholz. The President and the Chancellor held talks.',
      ).meetings.map(({ participants }) => participants.join(' & ')),
    ).toEqual(['Emmanuel Macron & Olaf Scholz']);
    expect(
      recordOfText(
        'Emmanuel Macron received Olaf Scholz. The president and chancellor of the university left.',
      ).meetings,
    ).toHaveLength(1);
  });

  test('a title that one country alone uses names its holder', () => {
    expect(leaders('The Taoiseach received French President Emmanuel Macron.')).toEqual([
      'Simon Harris IRL',
      'Emmanuel Macron FRA',
    ]);
  });

  test('"he" after a sentence about somebody unknown is not the ambassador', () => {
    const text =
      'From the library of Ambassador Yerzhan Kazykhanov of Kazakhstan to the United States. Sven Hedin crossed the steppe in 1893. He noted that the town was small.';
    expect(recordOfText(text).statements).toEqual([]);
  });

  test('the First President is not whoever holds the office today', () => {
    expect(
      leaders(
        'The summit was held at the initiative of the First President of Kazakhstan. Emmanuel Macron met Olaf Scholz in Paris.',
      ),
    ).toEqual(['Emmanuel Macron FRA', 'Olaf Scholz DEU']);
  });

  test('governors-general have a title of their own', () => {
    expect(
      recordOfText(
        'Premier Li Keqiang met Australian Governor-General Peter Cosgrove in Canberra.',
        '2017-03-23',
      ).leaders,
    ).toContainEqual(
      expect.objectContaining({ name: 'Peter Cosgrove', title: 'Governor-General', country: 'AUS' }),
    );
  });

  test('a name begins behind the body of whom somebody is the speaker', () => {
    expect(
      leaders("The Amir received the Speaker of Kuwait's National Assembly Marzouq Al-Ghanem."),
    ).toContain('Marzouq Al-Ghanem KWT');
  });

  test("titles of two nationalities are two people's", () => {
    expect(
      recordOfText(
        "A phone call between Qatar's emir and the Saudi crown prince was the first since June.",
        '2017-09-09',
      ).calls,
    ).toMatchObject([{ participants: ['Tamim bin Hamad Al Thani', 'Mohammed bin Salman'] }]);
  });
});

test('a king and a president of a headline are two people', () => {
  const { leaders } = recordOfText(
    'King, Trump discuss ties\n\nKing Abdullah of Jordan met Donald Trump.',
    '2017-05-16',
  );
  expect(leaders).toContainEqual(expect.objectContaining({ name: 'Donald Trump', title: 'President' }));
});

describe('people named by initials', () => {
  // As the press services of Central Asia, the Caucasus and the Baltic states write names.
  test.each([
    [
      'E. Rahmon received Russian Foreign Minister Sergey Lavrov in Dushanbe. S. Lavrov thanked him.',
      ['Emomali Rahmon TJK', 'Sergey Lavrov RUS'],
    ],
    [
      'Kyrgyz President S. Zhaparov came to Tashkent. Sh. Mirziyoyev met him, Sh.Mirziyoyev said.',
      ['Sadyr Japarov KGZ', 'Shavkat Mirziyoyev UZB'],
    ],
    ['Mr. A. Novak, Deputy Prime Minister of Russia, was in Baku.', ['Alexander Novak RUS']],
    [
      'The Minister of Transport of Latvia Janis Vitenbergs was in Riga. J. Vitenbergs and Pres. Egils Levits spoke.',
      ['Janis Vitenbergs LVA', 'Egils Levits LVA'],
    ],
    [
      'Deputy Minister of Energy of Latvia L. Ozola spoke first. Līga Ozola thanked Estonia.',
      ['Līga Ozola LVA'],
    ],
  ])('initials stand for given names: %s', (text, expected) => {
    expect(leaders(text)).toEqual(expected);
  });

  // Somebody else of that surname, and a leader of a country that the text does not name.
  test.each([
    'A. Lavrov spoke about the railways of Russia.',
    'Plan A. Macron was not asked.',
    'E. Macron, a baker, opened a shop in Leeds.',
  ])('no leader behind an initial: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });
});

describe('people whom a page writes in ways of its own', () => {
  test.each([
    [
      'Pak FM Zardari meets Lavrov\n\nPakistan Foreign Minister Bilawal Bhutto Zardari met Russian Foreign Minister Sergey Lavrov in Goa.',
      'Bilawal Bhutto Zardari PAK',
    ],
    [
      'Nigeria and South Africa meet. President Buhari and his host, President Cyril Ramophosa, spoke on Thursday.',
      'Cyril Ramaphosa ZAF',
    ],
    [
      'Mumtaz Zahra Baloch, spokesperson of Pakistan MoFA, said that the talks went well.',
      'Mumtaz Zahra Baloch PAK',
    ],
    [
      "Chargé d'Affaires of the Saudi Embassy to Australia Mishaal Al-Ruqi met Australian Foreign Minister Julie Bishop.",
      'Mishaal Al-Ruqi SAU',
    ],
    [
      'Пресс-секретарь Владимира Путина Дмитрий Песков был в Хельсинки. Президент России Владимир Путин приехал вечером.',
      'Dmitry Peskov RUS',
    ],
  ])('%s', (text, expected) => {
    expect(
      recordOfText(text, '2023-05-05').leaders.map(({ name, country }) => `${name} ${country}`),
    ).toContain(expected);
  });

  test.each([
    ['US Ambassador Is Ready To Come To Belarus', 'Is Ready'],
    [
      'Pak FM Zardari meets Lavrov\n\nPakistan Foreign Minister Bilawal Bhutto Zardari met Russian Foreign Minister Sergey Lavrov.',
      'Asif Ali Zardari',
    ],
    ['Sultan Abdullah came with his son Tengku Amir Nasser Ibni Sultan Abdullah to Saudi Arabia.', 'Nasser'],
  ])('nobody is made of a word: %s', (text, wrong) => {
    expect(recordOfText(text, '2023-05-05').leaders.filter(({ name }) => name.startsWith(wrong))).toEqual([]);
  });
});

describe('what belongs to a title', () => {
  test.each([
    ['Kenya will pay for the road, Foreign Minister Penny Wong said.', 'Foreign Minister Penny Wong'],
    ['They spoke of trade and energy, Foreign Minister Penny Wong said.', 'Foreign Minister Penny Wong'],
    ['They spoke of energy, foreign minister Penny Wong said.', 'foreign minister Penny Wong'],
    ['Yesterday Trade and Foreign Minister Penny Wong came.', 'Trade and Foreign Minister Penny Wong'],
    [
      'It was foreign, trade and energy minister Penny Wong.',
      'foreign, trade and energy minister Penny Wong',
    ],
  ])('%s', (text, wanted) => {
    const { persons } = annotate(text, 'test.txt', loadReference());
    expect(persons.map(({ mentions: [first] }) => text.slice(first?.start, first?.end))).toEqual([wanted]);
  });
});

describe('no people', () => {
  test('letters behind a name are nobody', () => {
    const { persons } = annotate(
      'From: Foreign Minister and MP\n\nThe Prime Minister of the United Kingdom, The Rt Hon Sir Keir Starmer KCB KC, signed it.',
      'test.txt',
      loadReference(),
    );
    expect(persons.map(({ name }) => name)).toEqual(['Keir Starmer']);
  });

  test('a king penguin is no king', () => {
    const { persons } = annotate(
      'King penguin made a Brigadier. The guard of Norway had come. King Harald V of Norway was not there.',
      'test.txt',
      loadReference(),
    );
    expect(persons.map(({ mentions }) => mentions.length)).toEqual([1]);
  });
});
