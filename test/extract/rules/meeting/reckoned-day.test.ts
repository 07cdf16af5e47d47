import { meetingsTold } from './meetings-told';

/** The day of a meeting that is reckoned from the page or from the visit during which it was held. */
describe('reckoned day of a meeting', () => {
  test.each([
    [
      'the same day, without another date',
      '2023-01-30',
      'President Ilham Aliyev of Azerbaijan and Prime Minister Viktor Orbán of Hungary had a meeting in an expanded format in Budapest. The two had met one-on-one earlier in the day.',
      ['AZE-HUN meeting 2023-01-30 held', 'AZE-HUN meeting 2023-01-30 held'],
    ],
    [
      'the same day, ahead',
      '2017-06-16',
      'Prime Minister Narendra Modi of India will be in Portugal on 24 June 2017. In Lisbon, that same day, he will hold official talks with the Prime Minister of Portugal, António Costa.',
      ['IND-PRT talks 2017-06-24 planned'],
    ],
    [
      'behind titles with full stops',
      '2023-06-15',
      'Prime Minister KISHIDA Fumio of Japan held a meeting with H.E. Mr. Surangel Whipps, President of the Republic of Palau, at 6:15 p.m. for approximately 45 minutes on June 14.',
      ['JPN-PLW meeting 2023-06-14 held'],
    ],
    [
      'one of the days of a visit',
      '2015-05-17',
      'Prime Minister Narendra Modi of India paid a visit to Mongolia on 16-17 May 2015.\n\nThe Prime Minister held talks with Prime Minister Chimed Saikhanbileg of Mongolia at the State Palace.',
      ['IND-MNG talks undated held'],
    ],
    [
      'the last day of a visit, on which something else happened',
      '2015-05-17',
      'Prime Minister Narendra Modi of India paid a visit to Mongolia on 16-17 May 2015. On 17 May Narendra Modi addressed the Parliament. After that the Prime Minister held talks with Prime Minister Chimed Saikhanbileg of Mongolia.',
      ['IND-MNG talks 2015-05-17 held'],
    ],
    [
      'before a departure',
      '2023-07-21',
      'With the departure of Malaysian Prime Minister Anwar Ibrahim and his wife Wan Azizah Wan Ismail from Hanoi on July 21, an official visit came to its end. Anwar Ibrahim held talks with Prime Minister Pham Minh Chinh of Vietnam.',
      ['MYS-VNM talks undated held'],
    ],
    [
      'a title above a meeting long before the page was kept',
      '2024-11-20',
      'Xi Jinping Meets with Hungarian Prime Minister Viktor Orbán\n\nOn July 8, 2024, President Xi Jinping met with Prime Minister Viktor Orbán of Hungary in Beijing.',
      ['CHN-HUN meeting 2024-07-08 held'],
    ],
    [
      'a meeting long ago, of which no title tells',
      '2024-11-20',
      'President Xi Jinping of China met with Prime Minister Viktor Orbán of Hungary. On July 8, 2024, President Xi Jinping had met with Prime Minister Viktor Orbán in Beijing.',
      ['CHN-HUN meeting undated held', 'CHN-HUN meeting 2024-07-08 held'],
    ],
    [
      'shortly after a landing',
      '2023-06-26',
      'Shortly after he landed on Saturday, Prime Minister Narendra Modi of India held a meeting with Prime Minister Mostafa Madbouly of Egypt.',
      ['EGY-IND meeting 2023-06-24 held'],
    ],
    [
      'talks before a declaration',
      '2025-10-30',
      'The Joint Declaration was issued in London on October 29 (local time), after talks between General Secretary To Lam of Vietnam and British Prime Minister Keir Starmer.',
      ['GBR-VNM talks 2025-10-29 held'],
    ],
    [
      'talks of one who then says something',
      '2000-01-20',
      'Chinese Vice-Premier Wu Bangguo spoke in London on Wednesday of a stable relationship.\n\nWu, who had talks with British Deputy Prime Minister John Prescott, said that ties had grown in the past few years.',
      ['CHN-GBR talks 2000-01-19 held'],
    ],
    [
      'talks that somebody recalls',
      '2000-01-20',
      'Chinese Vice-Premier Wu Bangguo spoke in London on Wednesday of a stable relationship.\n\nWu noted that he had talks with British Deputy Prime Minister John Prescott.',
      ['CHN-GBR talks undated held'],
    ],
    [
      'the second day of a visit, beside an older one the other way',
      '2024-06-11',
      'South Korean President Yoon Suk Yeol arrived in Ashgabat on Monday on a two-day state visit.\n\nOn the second day the guest met Gurbanguly Berdimuhamedov, National Leader of the Turkmen people, who had been to Seoul in November 2022.',
      ['KOR-TKM meeting 2024-06-11 held'],
    ],
    [
      'behind a name that ends in a full stop',
      '2024-06-04',
      'Prime Minister KISHIDA Fumio of Japan held a meeting with H.E. Mr. Surangel S. WHIPPS, Jr., President of the Republic of Palau, on June 4, followed by a working dinner for approximately 50 minutes.',
      ['JPN-PLW meeting 2024-06-04 held', 'JPN-PLW banquet 2024-06-04 held'],
    ],
    [
      'beside a sum in dollars',
      '2017-05-27',
      'India gave Mauritius a line of credit of 500 million U.S. dollars on Saturday. The agreement was signed in New Delhi, where Prime Minister Narendra Modi and his Mauritian counterpart, Pravind Jugnauth, held talks over lunch.',
      ['IND-MUS talks 2017-05-27 held'],
    ],
    [
      'the day of the lead, in the next paragraph',
      '2025-02-13',
      'Pakistan and Türkiye on Thursday signed 24 agreements.\n\nPresident Recep Tayyip Erdogan, who is on a two-day official visit, and Prime Minister Shehbaz Sharif met at the Prime Minister House.',
      ['PAK-TUR meeting 2025-02-13 held'],
    ],
    [
      'a lead of a return, after days of talks',
      '2025-03-13',
      "Vietnam's Party General Secretary To Lam returned from Singapore on Thursday.\n\nGeneral Secretary To Lam met Singaporean Prime Minister Lawrence Wong.",
      ['SGP-VNM meeting undated held'],
    ],
    [
      'below a day of a digest',
      '2021-09-27',
      'Ministry of Foreign Affairs\n\nContacts of the Foreign Minister in New York\n\nForeign Minister Nikos Christodoulides of Cyprus, who went to New York with the President, has come to the end of his contacts on the sidelines of the General Assembly; what he did on each of these days is told below.\n\nMonday, 20 September 2021\n\nForeign Minister Nikos Christodoulides held separate meetings with the Foreign Minister of Egypt, Sameh Shoukry, and with the Foreign Minister of Greece, Nikos Dendias, and in the afternoon he was at a meeting of the European Union.',
      ['CYP-EGY meeting 2021-09-20 held', 'CYP-GRC meeting 2021-09-20 held'],
    ],
    [
      'a programme told day by day',
      '2024-05-15',
      'On Monday 27 May 2024, President Alar Karis of Estonia will welcome President Alexander Stubb of Finland at a ceremony in Tallinn. President Stubb will also meet Prime Minister Kaja Kallas of Estonia.\n\nOn Tuesday 28 May 2024, President Stubb will go to a naval base.',
      ['EST-FIN ceremony 2024-05-27 planned', 'EST-FIN meeting 2024-05-27 planned'],
    ],
    [
      'one day of a programme only',
      '2024-05-15',
      'On Tuesday 28 May 2024, President Alexander Stubb of Finland will go to a naval base in Estonia. President Stubb will also meet Prime Minister Kaja Kallas of Estonia.',
      ['EST-FIN meeting undated planned'],
    ],
    [
      'the month of a visit told before',
      '2018-09-12',
      'Irish Prime Minister Leo Varadkar was in the United States in March on the visit of every year. Leo Varadkar met US President Donald Trump at the White House.',
      ['IRL-USA meeting 2018-03 held'],
    ],
    [
      'a week in which they met',
      '2024-08-29',
      'Indonesian President-elect Prabowo Subianto was in Jakarta on Thursday. The talks on an agreement were concluded last week, when Prabowo Subianto was in Canberra and met Australian Prime Minister Anthony Albanese.',
      ['AUS-IDN meeting undated held'],
    ],
    [
      'talks about a journey to come',
      '2021-09-27',
      'Foreign Minister Nikos Christodoulides of Cyprus was in New York.\n\nDuring the meeting with Foreign Minister Sameh Shoukry of Egypt, Nikos Christodoulides discussed a forthcoming visit of the President.',
      ['CYP-EGY meeting undated held'],
    ],
    [
      'two that are ahead, of which the second has a verb of its own',
      '2025-03-25',
      'On Wednesday Prime Minister James Marape of Papua New Guinea is due to meet New Zealand Foreign Minister Winston Peters and to call on the Governor-General of New Zealand, Cindy Kiro.',
      ['NZL-PNG audience 2025-03-26 planned', 'NZL-PNG meeting 2025-03-26 planned'],
    ],
  ])('%s', (_, day, text, expected) => {
    expect(meetingsTold(text, day)).toEqual(expected);
  });
});

test.each([
  [
    'Last November Argentine President Alberto Fernández flew to Colonia to meet with Uruguayan President Luis Lacalle Pou, and earlier this month Chilean President Gabriel Boric came to Montevideo.',
    ['ARG-URY meeting 2023-11 held'],
  ],
  [
    'The press release was issued by the Foreign Office on 4 November 2024.\n\nBritish Foreign Secretary David Lammy met Egyptian Foreign Minister Badr Abdelatty in Cairo to speak of the truce.',
    ['EGY-GBR meeting undated held'],
  ],
])('the day of another clause is not that of the meeting: %s', (text, expected) => {
  expect(meetingsTold(text)).toEqual(expected);
});
