import { meetingsTold } from './meetings-told';

const meetings = (text: string) => meetingsTold(text, '2024-05-15');

/** Who sits together, who sees whom apart, and who sees nobody. */
describe('meeting in company', () => {
  test.each([
    [
      'Minister Cho Tae-yul of South Korea and Minister Wang Yi of China talked for four hours in Beijing on May 13.',
      ['CHN-KOR talks 2024-05-13 held'],
    ],
    [
      'Foreign ministers Sergey Lavrov of Russia and Wang Yi of China conferred on the war in Ukraine.',
      ['CHN-RUS talks undated held'],
    ],
    [
      'President Emmanuel Macron of France and Prime Minister Narendra Modi of India had seen each other in Hiroshima in May 2023.',
      ['FRA-IND meeting 2023-05 held'],
    ],
    [
      'Indonesian Defence Minister Prabowo Subianto came to see President Xi Jinping in Beijing on 1 April.',
      ['CHN-IDN meeting 2024-04-01 held'],
    ],
    [
      'Russian President Vladimir Putin and Chinese President Xi Jinping will sit down together in Beijing on Thursday.',
      ['CHN-RUS meeting 2024-05-16 planned'],
    ],
    [
      'External Affairs Minister S. Jaishankar of India engaged his Iranian counterpart Hossein Amir-Abdollahian in Tehran on 15 January.',
      ['IND-IRN talks 2024-01-15 held'],
    ],
    [
      'A working session bringing together King Abdullah II of Jordan and President Emmanuel Macron of France took place in Paris on 16 February.',
      ['FRA-JOR talks 2024-02-16 held'],
    ],
    [
      'French Foreign Minister Stéphane Séjourné welcomed his German and Polish colleagues, Annalena Baerbock and Radosław Sikorski, to La Celle-Saint-Cloud on 12 February.',
      ['DEU-FRA-POL meeting 2024-02-12 held'],
    ],
    [
      "Trinidad and Tobago's Prime Minister Keith Rowley and Venezuela's Nicolás Maduro reviewed the gas deal in Caracas.",
      ['TTO-VEN talks undated held'],
    ],
    [
      'Bangladesh Prime Minister Sheikh Hasina had an audience with Thai King Maha Vajiralongkorn and Queen Suthida at Dusit Palace.',
      ['BGD-THA audience undated held'],
    ],
    [
      'The Prime Minister of Georgia, Irakli Kobakhidze, will have on Thursday a meeting with the President of Türkiye, Recep Tayyip Erdoğan, in Ankara.',
      ['GEO-TUR meeting 2024-05-16 planned'],
    ],
    [
      'A meeting took place at the Ministry of Foreign Affairs of Turkmenistan between Minister Rashid Meredov of Turkmenistan and Foreign Minister Hakan Fidan of Türkiye.',
      ['TKM-TUR meeting undated held'],
    ],
    [
      'On 9 June 2023, a meeting took place at the Ministry of Foreign Affairs of Turkmenistan with the Ambassador of the Republic of Korea, Ji Kyu-taek.',
      ['KOR-TKM meeting 2023-06-09 held'],
    ],
    [
      'President Gustavo Petro of Colombia met with the presidents of Chile, Gabriel Boric, and Brazil, Luiz Inácio Lula da Silva.',
      ['CHL-COL meeting undated held', 'BRA-COL meeting undated held'],
    ],
    [
      'External Affairs Minister S. Jaishankar of India met with Foreign Ministers of Estonia (Margus Tsahkna), Latvia (Krišjānis Kariņš) and Lithuania (Gabrielius Landsbergis).',
      ['EST-IND meeting undated held', 'IND-LVA meeting undated held', 'IND-LTU meeting undated held'],
    ],
    [
      'Foreign Minister Krišjānis Kariņš of Latvia met with the foreign ministers of Nepal, N. P. Saud, and Ghana, Shirley Ayorkor Botchwey.',
      ['LVA-NPL meeting undated held', 'GHA-LVA meeting undated held'],
    ],
    [
      'Minister Radosław Sikorski of Poland talked to Secretary of State Antony Blinken in Washington about energy security.',
      ['POL-USA talks undated held'],
    ],
    [
      'King Charles III of the United Kingdom held an audience with the President of Ukraine, Volodymyr Zelensky.',
      ['GBR-UKR audience undated held'],
    ],
    [
      'The Tunisian head of state Kais Saied gave an audience on 2 February to the Algerian foreign minister Ahmed Attaf.',
      ['DZA-TUN audience 2024-02-02 held'],
    ],
    [
      'He was greeted by Prime Minister Giorgia Meloni of Italy, with whom Ukrainian President Volodymyr Zelensky spoke about reconstruction.',
      ['ITA-UKR talks undated held'],
    ],
    [
      'Colombian President Gustavo Petro met with the President of the Government of Spain, Pedro Sánchez.',
      ['COL-ESP meeting undated held'],
    ],
    [
      'Defence Minister Khawaja Asif of Pakistan met with Saudi Assistant Minister of Defence Major General Talal bin Abdullah Al-Otaibi.',
      ['PAK-SAU meeting undated held'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test('at a summit, of which the words before told the day', () => {
    const text =
      'Prime Minister Srettha Thavisin of Thailand and his counterpart Christopher Luxon of New Zealand agreed on it in Bangkok on Wednesday. At the start of their summit, Srettha spoke of trade.';
    expect(meetingsTold(text, '2024-04-17')).toEqual(['NZL-THA meeting 2024-04-17 held']);
  });

  test.each([
    'Ankara denied reports that President Recep Tayyip Erdoğan would meet President Bashar al-Assad of Syria.',
    'President Mahmoud Abbas of Palestine has refused to meet US Vice President Mike Pence.',
    'No date has been set for a meeting of Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev.',
    'The Russian and Chinese presidents have met forty times since 2013.',
    'Minister Cho Tae-yul of South Korea and Minister Wang Yi of China talked on television about North Korea.',
    'Indian Prime Minister Narendra Modi came to see the parade and praised President Emmanuel Macron of France.',
    'He thanked Prime Minister Giorgia Meloni of Italy, with whom Ukrainian President Volodymyr Zelensky spoke about reconstruction by phone.',
    'Minister Radosław Sikorski of Poland talked to reporters in Washington about Secretary of State Antony Blinken.',
    'Foreign Minister Sergey Lavrov of Russia spoke of the presidents of Brazil, Luiz Inácio Lula da Silva, and Venezuela, where he had been.',
    'Foreign Minister Penny Wong of Australia engaged in a debate about Foreign Minister Wang Yi of China.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});
