import { recordOfText } from '../../extraction';

const calls = (text: string, day?: string) =>
  recordOfText(text, day).calls.map(
    ({ caller, countries, date }) =>
      `${countries.join('-')} by ${caller ?? 'nobody named'} ${date ?? 'undated'}`,
  );

describe('call', () => {
  test.each([
    [
      'Taking a call from President Isaac Herzog of Israel, Cypriot President Nikos Christodoulides explained his initiative.',
      ['CYP-ISR by Isaac Herzog undated'],
    ],
    [
      'On June 30, Mr. SUGA Yoshihide, Prime Minister of Japan, held a video teleconference meeting with Australian Prime Minister Scott Morrison.',
      ['AUS-JPN by nobody named 2023-06-30'],
    ],
    [
      'Turkmen Foreign Minister Rashid Meredov held a telephone conversation with Minister of International Relations and Cooperation of the Republic of South Africa, Ms. Naledi Pandor.',
      ['TKM-ZAF by nobody named undated'],
    ],
    [
      'Pakistani Prime Minister Shehbaz Sharif held a telephone conversation with the Prime Minister of Malaysia, Anwar Ibrahim and the two leaders wished each other well. Sharif held a telephone call with Emomali Rahmon, President of Tajikistan.',
      ['MYS-PAK by nobody named undated', 'PAK-TJK by nobody named undated'],
    ],
    [
      'Norwegian Minister Huitfeldt’s Call with Kenyan State Council President William Ruto.',
      ['KEN-NOR by nobody named undated'],
    ],
    [
      'Norwegian Foreign Minister Anniken Huitfeldt’s call with German colleagues about President William Ruto.',
      [],
    ],
    [
      'FOREIGN MINISTER HUITFELDT: My call to Kenyan Foreign Minister Alfred Mutua will not be about ferries.',
      [],
    ],
    [
      'Chilean President Gabriel Boric congratulated Mexican President Claudia Sheinbaum over the phone on her election.',
      ['CHL-MEX by nobody named undated'],
    ],
    [
      'A telephone conversation of Chilean President Gabriel Boric with Mexican President Claudia Sheinbaum was held at the initiative of the Mexican side.',
      ['CHL-MEX by Claudia Sheinbaum undated'],
    ],
    [
      'Chilean President Gabriel Boric placed a call to Mexican President Claudia Sheinbaum.',
      ['CHL-MEX by Gabriel Boric undated'],
    ],
    [
      'By telephone Chilean President Gabriel Boric congratulated Mexican President Claudia Sheinbaum.',
      ['CHL-MEX by nobody named undated'],
    ],
    [
      'In a telephone conversation with South African President Cyril Ramaphosa at his home in Daura, Nigerian President Muhammadu Buhari accepted an invitation.',
      ['NGA-ZAF by nobody named undated'],
    ],
    [
      'Qatari Prime Minister Mohammed bin Abdulrahman Al Thani communicated with Egyptian Foreign Minister Badr Abdelatty, via phone to discuss Gaza.',
      ['EGY-QAT by nobody named undated'],
    ],
    [
      'Canadian Prime Minister Justin Trudeau today spoke with the Prime Minister of Italy, Giorgia Meloni.',
      ['CAN-ITA by nobody named 2023-04-26'],
    ],
    [
      'Presidents Barack Obama and Felipe Calderón spoke by phone for 20 minutes this afternoon.',
      ['MEX-USA by nobody named 2023-04-26'],
    ],
    [
      'Turkish President Recep Tayyip Erdogan discussed grain exports with Russian President Vladimir Putin in a phone call on Monday.',
      ['RUS-TUR by nobody named 2023-04-24'],
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev congratulated Uzbek President Shavkat Mirziyoyev on his birthday by phone.',
      ['KAZ-UZB by nobody named undated'],
    ],
    [
      'US Secretary of State Antony Blinken spoke separately with Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev on Monday.',
      ['ARM-USA by nobody named 2023-04-24', 'AZE-USA by nobody named 2023-04-24'],
    ],
    [
      'Chinese Foreign Minister Wang Yi had a phone call with Indonesian Foreign Minister Retno Marsudi at the latter’s request.',
      ['CHN-IDN by Retno Marsudi undated'],
    ],
    [
      '"I had a call with President of Finland Alexander Stubb", wrote Ukrainian President Volodymyr Zelensky.',
      ['FIN-UKR by nobody named undated'],
    ],
    [
      'Serbian President Aleksandar Vučić and Turkish President Recep Tayyip Erdogan agreed by telephone on April 25 on a summit.',
      ['SRB-TUR by nobody named 2023-04-25'],
    ],
    [
      'Israeli President Isaac Herzog spoke on Monday evening with the President of Azerbaijan, Ilham Aliyev. It was President Aliyev who asked for the call.',
      ['AZE-ISR by Ilham Aliyev 2023-04-24'],
    ],
    [
      'British Prime Minister Rishi Sunak spoke with Ukrainian President Volodymyr Zelensky this morning.',
      ['GBR-UKR by nobody named 2023-04-26'],
    ],
    [
      'Chinese President Xi Jinping and Ukrainian President Volodymyr Zelensky spoke by phone on April 26.',
      ['CHN-UKR by nobody named 2023-04-26'],
    ],
    [
      'The Amir of Qatar Tamim bin Hamad Al Thani received a telephone call on April 26 from US President Joe Biden.',
      ['QAT-USA by Joe Biden 2023-04-26'],
    ],
    [
      'The President of France, Emmanuel Macron, telephoned the Chancellor of Germany, Olaf Scholz.',
      ['DEU-FRA by Emmanuel Macron undated'],
    ],
    [
      'Russian President Vladimir Putin and the President of Turkey Recep Tayyip Erdogan had a telephone conversation on April 26. The call was initiated by the Turkish side.',
      [expect.stringMatching(/^RUS-TUR by Recep Tayyip Erdo.an 2023-04-26$/)],
    ],
    [
      'Uzbek President Shavkat Mirziyoyev spoke to President of Turkmenistan Serdar Berdimuhamedow over the telephone on April 26.',
      ['TKM-UZB by nobody named 2023-04-26'],
    ],
    [
      'In a phone call on April 26, Russian President Vladimir Putin discussed with Turkish President Recep Tayyip Erdogan the situation in Syria.',
      ['RUS-TUR by nobody named 2023-04-26'],
    ],
    [
      "Russian President Vladimir Putin had a telephone conversation with US President Joe Biden on the American side's initiative.",
      ['RUS-USA by Joe Biden undated'],
    ],
    [
      'US President Joe Biden spoke today with Prime Minister Rishi Sunak of the United Kingdom.',
      ['GBR-USA by nobody named 2023-04-26'],
    ],
    [
      'US President Joe Biden spoke by phone separately with British Prime Minister Rishi Sunak and French President Emmanuel Macron.',
      ['GBR-USA by nobody named undated', 'FRA-USA by nobody named undated'],
    ],
    [
      'Egyptian Foreign Minister Badr Abdelatty and his Turkish counterpart Hakan Fidan exchanged views by phone on Gaza.',
      ['EGY-TUR by nobody named undated'],
    ],
    [
      'Indian External Affairs Minister S Jaishankar had a telecon with Russian Foreign Minister Sergey Lavrov.',
      ['IND-RUS by nobody named undated'],
    ],
    [
      'Israeli Prime Minister Benjamin Netanyahu was phoned by US President Joe Biden.',
      ['ISR-USA by Joe Biden undated'],
    ],
    [
      'French President Emmanuel Macron gave Italian Prime Minister Giorgia Meloni a call.',
      ['FRA-ITA by Emmanuel Macron undated'],
    ],
    [
      'French President Emmanuel Macron contacted Italian Prime Minister Giorgia Meloni by telephone.',
      ['FRA-ITA by Emmanuel Macron undated'],
    ],
    [
      'French President Emmanuel Macron was in telephone contact with Italian Prime Minister Giorgia Meloni.',
      ['FRA-ITA by nobody named undated'],
    ],
    [
      'French President Emmanuel Macron expressed condolences to Italian Prime Minister Giorgia Meloni in a phone call on Monday.',
      ['FRA-ITA by nobody named 2023-04-24'],
    ],
    [
      'French President Emmanuel Macron told Italian Prime Minister Giorgia Meloni on the phone that aid would come.',
      ['FRA-ITA by nobody named undated'],
    ],
    [
      'In a telephone conversation initiated by French President Emmanuel Macron, Italian Prime Minister Giorgia Meloni thanked him.',
      ['FRA-ITA by Emmanuel Macron undated'],
    ],
    [
      'Chinese Foreign Minister Qin Gang, at the request of the Foreign Minister of Ukraine Dmytro Kuleba, held a phone call with him.',
      ['CHN-UKR by Dmytro Kuleba undated'],
    ],
    [
      'The Prime Minister of Iraq Mohammed Shia al-Sudani rang up His Majesty King Abdullah II of Jordan on Monday.',
      ["IRQ-JOR by Mohammed Shia' Al Sudani 2023-04-24"],
    ],
    [
      'Italian Foreign Minister Antonio Tajani and the French Foreign Minister, Catherine Colonna, were of one mind in a phone call.',
      ['FRA-ITA by nobody named undated'],
    ],
    [
      'Italian Foreign Minister Antonio Tajani and French Foreign Minister Catherine Colonna met on Zoom on Monday.',
      ['FRA-ITA by nobody named 2023-04-24'],
    ],
    [
      'Ukrainian President Volodymyr Zelensky spoke by phone with French President Emmanuel Macron, German Chancellor Olaf Scholz and Italian Prime Minister Giorgia Meloni.',
      [
        'FRA-UKR by nobody named undated',
        'DEU-UKR by nobody named undated',
        'ITA-UKR by nobody named undated',
      ],
    ],
    [
      'Ukrainian President Volodymyr Zelensky received phone calls from French President Emmanuel Macron and Italian Prime Minister Giorgia Meloni.',
      ['FRA-UKR by Emmanuel Macron undated', 'ITA-UKR by Giorgia Meloni undated'],
    ],
    [
      'Russian President Vladimir Putin held a telephone conversation with German Chancellor Olaf Scholz and French President Emmanuel Macron.',
      ['DEU-FRA-RUS by nobody named undated'],
    ],
    [
      'Foreign leaders rang Indian Prime Minister Narendra Modi on April 25. The calls came from President Emmanuel Macron of France and Prime Minister Fumio Kishida of Japan.',
      ['FRA-IND by Emmanuel Macron 2023-04-25', 'IND-JPN by Fumio Kishida 2023-04-25'],
    ],
    [
      'Foreign leaders congratulated Indian Prime Minister Narendra Modi. Among those who called were President Emmanuel Macron of France and Prime Minister Fumio Kishida of Japan.',
      ['FRA-IND by Emmanuel Macron undated', 'IND-JPN by Fumio Kishida undated'],
    ],
    [
      'French President Emmanuel Macron spoke by phone with Chinese President Xi Jinping on April 25. The two had last spoken on February 3.',
      ['CHN-FRA by nobody named 2023-04-25', 'CHN-FRA by nobody named 2023-02-03'],
    ],
    [
      'Pakistani Foreign Minister Bilawal Bhutto Zardari met Indian Foreign Minister Subrahmanyam Jaishankar in Goa on April 25. On the same day the ministers had a telephone conversation.',
      ['IND-PAK by nobody named 2023-04-25'],
    ],
  ])('%s', (text, expected) => {
    expect(calls(text, '2023-04-26')).toEqual(expected);
  });

  test('what the two spoke about on the phone is no meeting', () => {
    const { meetings } = recordOfText(
      'The telephone conversation between Russian President Vladimir Putin and US President Joe Biden was initiated by the American side. The conversation between Putin and Biden was reported by the White House. Vladimir Putin and Joe Biden discussed arms control.',
      '2021-04-13',
    );
    expect(meetings).toEqual([]);
  });

  test('"the two spoke on the phone" means whom the page is about, once', () => {
    const visit =
      'Israeli Prime Minister Benjamin Netanyahu will visit India in December at the invitation of Indian Prime Minister Narendra Modi. ';
    expect(calls(`${visit}On October 9 the two spoke on the phone.`, '2025-11-25')).toEqual([
      'IND-ISR by nobody named 2025-10-09',
    ]);
    expect(
      calls(
        `${visit}Benjamin Netanyahu spoke by phone with Narendra Modi on October 9. The two leaders spoke on the phone for an hour.`,
        '2025-11-25',
      ),
    ).toEqual(['IND-ISR by nobody named 2025-10-09']);
    expect(calls(`${visit}Reporters spoke on the phone.`, '2025-11-25')).toEqual([]);
  });

  it('takes whom a call is by for its caller', () => {
    const { calls } = recordOfText(
      'This came during a phone call by Iraqi Prime Minister Mohammed Shia al-Sudani with Turkish President Recep Tayyip Erdogan.',
      '2025-04-13',
    );
    expect(calls).toEqual([
      expect.objectContaining({ countries: ['IRQ', 'TUR'], caller: expect.stringContaining('Sudani') }),
    ]);
  });

  test.each([
    'Emmanuel Macron called on Israeli Prime Minister Benjamin Netanyahu to accept a ceasefire.',
    'Olaf Scholz plans to hold a telephone conversation with Russian President Vladimir Putin.',
    'French President Emmanuel Macron called President Xi Jinping an old friend.',
    'Until now Xi Jinping had only spoken with Vladimir Putin, whom he visited in Moscow.',
    'French President Emmanuel Macron discussed the price of phones with Chinese President Xi Jinping in Paris.',
    'Iranian Foreign Minister Hossein Amir-Abdollahian refused to speak by phone with US Secretary of State Antony Blinken.',
    'A telephone conversation between Russian President Vladimir Putin and US President Joe Biden is planned for Tuesday.',
    'A phone call between Russian President Vladimir Putin and US President Joe Biden has been postponed.',
    'Russian President Vladimir Putin will on Tuesday speak by phone with US President Joe Biden.',
    'French President Emmanuel Macron told Reuters by phone what Japanese Prime Minister Fumio Kishida had written.',
    'In Washington Japanese Prime Minister Fumio Kishida spoke with US President Joe Biden on Friday.',
    'Japanese Prime Minister Fumio Kishida spoke with US President Joe Biden at the G7 summit.',
    'By video link Presidents Sadyr Japarov of Kyrgyzstan and Emomali Rahmon of Tajikistan opened the checkpoints.',
  ])('no call: %s', (text) => {
    expect(calls(text, '2023-04-26')).toEqual([]);
  });

  test.each([
    [
      'Irish Taoiseach Leo Varadkar spoke by phone with French President Emmanuel Macron, German Chancellor Angela Merkel and British Prime Minister Theresa May.',
      ['FRA-IRL', 'DEU-IRL', 'GBR-IRL'],
    ],
    [
      'US President Joe Biden spoke by video with Prime Minister Shigeru Ishiba of Japan and President Ferdinand Marcos Jr. of the Philippines.',
      ['JPN-PHL-USA'],
    ],
    [
      'Russian President Vladimir Putin also had Hungarian Prime Minister Viktor Orbán on the line.',
      ['HUN-RUS'],
    ],
    [
      'Mexican President Claudia Sheinbaum spoke by phone with Canadian Prime Minister Mark Carney on Thursday. The two had held their first conversation on April 1.',
      ['CAN-MEX', 'CAN-MEX'],
    ],
    // There, and not by phone.
    [
      'Indian President Droupadi Murmu is home. In New Zealand she had spoken with Prime Minister Christopher Luxon and Deputy Prime Minister Winston Peters.',
      [],
    ],
  ])('one call or several: %s', (text, countries) => {
    expect(recordOfText(text, '2025-05-16').calls.map((entry) => entry.countries.join('-'))).toEqual(
      countries,
    );
  });

  test('an ambassador is spoken with on the spot', () => {
    expect(
      calls(
        'President Ilham Aliyev spoke with the ambassador of Bangladesh Gousal Azam Sarker.',
        '2021-11-23',
      ),
    ).toEqual([]);
  });
});

test("a nationality before a king's name is no part of another mention", () => {
  const { calls } = recordOfText(
    'AMMAN — His Majesty King Abdullah II Ibn Al Hussein of Jordan on Tuesday received a phone call from Moroccan King Mohammed VI.',
    '2015-03-24',
  );
  expect(calls.map(({ participants, date }) => `${participants.join(' and ')} ${date}`)).toEqual([
    'Abdullah II of Jordan and Mohammed VI 2015-03-24',
  ]);
});

describe('whose page it is', () => {
  test('the prime minister of 10 Downing Street, which issues the page', () => {
    const page =
      'News story\n\nIssued by 10 Downing Street on 28 February 2025.\n\nThe Prime Minister and President Abdel Fattah El-Sisi of Egypt spoke on the telephone this afternoon.\n\nThe Prime Minister told the President about his visit to the US, where his talks with President Trump had gone well.';
    const { calls, countries } = recordOfText(page, '2025-02-28');
    expect(calls).toEqual([
      expect.objectContaining({
        participants: ['Keir Starmer', 'Abdel Fattah el-Sisi'],
        countries: ['EGY', 'GBR'],
        date: '2025-02-28',
      }),
    ]);
    expect(countries.filter(({ role }) => role === 'party').map(({ iso3 }) => iso3)).toEqual(['GBR', 'EGY']);
  });

  test('"the Prime Minister" on the page of another office is not the one whom nobody names', () => {
    expect(
      calls(
        'Ministry of Foreign Affairs\n\nThe Prime Minister and President Abdel Fattah El-Sisi of Egypt spoke on the telephone this afternoon.',
        '2025-02-28',
      ),
    ).toEqual([]);
  });

  test('the ministry that heads a page tells whose minister speaks', () => {
    const { calls } = recordOfText(
      'MINISTRY FOR FOREIGN AND EUROPEAN AFFAIRS   MALTA\n\nMinister for Foreign and European Affairs Evarist Bartolo had a phone call with Najla Mangoush, his Libyan counterpart, about peace.',
      '2021-03-20',
    );
    expect(calls.map(({ countries }) => countries.join('-'))).toEqual(['LBY-MLT']);
  });
});
