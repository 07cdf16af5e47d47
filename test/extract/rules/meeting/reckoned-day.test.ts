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
  ])('%s', (_, day, text, expected) => {
    expect(meetingsTold(text, day)).toEqual(expected);
  });
});
