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
      'Foreign ministers Baiba Braže of Latvia and Margus Tsahkna of Estonia conferred on the sanctions.',
      ['EST-LVA talks undated held'],
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
      'US President Joe Biden and Chinese President Xi Jinping will sit down together in California on Thursday.',
      ['CHN-USA meeting 2024-05-16 planned'],
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
      "Dominica's Prime Minister Roosevelt Skerrit and Venezuela's Nicolás Maduro reviewed the projects in Caracas.",
      ['DMA-VEN talks undated held'],
    ],
    [
      'Bangladesh Prime Minister Sheikh Hasina had an audience with Thai King Maha Vajiralongkorn and Queen Suthida at Dusit Palace.',
      ['BGD-THA audience undated held'],
    ],
    [
      'The President of Cyprus, Nikos Christodoulides, will have on Thursday a meeting with the President of Egypt, Abdel Fattah El-Sisi, in Cairo.',
      ['CYP-EGY meeting 2024-05-16 planned'],
    ],
    [
      'Prime Minister Fumio Kishida of Japan and his counterpart Christopher Luxon of New Zealand agreed on it in Tokyo on Wednesday. At the start of their summit, Kishida spoke of shared values.',
      ['JPN-NZL meeting 2024-05-15 held'],
    ],
    [
      'A meeting took place at the Ministry of Foreign Affairs of Turkmenistan between Minister Rashid Meredov of Turkmenistan and Foreign Minister Badr Albusaidi of Oman.',
      ['OMN-TKM meeting undated held'],
    ],
    [
      'On 13 May, a meeting took place at the Ministry of Foreign Affairs of Turkmenistan with the Ambassador of the Republic of Korea, Ji Kyu-taek.',
      ['KOR-TKM meeting 2024-05-13 held'],
    ],
    [
      'President Gustavo Petro of Colombia met with the presidents of Chile, Gabriel Boric, and Brazil, Luiz Inácio Lula da Silva.',
      ['CHL-COL meeting undated held', 'BRA-COL meeting undated held'],
    ],
    [
      'External Affairs Minister S. Jaishankar of India met with Foreign Ministers of Greece (George Gerapetritis), Latvia (Baiba Braže) and Norway (Espen Barth Eide).',
      ['GRC-IND meeting undated held', 'IND-LVA meeting undated held', 'IND-NOR meeting undated held'],
    ],
    [
      'Foreign Minister Murat Nurtleu of Kazakhstan met with the foreign ministers of Uruguay, Omar Paganini, and Ghana, Shirley Ayorkor Botchwey.',
      ['KAZ-URY meeting undated held', 'GHA-KAZ meeting undated held'],
    ],
    [
      'Minister Radosław Sikorski of Poland talked to Secretary of State Antony Blinken in Washington about air defence.',
      ['POL-USA talks undated held'],
    ],
    [
      'King Charles III of the United Kingdom held an audience with the President of Slovenia, Nataša Pirc Musar.',
      ['GBR-SVN audience undated held'],
    ],
    [
      'The Tunisian head of state Kais Saied gave an audience on Monday to the Algerian foreign minister Ahmed Attaf.',
      ['DZA-TUN audience 2024-05-13 held'],
    ],
    [
      'He was greeted by Prime Minister Giorgia Meloni of Italy, with whom Ukrainian President Volodymyr Zelensky spoke about reconstruction.',
      ['ITA-UKR talks undated held'],
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev met with the President of the Government of Spain, Pedro Sánchez.',
      ['ESP-KAZ meeting undated held'],
    ],
    [
      'Prime Minister Shehbaz Sharif of Pakistan met with Saudi Assistant Minister of Defence Major General Talal bin Abdullah Al-Otaibi.',
      ['PAK-SAU meeting undated held'],
    ],
  ])('%s', (text, expected) => {
    expect(meetings(text)).toEqual(expected);
  });

  test.each([
    'Ankara denied reports that President Recep Tayyip Erdoğan would meet President Bashar al-Assad of Syria.',
    'President Mahmoud Abbas of Palestine has refused to meet US Vice President Mike Pence.',
    'No date has been set for a meeting of Armenian Prime Minister Nikol Pashinyan and Azerbaijani President Ilham Aliyev.',
    'The Russian and Chinese presidents have met forty times since 2013.',
    'Minister Cho Tae-yul of South Korea and Minister Wang Yi of China talked on television about the forum in Beijing.',
    'Indonesian Defence Minister Prabowo Subianto came to see the parade and praised President Xi Jinping of China.',
    'He thanked Prime Minister Giorgia Meloni of Italy, with whom Ukrainian President Volodymyr Zelensky spoke about reconstruction by phone.',
    'Minister Radosław Sikorski of Poland talked to reporters in Washington about Secretary of State Antony Blinken.',
    'Foreign Minister Murat Nurtleu of Kazakhstan spoke of the presidents of Uruguay, Luis Lacalle Pou, and Ghana, where he had been.',
    'Foreign Minister Penny Wong of Australia engaged in a debate about Foreign Minister Wang Yi of China.',
  ])('no meeting: %s', (text) => {
    expect(meetings(text)).toEqual([]);
  });
});
