import { annotate } from '../../../import/extract/annotate/annotate';
import { loadReference } from '../../../src/reference/reference';

const STORY =
  'The President of Kazakhstan Kassym-Jomart Tokayev held talks with French President Emmanuel Macron in Paris. They discussed trade and energy.';

function dated(text: string, source = 'story.txt'): [string | null, string] {
  const { date } = annotate(text, source, loadReference());
  return [date.date, date.source];
}

describe('document date', () => {
  test.each([
    [` date 2024-11-24 Images | Akorda\n\n${STORY}`, '2024-11-24', 'header'],
    [` date 2024-11-24\n${STORY}`, '2024-11-24', 'header'],
    [` date 2024-11-24\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2024-11-05', 'dateline'],
    [`ISLAMABAD, Sep 25 (APP): ${STORY}\n\nPublished September 25, 2023`, '2023-09-25', 'printed'],
    [`Riyadh, 11 October 2021 (TDI): ${STORY}`, '2021-10-11', 'dateline'],
    [`Tashkent, Uzbekistan, Apr. 6, 2023 / By A. Writer – Trend: ${STORY}`, '2023-04-06', 'dateline'],
    [`Xinhua News Agency, Beijing, June 14, 2023 (Reporter A) ${STORY}`, '2023-06-14', 'dateline'],
    [`(ANSA) - BELGRADO, 17 FEB 2022 - ${STORY}`, '2022-02-17', 'dateline'],
    [`Talks in Paris\n2022-09-23 13:42:08\n${STORY}`, '2022-09-23', 'printed'],
    [`Talks in Paris\n20 September 2021, 21:16\n${STORY}`, '2021-09-20', 'printed'],
    [`Talks in Paris\nPublished November 19, 2018\n${STORY}`, '2018-11-19', 'printed'],
    [`Talks in Paris\nBy JT - May 15,2022 - Last updated at May 15,2022\n${STORY}`, '2022-05-15', 'printed'],
    [`Talks in Paris\n01/08/2022 08:01 PM EST\n${STORY}`, '2022-01-08', 'printed'],
    [`Talks in Paris\n[May 2025]\n${STORY}`, '2025-05', 'printed'],
    [`Talks in Paris\nAstana, Paris – 5 November 2024\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\n14:49 JST, February 16, 2024\nParis, Feb. 15 — ${STORY}`, '2024-02-16', 'printed'],
    [`Talks in Paris\nTuesday, 5 November 2024\n${STORY}`, '2024-11-05', 'printed'],
    [`${STORY}\n\nJanuary 27, 2023`, '2023-01-27', 'printed'],
    [`Talks in Paris\n5-Nov-2024\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\n11/15/2024\n${STORY}`, '2024-11-15', 'printed'],
    [`Talks in Paris\n2024.11.05\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\n2024/11/05 10:20\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\nParis, 5 November 2024, BelTA\n${STORY}`, '2024-11-05', 'printed'],
    [`Paris – 5 November 2024 – ${STORY}`, '2024-11-05', 'dateline'],
    [`November 5, 2024 - Paris. ${STORY}`, '2024-11-05', 'dateline'],
    [`(Paris, 5 November 2024) ${STORY}`, '2024-11-05', 'dateline'],
    [`${STORY}\n\nSource: https://example.org/2023/11/04/talks`, '2023-11-04', 'address'],
    [`${STORY}\n\nSource: https://example.org/news/talks-05-11-2024`, '2024-11-05', 'address'],
  ])('%#: %s', (text, date, source) => {
    expect(dated(text)).toEqual([date, source]);
  });

  test.each([
    `${STORY} The first treaty was signed on 23 September 1992.`,
    `19.6 C\nIslamabad\nWednesday, March 26, 2025\n\nTalks are held in Paris\n\n${STORY}`,
    `State Visit to Bhutan (June 15-16, 2014)\n\n${STORY}`,
    `${STORY}\n\nThe next summit will be held on 4 October 2026 in Astana.`,
  ])('no date: %s', (text) => {
    expect(dated(text)).toEqual([null, 'none']);
  });
});
