import { recordOfText } from '../../extraction';

const meetings = (text: string, day?: string) =>
  recordOfText(text, day).meetings.map(
    ({ countries, form, format, date, status }) =>
      `${countries.join('-')} ${form}/${format} ${date ?? 'undated'} ${status}`,
  );

describe('meeting', () => {
  test.each([
    [
      'told of a call, by its words',
      'The Emir of Qatar held talks with King Abdullah II of Jordan. According to the agency, the talks took place during a phone call which the Emir received from the King.',
      [],
    ],
    [
      'told after a call, by its words',
      'Iranian Foreign Minister Hossein Amir-Abdollahian spoke by phone with his Qatari counterpart Mohammed bin Abdulrahman Al Thani. Amir-Abdollahian also held consultations with his Qatari counterpart.',
      [],
    ],
    [
      'held on a visit that a call had prepared',
      'Tsipras and Zaev, the prime ministers of Greece and Macedonia, spoke by phone on Tuesday. On Sunday, 17 June 2018, Alexis Tsipras held talks with Zoran Zaev at Lake Prespa, where their delegations met.',
      ['GRC-MKD talks/extended 2018-06-17 held'],
    ],
    [
      'of a visit that is called off',
      'Pakistani Foreign Minister Shah Mahmood Qureshi’s visit to Japan has been cancelled. Qureshi was scheduled to hold discussions and meetings with Japanese dignitaries including Foreign Minister Taro Kono.',
      ['JPN-PAK talks/unspecified undated cancelled'],
    ],
    [
      'that a stay is to include',
      'US President Donald Trump will be in Buenos Aires, where his stay is to include a meeting with Chinese President Xi Jinping.',
      ['CHN-USA meeting/unspecified undated planned'],
    ],
    [
      'of others, to which the host has invited',
      'Vietnamese Prime Minister Nguyen Xuan Phuc returned from the related summits at the invitation of his Singaporean counterpart Lee Hsien Loong.',
      [],
    ],
    [
      'of a welcome with honours, once',
      'Kenyan President William Ruto was received by Rwandan President Paul Kagame at the palace with military honours.',
      ['KEN-RWA ceremony/unspecified undated held'],
    ],
  ])('%s', (_, text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test.each([
    [
      'Japanese Prime Minister Shigeru Ishiba met Anthony Albanese of Australia, Narendra Modi of India and Joe Biden of the United States one after another.',
      [
        'AUS-JPN meeting/unspecified undated held',
        'IND-JPN meeting/unspecified undated held',
        'JPN-USA meeting/unspecified undated held',
      ],
    ],
    [
      'Polish President Andrzej Duda met in Warsaw with the presidents of Estonia, Latvia and Lithuania.',
      [
        'EST-POL meeting/unspecified undated held',
        'LVA-POL meeting/unspecified undated held',
        'LTU-POL meeting/unspecified undated held',
      ],
    ],
    [
      'Russian President Vladimir Putin is expected in New Delhi next week for the annual summit with Indian Prime Minister Narendra Modi.',
      ['IND-RUS meeting/unspecified undated planned'],
    ],
    [
      'Russian President Vladimir Putin is holding a meeting with US Secretary of State John Kerry.',
      ['RUS-USA meeting/unspecified undated held'],
    ],
    [
      'Chinese Foreign Minister Tang Jiaxuan held a working conference with his Chilean counterpart, Soledad Alvear.',
      ['CHL-CHN talks/unspecified undated held'],
    ],
    [
      'US Deputy Secretary of State Robert Zoellick will hold talks with Chinese Vice Foreign Minister Dai Bingguo on the issues of the dialogue of March 2024.',
      ['CHN-USA talks/unspecified undated planned'],
    ],
    [
      'King Harald of Norway arrived in Helsinki on Monday on a state visit. In the evening President Alexander Stubb gave a state banquet at the Presidential Palace.',
      ['FIN-NOR banquet/unspecified 2024-11-04 held'],
    ],
    [
      'Emmanuel Macron will hold a state dinner for Italian President Sergio Mattarella.',
      ['FRA-ITA banquet/unspecified undated planned'],
    ],
    [
      'Colombian President Gustavo Petro is in Spain on a state visit. Later in the day the guest was to be received in audience by King Felipe VI.',
      ['COL-ESP audience/unspecified 2024-11-06 planned'],
    ],
    [
      'US Secretary of State Antony Blinken was to meet Saudi Crown Prince Mohammed bin Salman in the evening. The meeting was cancelled.',
      ['SAU-USA meeting/unspecified 2024-11-06 cancelled'],
    ],
    [
      'Canadian Prime Minister Mark Carney met President Xi Jinping in Beijing on the third day of his visit. Premier Li Qiang received the guest with military honours.',
      ['CAN-CHN meeting/unspecified undated held', 'CAN-CHN ceremony/unspecified undated held'],
    ],
    [
      'Omani Foreign Minister Badr Albusaidi came to New York for the session of the General Assembly. His Highness met with Ignazio Cassis, Minister of Foreign Affairs of Switzerland; Margus Tsahkna, Minister of Foreign Affairs of Estonia; and Elina Valtonen, Minister of Foreign Affairs of Finland.',
      [
        'CHE-OMN meeting/unspecified undated held',
        'EST-OMN meeting/unspecified undated held',
        'FIN-OMN meeting/unspecified undated held',
      ],
    ],
    [
      'Indian External Affairs Minister S. Jaishankar said it was a pleasure to meet Armenian Foreign Minister Ararat Mirzoyan.',
      ['ARM-IND meeting/unspecified undated held'],
    ],
    [
      'President Abdulla Yameen of Maldives and President Mahinda Rajapaksa of Sri Lanka called on the President of India, Pranab Mukherjee on 27 May 2014.',
      ['IND-MDV audience/unspecified 2014-05-27 held', 'IND-LKA audience/unspecified 2014-05-27 held'],
    ],
    [
      'The Uzbek Foreign Ministry hosted a meeting with Azerbaijani Deputy Foreign Minister Khalaf Khalafov.',
      ['AZE-UZB meeting/unspecified undated held'],
    ],
    [
      'Nigerian President Muhammadu Buhari and his host, President Cyril Ramaphosa of South Africa, would co-chair the meeting.',
      ['NGA-ZAF meeting/unspecified undated planned'],
    ],
    [
      'The session of the commission, co-chaired by President Jacob Zuma of South Africa and President Robert Mugabe of Zimbabwe, took place in Pretoria.',
      ['ZAF-ZWE commission/unspecified undated held'],
    ],
    [
      'French President Emmanuel Macron welcomed Polish Prime Minister Donald Tusk at the Elysee Palace.',
      ['FRA-POL meeting/unspecified undated held'],
    ],
    [
      'Turkish President Recep Tayyip Erdogan hosted Hungarian Prime Minister Viktor Orban for talks in Istanbul.',
      ['HUN-TUR meeting/unspecified undated held'],
    ],
    [
      'South Korean President Yoon Suk Yeol and Japanese Prime Minister Fumio Kishida agreed on this at a summit in Seoul.',
      ['JPN-KOR meeting/unspecified undated held'],
    ],
    [
      'In New York Indian External Affairs Minister S. Jaishankar paid a visit to Prime Minister Hun Manet of Cambodia.',
      ['IND-KHM meeting/unspecified undated held'],
    ],
    [
      'The leaders of Japan, South Korea and China met in Seoul.',
      ['CHN-JPN-KOR meeting/trilateral undated held'],
    ],
    [
      'Turkish Foreign Minister Hakan Fidan met his counterparts from Pakistan, Iraq and Malaysia.',
      [
        'PAK-TUR meeting/unspecified undated held',
        'IRQ-TUR meeting/unspecified undated held',
        'MYS-TUR meeting/unspecified undated held',
      ],
    ],
    [
      'In Paris, Kazakh President Kassym-Jomart Tokayev is likely to hold a bilateral meeting with Emmanuel Macron.',
      ['FRA-KAZ meeting/unspecified undated planned'],
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev will engage in bilateral meetings with French President Emmanuel Macron.',
      ['FRA-KAZ meeting/unspecified undated planned'],
    ],
    [
      'Chinese Foreign Minister Wang Yi will open a forum with Julie Bishop of Australia, hold talks with New Zealand Foreign Minister Winston Peters and sign papers.',
      expect.arrayContaining(['CHN-NZL talks/unspecified undated planned']),
    ],
    [
      'On November 5, President of Kazakhstan Kassym-Jomart Tokayev held talks with French President Emmanuel Macron.',
      ['FRA-KAZ talks/unspecified 2024-11-05 held'],
    ],
    [
      'Kassym-Jomart Tokayev and Emmanuel Macron held one-on-one and then delegation-level talks in Paris on November 5.',
      ['FRA-KAZ talks/one-on-one 2024-11-05 held', 'FRA-KAZ talks/extended 2024-11-05 held'],
    ],
    [
      'The President of Ukraine, Volodymyr Zelensky, was received in audience by King Charles III at Buckingham Palace.',
      ['GBR-UKR audience/unspecified undated held'],
    ],
    [
      'Kassym-Jomart Tokayev and Emmanuel Macron held face-to-face talks in Astana on November 1, followed by an expanded meeting.',
      ['FRA-KAZ talks/one-on-one 2024-11-01 held', 'FRA-KAZ talks/extended 2024-11-01 held'],
    ],
    [
      'President Irfaan Ali of Guyana and President Nicolás Maduro of Venezuela met in Argyle on December 14, 2023.',
      ['GUY-VEN meeting/unspecified 2023-12-14 held'],
    ],
    [
      'President Recep Tayyip Erdogan, who is on a two-day visit to Pakistan, and Prime Minister Shehbaz Sharif co-chaired the 7th session of the High-Level Strategic Cooperation Council.',
      ['PAK-TUR commission/unspecified undated held'],
    ],
    [
      'Prime Minister Abiy Ahmed of Ethiopia and President Hassan Sheikh Mohamud of Somalia held talks hosted by Turkish President Recep Tayyip Erdogan in Ankara.',
      ['ETH-SOM-TUR talks/trilateral undated held'],
    ],
    [
      'US President Bill Clinton received King Hussein of Jordan and Israeli Prime Minister Yitzhak Rabin in Washington in July 1994.',
      ['ISR-JOR-USA audience/trilateral 1994-07 held'],
    ],
    [
      'With the mediation of Russian President Vladimir Putin, President Ilham Aliyev of Azerbaijan and Prime Minister Nikol Pashinyan of Armenia met in Sochi on October 31, 2022.',
      ['ARM-AZE meeting/unspecified 2022-10-31 held'],
    ],
    [
      'German Foreign Minister Annalena Baerbock met Uzbek Foreign Minister Vladimir Norov and was then received by Uzbek President Shavkat Mirziyoyev.',
      ['DEU-UZB audience/unspecified undated held', 'DEU-UZB meeting/unspecified undated held'],
    ],
    [
      'Egyptian President Abdel-Fattah al-Sisi and Jordanian King Abdullah II held a closed-door session which was then expanded to include the two delegations.',
      ['EGY-JOR meeting/one-on-one undated held', 'EGY-JOR meeting/extended undated held'],
    ],
    [
      'On the sidelines, Kenyan President William Ruto held bilaterals with South Korean President Yoon Suk Yeol and Tanzanian President Samia Suluhu Hassan.',
      ['KEN-KOR meeting/sidelines undated held', 'KEN-TZA meeting/sidelines undated held'],
    ],
    [
      'Indian Prime Minister Narendra Modi met Chinese President Xi Jinping on the sidelines of the BRICS summit in Kazan on October 23.',
      ['CHN-IND meeting/sidelines 2024-10-23 held'],
    ],
    [
      'The Chancellor of Germany, Olaf Scholz, will meet the President of Turkey, Recep Tayyip Erdogan, on November 20.',
      ['DEU-TUR meeting/unspecified 2024-11-20 planned'],
    ],
    [
      'A meeting between Antony Blinken, US Secretary of State, and Chinese Foreign Minister Wang Yi was called off.',
      ['CHN-USA meeting/unspecified undated cancelled'],
    ],
    [
      'The Crown Prince of Saudi Arabia, Mohammed bin Salman, received on Thursday the Vice President of Palestine, Hussein al-Sheikh.',
      ['PSE-SAU audience/unspecified 2024-10-31 held'],
    ],
    [
      'Prime Minister of Pakistan Shahid Khaqan Abbasi met former prime minister and Maoist Center chair Pushpa Kamal Dahal of Nepal.',
      ['NPL-PAK meeting/unspecified undated held'],
    ],
    [
      'A state banquet was hosted by US President Barack Obama at the White House for Indian Prime Minister Manmohan Singh.',
      ['IND-USA banquet/unspecified undated held'],
    ],
    [
      'While meeting US Secretary of State Antony Blinken, Kazakh President Kassym-Jomart Tokayev said that the partnership is strong.',
      ['KAZ-USA meeting/unspecified undated held'],
    ],
    [
      'The Prime Minister of Armenia Nikol Pashinyan and the Prime Minister of Georgia Irakli Garibashvili held a tête-à-tête meeting.',
      ['ARM-GEO meeting/one-on-one undated held'],
    ],
    [
      'Colombian President Gustavo Petro and Mexican President Andres Manuel Lopez Obrador deeply discussed drug policy.',
      ['COL-MEX talks/unspecified undated held'],
    ],
    [
      'Armenian President Armen Sarkissian had a private meeting with Georgian Prime Minister Mamuka Bakhtadze on the sidelines of his visit.',
      ['ARM-GEO meeting/one-on-one undated held'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test.each([
    'A and B sat down for talks in Hanoi.',
    'Talks in Hanoi brought A and B together.',
    "A's meeting with B lasted two hours.",
    'B was welcomed at the Presidential Palace by A.',
    'B was hosted by A for dinner.',
    'A gave B a lunch at the Palace.',
    'A dined with B in the evening.',
    'B was the guest of A at dinner.',
    'Over lunch A and B spoke of trade.',
    'A and B came together in Lima before the summit.',
    'A spoke with B on the sidelines of the APEC summit.',
    'A meeting took place in Lima between A and B.',
    'There was in the end a meeting of A with B.',
    'A received in Hanoi B.',
    'Received by A in Hanoi, B called for more trade.',
    'B called at the Palace on A.',
    'A and B wrapped up two days of talks.',
    'A and B, meeting in Lima, agreed to abolish visas.',
    'At their meeting in Lima, A and B agreed to abolish visas.',
    'A and B signed a joint statement after their talks.',
    'It was in Bali in 2022 that A and B had last met.',
    'A joined B for dinner.',
  ])('told in one sentence: %s', (text) => {
    const named = text
      .replaceAll(/\bA(?=[ ',.])(?! meeting\b)/gu, 'Vietnamese President Luong Cuong')
      .replaceAll(/\bB\b/gu, 'Chilean President Gabriel Boric');
    expect(
      recordOfText(`The press service has said so. ${named}`).meetings.map(({ countries }) =>
        countries.join('-'),
      ),
    ).toEqual(['CHL-VNM']);
  });

  test.each([
    'Vietnamese President Luong Cuong and Chilean President Gabriel Boric announced it after talks between their ministers.',
    'Chilean President Gabriel Boric was welcomed at the airport by Vietnamese President Luong Cuong.',
    'The criteria of Vietnamese President Luong Cuong and of Chilean President Gabriel Boric were met.',
    'A formal meeting between US President Donald Trump and Russian President Vladimir Putin did not take place in Danang.',
    'US President Donald Trump welcomed the decision of Russian President Vladimir Putin at the White House.',
    'French President Emmanuel Macron welcomed Polish Prime Minister Donald Tusk at Orly airport.',
    "Nigerian President Muhammadu Buhari's plane arrived at the Air Force Base, and he was received by South African Foreign Minister Naledi Pandor.",
    'Egyptian Foreign Minister Badr Abdelatty discussed the truce with his Jordanian counterpart Ayman Safadi. This came during a phone call.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });

  test('a schedule tells what is planned, on the day above its lines', () => {
    expect(
      meetings(
        'Schedule of the visit of US President Donald Trump to India\n\nUS President Donald Trump will visit India for talks.\n\nTuesday, February 25\n\n10.00 am: Ceremonial reception\n\n11.00 am: Meeting with Prime Minister Narendra Modi at Hyderabad House',
        '2020-02-23',
      ),
    ).toContain('IND-USA meeting/unspecified 2020-02-25 planned');
  });

  test('a person of an organisation stands for no country', () => {
    expect(
      meetings(
        "Indian External Affairs Minister S. Jaishankar met the European Union's Foreign Policy chief Federica Mogherini.",
      ),
    ).toEqual([]);
  });

  test('the two leaders are those who are named together', () => {
    expect(
      recordOfText(
        'At the invitation of President Mamnoon Hussain and Prime Minister Nawaz Sharif of Pakistan, President Maithripala Sirisena of Sri Lanka came to Islamabad. Prime Minister Nawaz Sharif received President Sirisena at the air base. President Sirisena thanked Prime Minister Sharif. The two leaders held talks. President Sirisena also held talks with President Hussain.',
      ).meetings.map(({ participants }) => participants),
    ).toEqual([
      ['Nawaz Sharif', 'Maithripala Sirisena'],
      ['Maithripala Sirisena', 'Mamnoon Hussain'],
    ]);
  });

  test('the night of arrival is not the day of the talks, nor is the end of the visit', () => {
    expect(
      meetings(
        'Brazilian President Luiz Inácio Lula da Silva and President Gabriel Boric of Chile signed accords on Monday. Lula, who arrived on Sunday night, is on a visit that ends on Tuesday. A private conversation with Boric came first.',
        '2024-08-06',
      ),
    ).toEqual(['BRA-CHL talks/one-on-one 2024-08-05 held']);
  });

  test('a visit of one day dates its meetings', () => {
    expect(
      meetings(
        'French President Emmanuel Macron paid a one-day visit to Serbia on 29 August 2024.\n\nPresident Aleksandar Vucic received him.',
        '2024-09-10',
      ),
    ).toEqual(['FRA-SRB audience/unspecified 2024-08-29 held']);
  });

  test('what is planned is not what was held', () => {
    expect(
      meetings(
        'US President Donald Trump will hold talks with Chinese President Xi Jinping. Donald Trump and Xi Jinping met in Hamburg in July.',
        '2017-11-09',
      ),
    ).toEqual(['CHN-USA talks/unspecified undated planned', 'CHN-USA meeting/unspecified 2017-07 held']);
  });

  test('a guest met one after the other, told by a pronoun', () => {
    expect(
      meetings(
        'President of the Republic of Korea Yoon Suk Yeol arrived in Vietnam on June 22 for a state visit. The guest paid a courtesy call on Party General Secretary Nguyen Phu Trong of Vietnam and met Vietnamese Prime Minister Pham Minh Chinh.',
        '2023-06-25',
      ),
    ).toEqual(['KOR-VNM audience/unspecified undated held', 'KOR-VNM meeting/unspecified undated held']);
  });

  test('several hosts met one after the other are several meetings', () => {
    expect(
      meetings(
        'Indian Prime Minister Narendra Modi met Polish President Andrzej Duda and Polish Prime Minister Donald Tusk.',
        '2024-08-22',
      ),
    ).toHaveLength(2);
  });

  test('a speaker and a mayor are met one after the other', () => {
    expect(
      meetings(
        'Qatari Emir Tamim bin Hamad Al Thani met the French President of the National Assembly Yaël Braun-Pivet and the Mayor of Paris Anne Hidalgo.',
        '2024-02-28',
      ),
    ).toHaveLength(2);
  });

  test('officials without a country whom the guest meets are of the country that he visits', () => {
    const visit =
      'Brazilian President Luiz Inácio Lula da Silva arrived in Chile on August 4 for an official visit. ';
    const call =
      'The visitor called on the president of the Senate, José García Ruminot, and the president of the Supreme Court, Ricardo Blanco.';
    expect(
      recordOfText(visit + call, '2024-08-06').meetings.map(({ participants, countries }) => [
        ...participants,
        ...countries,
      ]),
    ).toEqual([['Luiz Inácio Lula da Silva', 'José García Ruminot', 'BRA', 'CHL']]);
    expect(recordOfText(call, '2024-08-06').meetings).toEqual([]);
  });

  test('the host of something else is no third at the talks', () => {
    expect(
      recordOfText(
        'Prime Minister Abiy Ahmed of Ethiopia and President Hassan Sheikh Mohamud of Somalia held talks before a forum hosted by Turkish President Recep Tayyip Erdogan.',
      ).meetings.map(({ participants }) => participants),
    ).toEqual([['Abiy Ahmed', 'Hassan Sheikh Mohamud']]);
  });

  test('face-to-face talks alone have no format', () => {
    expect(meetings('Kassym-Jomart Tokayev and Emmanuel Macron held face-to-face talks in Astana.')).toEqual([
      'FRA-KAZ talks/unspecified undated held',
    ]);
  });

  test('the Premier and the Chairman met the guest one after the other, Captains Regent receive him together', () => {
    expect(
      recordOfText(
        'President Chandrikapersad Santokhi of Suriname will pay a state visit to China from April 11 to 17. Premier Li Qiang and Chairman of the CPPCC Wang Huning will meet with the President.',
        '2024-04-09',
      ).meetings.map(({ participants, status }) => `${participants.join(' and ')} ${status}`),
    ).toEqual(['Li Qiang and Chan Santokhi planned', 'Wang Huning and Chan Santokhi planned']);
    expect(
      recordOfText(
        'The Captains Regent of San Marino Filippo Tamagnini and Gaetano Troina received Italian President Sergio Mattarella.',
        '2023-12-06',
      ).meetings,
    ).toHaveLength(1);
    expect(
      recordOfText(
        'German Chancellor Olaf Scholz arrived in Astana on September 16 for an official visit. President of Kazakhstan Kassym-Jomart Tokayev opened a school. Prime Minister of Kazakhstan Olzhas Bektenov met the President.',
        '2024-09-17',
      ).meetings,
    ).toEqual([]);
  });

  test('a king and his queen meet a guest once', () => {
    expect(
      meetings('King Charles III and Queen Camilla met with French President Emmanuel Macron in London.'),
    ).toEqual(['FRA-GBR meeting/unspecified undated held']);
  });

  test('who acts in a relative clause behind "talks with"', () => {
    expect(
      meetings(
        'Omani Sultan Haitham bin Tarik arrived in India on December 15 for a state visit. He will hold talks with Indian Prime Minister Narendra Modi, who will also host a lunch for him.',
        '2023-12-15',
      ),
    ).toEqual(['IND-OMN banquet/unspecified undated planned', 'IND-OMN talks/unspecified undated planned']);
  });

  test('a roster behind "including" is a meeting with each, and an earlier meeting one of its own', () => {
    expect(
      meetings(
        'External Affairs Minister of India S. Jaishankar met several ministers in New York, including Foreign Minister of Russia Sergey Lavrov and Foreign Minister of Morocco Nasser Bourita. On September 9, S. Jaishankar and Sergey Lavrov had held a meeting in Riyadh.',
        '2024-09-26',
      ),
    ).toEqual([
      'IND-RUS meeting/unspecified undated held',
      'IND-MAR meeting/unspecified undated held',
      'IND-RUS meeting/unspecified 2024-09-09 held',
    ]);
  });

  test.each([
    'The two sides agreed to have Russian Foreign Minister Sergei Lavrov and US Secretary of State John Kerry meet to review the issue.',
    'President of Kazakhstan Kassym-Jomart Tokayev will receive President of France Emmanuel Macron in Astana on Thursday.',
    'Foreign Minister of Pakistan Khawaja Muhammad Asif leaves for Moscow for talks with Foreign Minister of Russia Sergey Lavrov.',
    'Cambodian Prime Minister Hun Sen will also pay a courtesy call on Lao President Thongloun Sisoulith.',
    'The upcoming meeting between Russian President Vladimir Putin and Turkish President Recep Tayyip Erdogan is being prepared.',
    'Japanese Prime Minister Fumio Kishida is set to visit South Korea on Friday for talks with President Yoon Suk Yeol.',
    'South Korean President Yoon Suk Yeol has arrived in the United States for a trilateral summit with U.S. President Joe Biden and Japanese Prime Minister Fumio Kishida.',
    'Danny Faure, the President of Seychelles, will have a working session with the Prime Minister of Mauritius, Pravind Jugnauth.',
    'During his talks with Swiss President Johann Schneider-Ammann, Indian Prime Minister Narendra Modi is also likely to raise the matter of taxes.',
    'Indian Prime Minister Narendra Modi would visit the Netherlands and see the port, besides calling on King Willem-Alexander.',
    'The Kremlin is preparing for a meeting between Russian President Vladimir Putin and Turkish President Recep Tayyip Erdogan.',
  ])('planned: %s', (text) => {
    expect(recordOfText(text).meetings).toEqual([expect.objectContaining({ status: 'planned' })]);
  });

  test.each([
    'French President Emmanuel Macron and Kazakh President Kassym-Jomart Tokayev held talks in Paris to double their trade by 2030.',
    'French President Emmanuel Macron met Kazakh President Kassym-Jomart Tokayev, and they agreed to open a new line in June 2026.',
  ])('not on the day by which something is to come: %s', (text) => {
    expect(recordOfText(text).meetings).toEqual([expect.objectContaining({ date: null })]);
  });

  test('talks for which somebody came are those that the page tells', () => {
    expect(
      meetings(
        'Polish President Andrzej Duda has arrived in Vilnius for talks with Lithuanian President Gitanas Nausėda. Andrzej Duda and Gitanas Nausėda held talks at the palace.',
      ),
    ).toEqual(['LTU-POL talks/unspecified 2024-11-06 held']);
    expect(
      meetings(
        'Polish President Andrzej Duda held talks with Lithuanian President Gitanas Nausėda. Andrzej Duda will meet Gitanas Nausėda again in Warsaw.',
      ),
    ).toHaveLength(2);
  });

  test.each([
    'This is the third meeting between US President Donald Trump and Chinese President Xi Jinping.',
    'Israeli Prime Minister Benjamin Netanyahu is the first foreign leader to meet US President Donald Trump.',
    'Anwar Ibrahim, Prime Minister of Malaysia, landed at the airport in Jakarta. He was received by Foreign Minister of Indonesia Retno Marsudi.',
    'The Foreign Minister of Georgia complained of the meeting of Armenian Parliament Speaker Galust Sahakyan with a guest.',
    'French President Emmanuel Macron and Chinese President Xi Jinping met the press in Paris.',
    'Kassym-Jomart Tokayev and Emmanuel Macron said that the agreement meets the needs of both economies.',
    'Chinese President Xi Jinping landed in Paris, where he was met at the airport by French Prime Minister Gabriel Attal.',
    'Vietnamese leader To Lam withdrew with President Prabowo Subianto of Indonesia from the list of guests.',
    'German Chancellor Olaf Scholz and Japanese Prime Minister Fumio Kishida hope to meet again in Rome.',
    'After a talk with Kazakh President Kassym-Jomart Tokayev, Prime Minister of Kazakhstan Olzhas Bektenov and Foreign Minister of Kazakhstan Murat Nurtleu met in Astana.',
    'Kazakh President Kassym-Jomart Tokayev met with Prime Minister of Kazakhstan Olzhas Bektenov.',
    'President of Pakistan Mamnoon Hussain received Maithripala Sirisena, the President of Sri Lanka, at the Nur Khan airbase.',
    'French President Emmanuel Macron gave a reception at the Elysée for teachers.',
    'Kassym-Jomart Tokayev invited Emmanuel Macron to hold talks in Astana.',
    'The Foreign Minister of Iran, Hossein Amir-Abdollahian, said that three places had been proposed for a meeting with the Foreign Minister of Saudi Arabia, Faisal bin Farhan.',
    'Russian President Vladimir Putin did not meet US President Joe Biden.',
    'US Secretary of State Mike Pompeo has requested a meeting with Russian Foreign Minister Sergey Lavrov.',
    'Kazakh President Kassym-Jomart Tokayev will speak at the forum, which business leaders from France, Italy and Spain attend.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});

describe('who meets whom in a longer sentence', () => {
  const told = (text: string, day?: string) =>
    recordOfText(text, day).meetings.map(
      ({ participants, form, date, status }) =>
        `${participants.join(' & ')} ${form} ${date ?? 'undated'} ${status}`,
    );

  test.each([
    [
      'Vietnamese President To Lam met with Chinese President Xi Jinping; held talks with Premier of China Li Qiang; and met with Wang Yi, Foreign Minister of China.',
      ['To Lam & Xi Jinping meeting', 'To Lam & Li Qiang talks', 'To Lam & Wang Yi meeting'],
    ],
    [
      'During his talks with Papua New Guinean Prime Minister James Marape, Fijian Prime Minister Sitiveni Rabuka reaffirmed the friendship.',
      ['Sitiveni Rabuka & James Marape talks'],
    ],
    [
      'Russian Foreign Minister Sergey Lavrov and his Turkish counterpart Hakan Fidan held talks, to discuss the topics of an upcoming meeting between Vladimir Putin and Recep Tayyip Erdogan.',
      ['Sergey Lavrov & Hakan Fidan talks'],
    ],
    [
      'US President Joe Biden received Kenyan President William Ruto. The White House gave no details of the meeting today with the guest.',
      ['Joe Biden & William Ruto audience'],
    ],
    [
      'Tanzanian President Samia Suluhu Hassan, who was formally received by Kenyan President William Ruto, was given a salute.',
      ['Samia Suluhu Hassan & William Ruto audience'],
    ],
    [
      'Japanese Prime Minister Fumio Kishida and German Chancellor Olaf Scholz agreed to launch the dialogue when they met in Tokyo.',
      ['Fumio Kishida & Olaf Scholz meeting'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).map((entry) => entry.replace(/ (?:undated|\d{4}\S*) \w+$/, ''))).toEqual(
      expect.arrayContaining(expected),
    );
    expect(told(text)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/(?:Lavrov.*Putin|Fidan.*Putin|Marape & .*Marape)/)]),
    );
  });

  test.each([
    'Swedish Foreign Minister Maria Malmer Stenergard will have a working lunch with her Finnish counterpart Elina Valtonen and a meeting with Finnish President Alexander Stubb.',
    'Finnish Prime Minister Sanna Marin will meet Estonian Prime Minister Jüri Ratas and pay a courtesy call on Estonian President Kersti Kaljulaid.',
    'Finnish Prime Minister Sanna Marin’s meetings with Estonian Prime Minister Jüri Ratas will also cover the climate.',
    'Samoan Prime Minister Fiame Naomi Mataʻafa will attend several events, including meetings with New Zealand Prime Minister Jacinda Ardern.',
    'Irish Taoiseach Leo Varadkar will also welcome German Chancellor Angela Merkel to Dublin for a meeting.',
  ])('is planned: %s', (text) => {
    const found = told(text);
    expect(found.length).toBeGreaterThan(0);
    for (const entry of found) expect(entry).toMatch(/ planned$/);
  });

  test.each([
    'This would be the eighth meeting between Indian Prime Minister Narendra Modi and US President Barack Obama.',
    'Ministers of Kenya were present at the palace to receive Tanzanian President Samia Suluhu Hassan, said Kenyan President William Ruto.',
  ])('is none: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    [
      'UAE Foreign Minister Abdullah bin Zayed Al Nahyan received Sheikh Ahmed Nasser Al-Sabah, Minister of Foreign Affairs of the sisterly State of Kuwait.',
      'ARE-KWT audience',
    ],
    [
      'Sheikh Mohammed bin Rashid Al Maktoum, Prime Minister of the UAE, received His Royal Highness Crown Prince Mohammed bin Salman of Saudi Arabia.',
      'ARE-SAU audience',
    ],
    [
      'South African President Cyril Ramaphosa arrived in London. On Tuesday he will be officially welcomed by King Charles III at a ceremony at Buckingham Palace.',
      'GBR-ZAF ceremony',
    ],
    [
      'Canadian Prime Minister Justin Trudeau and Chinese President Xi Jinping had constructive interactions on the sidelines of the summit.',
      'CAN-CHN meeting',
    ],
    [
      'New Zealand Prime Minister Christopher Luxon arrived in New Delhi on a visit at the invitation of Indian Prime Minister Narendra Modi. The launch followed a meeting between Commerce Minister Piyush Goyal and New Zealand Trade Minister Todd McClay.',
      'IND-NZL meeting',
    ],
  ])('%s', (text, expected) => {
    expect(
      recordOfText(text).meetings.map(({ countries, form }) => `${countries.join('-')} ${form}`),
    ).toContain(expected);
  });

  test('a courtesy call is no phone call, and the leaders who witness a signing are no third party', () => {
    const { calls, meetings: found } = recordOfText(
      'Mongolian Prime Minister Luvsannamsrain Oyun-Erdene has paid a courtesy call on His Majesty the Emperor Naruhito of Japan. Taiwanese President Lai Ching-te received King Mswati III of Eswatini, and the two leaders witnessed the signing.',
    );
    expect(calls).toEqual([]);
    expect(found.map(({ countries }) => countries.length)).not.toContain(3);
  });

  test('a minister whose country nothing names is of the land that the guest visits', () => {
    expect(
      told(
        'Finnish Foreign Minister Timo Soini will meet Lithuanian Foreign Minister Linas Linkevičius in Vilnius. During his visit, Soini will also meet Minister of National Defence Juozas Olekas.',
        '2015-09-22',
      ),
    ).toContain('Timo Soini & Juozas Olekas meeting undated planned');
  });

  test('but not where the guest’s host meets the head of an organisation', () => {
    const found = told(
      'French Defence Minister Sébastien Lecornu arrived in Kyiv on a visit. Ukrainian President Volodymyr Zelensky said that he discussed the war with NATO Secretary General Jens Stoltenberg.',
      '2023-09-28',
    );
    expect(found.filter((entry) => entry.includes('Stoltenberg'))).toEqual([]);
  });
});

describe('a round of meetings', () => {
  const pairs = (text: string) => recordOfText(text).meetings.map(({ countries }) => countries.join('-'));

  test('with officials of several countries is one with each, whatever their rank', () => {
    expect(
      pairs(
        'Foreign Minister of Sri Lanka Ali Sabry met the Prime Minister of Bangladesh Sheikh Hasina. Bilateral discussions were also held with Deputy Minister of International Relations and Cooperation of Namibia Jenelly Matundu, Foreign Minister of Uzbekistan Vladimir Norov and the Foreign Minister of Armenia Ararat Mirzoyan.',
      ),
    ).toEqual(expect.arrayContaining(['LKA-NAM', 'LKA-UZB', 'ARM-LKA']));
  });

  test('of somebody unknown is none of those met', () => {
    expect(
      pairs(
        'On the sidelines Gerapetritis will hold separate bilateral meetings with the foreign ministers of Bolivia, North Macedonia, Bahrain and Saudi Arabia.',
      ),
    ).toEqual([]);
  });
});

test.each([
  ['held talks', 'Today President Patrice Talon and I held talks.'],
  ['spoke', 'Today President Patrice Talon and I spoke in private.'],
])('whoever speaks meets whom he names beside himself: %s', (_, text) => {
  const { meetings } = recordOfText(
    `Press statement by the President of India, Ram Nath Kovind, in Cotonou\n\n${text}`,
    '2019-07-29',
  );
  expect(meetings.map(({ participants }) => participants)).toEqual([['Patrice Talon', 'Ram Nath Kovind']]);
});

test('after talks with one, the leader who goes on to others is the other', () => {
  const { meetings } = recordOfText(
    'Thai Prime Minister Srettha Thavisin was received by Lao Prime Minister Sonexay Siphandone in Vientiane. After talks with Sonexay, the Thai leader met Lao President Thongloun Sisoulith.',
    '2023-10-30',
  );
  expect(meetings.map(({ participants }) => participants.join())).toContain(
    'Srettha Thavisin,Thongloun Sisoulith',
  );
});

test('whose greetings are conveyed is not at the talks', () => {
  expect(
    recordOfText(
      'Chinese Premier Li Keqiang held talks with Australian Governor-General Peter Cosgrove, and conveyed the greetings of Chinese President Xi Jinping.',
    ).meetings,
  ).toMatchObject([{ participants: ['Li Keqiang', 'Peter Cosgrove'] }]);
});

test('a meeting of heads of state for which ministers prepare is not theirs', () => {
  expect(
    meetings(
      'The foreign ministers of Kazakhstan and Uzbekistan looked at the rules of the upcoming consultative meetings of the heads of state of Central Asia.',
    ),
  ).toEqual([]);
});

test('a guest received in state upon arrival is met', () => {
  const arrived = (where: string) =>
    meetings(
      `President William Ruto of Kenya arrived in Kigali and was received by Rwandan President Paul Kagame ${where}.`,
      '2023-04-04',
    );
  expect(arrived('at the palace, where he inspected a guard of honour')).toEqual([
    'KEN-RWA ceremony/unspecified 2023-04-04 held',
  ]);
  expect(arrived('at the airport, where he inspected a guard of honour')).toEqual([]);
});

test('talks that a journey was made for were held, those that a headline tells of are to come', () => {
  expect(
    meetings(
      'Angela Merkel travelled to Warsaw for a visit to meet with Polish Prime Minister Mateusz Morawiecki.',
    ),
  ).toMatchObject([expect.stringContaining('held')]);
  expect(meetings('William Ruto in Mozambique for talks with Filipe Nyusi', '2023-08-10')).toMatchObject([
    expect.stringContaining('planned'),
  ]);
});

test('how often two have met is no meeting', () => {
  expect(
    meetings('King Abdullah of Jordan has met US President Donald Trump twice since January.', '2017-05-16'),
  ).toEqual([]);
});

test.each([
  [
    'The topic came up at the meeting between the President of Tajikistan Emomali Rahmon and the Deputy Chairman of the Cabinet of Turkmenistan, Foreign Minister Rashid Meredov.',
    ['TJK-TKM meeting/unspecified'],
  ],
  [
    'Meeting with South Korean Foreign Minister Park Jin, Vietnamese Foreign Minister Bui Thanh Son spoke of trade.',
    ['KOR-VNM meeting/unspecified'],
  ],
  [
    'Foreign Minister Fuad Hussein of Iraq received on Tuesday a copy of the credentials of the new British Ambassador to Iraq, Stephen Hitchin.',
    ['GBR-IRQ audience/unspecified'],
  ],
  [
    'The new Ambassador of Kenya to Rwanda, Janet Mwawasi Oben, presented her credentials to President Paul Kagame.',
    ['KEN-RWA audience/unspecified'],
  ],
  [
    'President Xi Jinping of China paid a state visit to Hungary. The banquet, held at the palace, was hosted by Hungarian President Tamás Sulyok.',
    ['CHN-HUN banquet/unspecified'],
  ],
  [
    'The exchange of papers was preceded by India-Bangladesh delegation-level talks led by Indian Prime Minister Narendra Modi and Prime Minister Sheikh Hasina of Bangladesh.',
    ['BGD-IND talks/extended'],
  ],
])('who meets at %s', (text, expected) => {
  expect(meetings(text, '2023-05-10').map((told) => told.split(' ').slice(0, 2).join(' '))).toEqual(expected);
});

// A report, a talk of others behind "and", an air force base where ministers stand by.
test.each([
  'Chinese President Xi Jinping met Catharine Faust, President of Harvard University, in Beijing. He looked back on the visit that US President Barack Obama paid to China.',
  'President Paul Kagame received the credentials report of the Ministry on Friday, and the Ambassador of Kenya Janet Mwawasi Oben read it.',
  "The plane of President Muhammadu Buhari of Nigeria came down at the South African Air force Base at 9pm. He was received by Naledi Pandor, South Africa's Minister of International Relations.",
])('no meeting: %s', (text) => {
  expect(meetings(text, '2019-10-03')).toEqual([]);
});

test.each([
  [
    "The Foreign Minister of Rwanda, Vincent Biruta, has visited Ghana's Foreign Minister, Shirley Ayorkor Botchwey.",
    ['GHA-RWA meeting/unspecified null held'],
  ],
  [
    'Ghanaian President Nana Akufo-Addo welcomed Kenyan President William Ruto, who is on a three-day visit to Ghana, at the Jubilee House.',
    ['GHA-KEN meeting/unspecified null held'],
  ],
  [
    'US President Donald Trump postpones meeting with Chinese President Xi Jinping',
    ['CHN-USA meeting/unspecified null cancelled'],
  ],
  ['President William Ruto of Kenya has visited Ghana.', []],
])('a visit to a person, a welcome on the way, a meeting put off: %s', (text, expected) => {
  expect(
    meetings(text, '2026-03-17').map((told) => told.replace(/ (?:null|undated|\d\S*) /u, ' null ')),
  ).toEqual(expected);
});
