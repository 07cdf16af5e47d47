import { dateInAddress } from '../../../import/extract/annotate/dates/address-date';
import { printedDate } from '../../../import/extract/annotate/dates/printed-date';
import { recordOfText } from '../extraction';

describe('Days that a page or its address is stamped with', () => {
  test('a stamp may leave out the zeros', () => {
    expect(printedDate('Source:Xinhua Published: 2012-10-9 16:33:43\n\nA story.', 'en')).toBe('2012-10-09');
    expect(printedDate('Updated: 2012/10/9 16:33\n\nA story.', 'en')).toBe('2012-10-09');
    expect(printedDate('It ended 2012-13-9 16:33 or so.', 'en')).toBeNull();
  });

  test.each([
    ['Talks in Paris\n\n18:3005/11/2024, Tuesday\nAA\nA story.', '2024-11-05'],
    ['Talks in Paris\n(Source: ABC)  08:20.05/11/2024\nA story.', '2024-11-05'],
    ['11/05/2024 | News release | Distributed by Public on 11/04/2024 22:47\n\nA story.', '2024-11-05'],
    ['Breaking news Tue, 05 Nov 2024 00:23:49 +0600 60 The two leaders met in Paris. A story.', '2024-11-05'],
    ['A story of talks. They went well.\nThe two parted late. (Paris/Nov5/2024)', '2024-11-05'],
    ['A story of talks.\nThey parted late. (Paris/November 5/2024)', '2024-11-05'],
    ['Talks in Paris The two met. Source: ABC Tuesday, November 5, 2024 | 08:28\n\nA story.', '2024-11-05'],
    ['FRANCE, November 5 - 5 november 2024, 18:55\nA story.', '2024-11-05'],
    [
      'Talks in Paris.\nA story.\nB.\nC.\nD.\nE.\nF.\nLast Update: Tuesday, 5 November 2024 KSA 19:57 - GMT 16:57',
      '2024-11-05',
    ],
    ['News\n5 November 2024, 15:33 O!News\nA story.', '2024-11-05'],
    ['Talks in Paris\n05. 11. 2024.\nA story.', '2024-11-05'],
    ['calendar>>November 5. 2024 Juche 113 |\nA story.', '2024-11-05'],
    ['Agency, November 5, 2024 Adjust font size:\nA story.', '2024-11-05'],
    ['Regular Press Conference of the Spokesperson on November 5, 2024\nA story.', '2024-11-05'],
    [
      'Press Conference\nTuesday, November 5, 2024, 8:38 a.m. Front Hall, Main Office\nA story.',
      '2024-11-05',
    ],
    // The day at the very top, without an hour, is that on which somebody looks at the page.
    ['Friday Nov 21, 2025\nTuesday, 5 November 2024 00:00 - - {{views}}\nA story.', '2024-11-05'],
    ['Friday Nov 21, 2025\nTuesday, 18 November 2025 10:00\nA story.', '2025-11-21'],
    // What another story is stamped with is not the page's.
    ['Talks in Paris\nA story.\nLatest\nAnother story\n11/05/2024 04:03 PM', null],
    ['Talks in Paris\nA story.\nThey met at the fair (Paris/London/2024)', null],
    ['Talks in Paris\nA story that says what a press conference on reforms brought on in 2024.', null],
    ['08:20.22/03/2017\n\nA story.', '2017-03-22'],
    ['A title\n\n18:0025/06/2024, mardi\n\nA story.', '2024-06-25'],
    ['04/30/2024 | News release | Distributed by Public on 04/30/2024 01:47\n\nA story.', '2024-04-30'],
    ['A title\n12. 02. 2021.\nA story.', '2021-02-12'],
    ['Breaking news Sun, 20 Aug 2017 00:23:49 +0600 60 A story.', '2017-08-20'],
    ['Xinhua, September 26, 2015 Adjust font size:\n\nA story.', '2015-09-26'],
    ['calendar>>May 4. 2018 Juche 107 |\nA story.', '2018-05-04'],
    ['A story. Source: Agency Monday, May 17, 2021 | 08:28\nMore of it.', '2021-05-17'],
    ['A title\n\nLAND, December 21 - 21 december 2021, 18:55\n\nA story.', '2021-12-21'],
    ['Tuesday, February 7, 2017, 8:38 a.m. Front Hall, Government House\n\nA story.', '2017-02-07'],
    ['Regular Press Conference on October 31, 2011\n\nA story.', '2011-10-31'],
    ['A story that ends here. (Colombo/Nov25/2025)', '2025-11-25'],
    ['A story of talks on October 31, 2011 and of what came of them in the years that followed.', null],
    ['The room 12/10/2024 was not free, they said.', null],
  ])('%#: %s', (text, day) => {
    expect(printedDate(text, 'en')).toBe(day);
  });

  test('an agency numbers its pages by the day', () => {
    expect(dateInAddress('https://en.yna.co.kr/view/AEN20190619010000325')).toBe('2019-06-19');
    expect(dateInAddress('https://example.org/item/20190619010000325')).toBeNull();
  });

  test('who is expected to be somewhere has a visit to come', () => {
    expect(
      recordOfText(
        'Russian Foreign Minister Sergey Lavrov is expected to be in Delhi between April 5 and 7.',
        '2021-03-31',
      ).visits.map(({ to, status, start, end }) => [to, status, start, end]),
    ).toEqual([['IND', 'planned', '2021-04-05', '2021-04-07']]);
  });

  test('who is received at the start of a visit of some days is there', () => {
    expect(
      recordOfText(
        'King Abdullah II of Jordan on Tuesday received Kuwaiti Emir Sheikh Meshal Al Ahmad Al Jaber Al Sabah at Marka Airport at the start of a two-day state visit to Jordan.',
        null,
      ).visits.map(({ to, kind, status }) => [to, kind, status]),
    ).toEqual([['JOR', 'state', 'ongoing']]);
  });
});
