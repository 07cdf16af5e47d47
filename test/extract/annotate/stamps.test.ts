import { dateInAddress } from '../../../import/extract/annotate/dates/address-date';
import { printedDate } from '../../../import/extract/annotate/dates/printed-date';
import { recordOfText } from '../extraction';

describe('Days that a page or its address is stamped with', () => {
  test('a stamp may leave out the zeros', () => {
    expect(printedDate('Source:Xinhua Published: 2012-10-9 16:33:43\n\nA story.', 'en')).toBe('2012-10-09');
    expect(printedDate('Updated: 2012/10/9 16:33\n\nA story.', 'en')).toBe('2012-10-09');
    expect(printedDate('It ended 2012-13-9 16:33 or so.', 'en')).toBeNull();
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
