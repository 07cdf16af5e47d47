import { annotate } from '../../../import/extract/annotate/annotate';
import { loadReference } from '../../../src/reference/reference';

const STORY =
  'The President of Kazakhstan Kassym-Jomart Tokayev held talks with French President Emmanuel Macron in Paris. They discussed trade and energy.';

function dated(text: string, source = 'story.txt'): [string | null, string] {
  const { date } = annotate(text, source, loadReference());
  return [date.date, date.source];
}

test.each([
  [` date 2024-11-06\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2024-11-05'],
  [` date 2024-11-04\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2024-11-05'],
  [` date 2024-11-06\n\n${STORY}`, '2024-11-06'],
  [` date 2024-11 ${STORY}`, '2024-11-01'],
])('the text was written on the day of its dateline: %s', (text, day) => {
  expect(annotate(text, 'story.txt', loadReference()).day).toBe(day);
});

describe('document date', () => {
  test.each([
    [` date 2024-11-24 Images | Akorda\n\n${STORY}`, '2024-11-24', 'header'],
    [` date 2024-11-24\n${STORY}`, '2024-11-24', 'header'],
    // The clock of a page tells when it is looked at.
    [
      `Montevideo, November 23rd 2024 - 02:12 UTC\n\nTalks in Paris\n\nTuesday, November 5th 2024 - 20:45 UTC   Full article   0 comments\n\n${STORY}`,
      '2024-11-05',
      'dateline',
    ],
    [`Talks in Paris\n\nMontevideo, November 5th 2024 - 20:45 UTC\n\n${STORY}`, '2024-11-05', 'printed'],
    [
      `Department of State\nPress Releases\nReadout of a Meeting\nMedia Note\nOffice of the Spokesperson\nWashington, DC\nNovember 5, 2024\n\n${STORY}`,
      '2024-11-05',
      'printed',
    ],
    [
      `Department of State\nPress Releases\nReadout of a Meeting\nMedia Note\nOffice of the Spokesperson\nWashington, DC\nIt was in Paris on November 5, 2024\n\n${STORY}`,
      null,
      'none',
    ],
    // When a web archive took its copy is no day of the page.
    [
      `${STORY}\n\nSource: https://archive.example.org/web/20120927223924/http://example.org/talks`,
      null,
      'none',
    ],
    // A weekday tells the month from the day; other stories' days are not the page's.
    [`Thu, 06/01/2023 - 05:22\n\n${STORY}`, '2023-06-01', 'printed'],
    [`Fri, 06/01/2023 - 05:22\n\n${STORY}`, '2023-01-06', 'printed'],
    [
      `Talks in Paris\n\nBy A. Reader in November 7, 2025 – Reading time 1 minute\n\n${STORY}`,
      '2025-11-07',
      'printed',
    ],
    [
      `Talks in Paris\n\n${STORY}\n\nRelated News\n11:50 / 04.11.2024\nA new ambassador\n14:28 / 29.10.2024\nCredentials`,
      null,
      'none',
    ],
    [` date 2024-11-24\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2024-11-05', 'dateline'],
    [` date 2024-11-06\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2024-11-06', 'header'],
    [` date 2024-11-05\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2024-11-05', 'header'],
    [` date 2024-11-04\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2024-11-04', 'header'],
    [` date 2024-11-03\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2023-11-05', 'dateline'],
    [`ISLAMABAD, Sep 25 (APP): ${STORY}\n\nPublished September 25, 2023`, '2023-09-25', 'dateline'],
    [`Riyadh, 11 October 2021 (TDI): ${STORY}`, '2021-10-11', 'dateline'],
    // A dateline with its year is one below a menu, a headline and a caption, too.
    [
      `Joint statement on the talks\n2/10/2023   04:59   6   0\n${STORY}\nPhoto of the talks\nMuscat, Dec. 07, 2021, SPA -- ${STORY}`,
      '2021-12-07',
      'dateline',
    ],
    [
      `Department\nReleases\nTalks in Moscow\n[Moscow 1]\n06 December 2016 — ${STORY}`,
      '2016-12-06',
      'dateline',
    ],
    [
      `World\nPipeline\nPipeline to Aqaba\nTalks\nBAGHDAD (News Point / Sputnik - 22nd November, 2019) ${STORY}`,
      '2019-11-22',
      'dateline',
    ],
    [`Outcomes of the visit\n\nBy: PNG Business News July 10, 2023\n\n${STORY}`, '2023-07-10', 'printed'],
    [
      `World\nTalks\nThey talked\nThey met\nThe two met in Paris on 5 November 2024 - and parted. ${STORY}`,
      null,
      'none',
    ],
    [
      `German-Polish talks\n\n  • Home Page\n\n  • News\n\n  • Tuesday, 2 July 2024\n\n${STORY}`,
      '2024-07-02',
      'printed',
    ],
    [`Uzbekistan Materials 4 March 2021 14:44 (UTC +04:00)\n\n${STORY}`, '2021-03-04', 'printed'],
    [`Tashkent, Uzbekistan, Apr. 6, 2023 / By A. Writer – Trend: ${STORY}`, '2023-04-06', 'dateline'],
    [`Xinhua News Agency, Beijing, June 14, 2023 (Reporter A) ${STORY}`, '2023-06-14', 'dateline'],
    [
      `The President speaks in Paris on Nov. 5, 2024.\nPARIS, Nov. 5 (Yonhap) -- ${STORY}`,
      '2024-11-05',
      'dateline',
    ],
    [
      `Thursday, September 12, 2024\nPerfil\nLATIN AMERICA | 23-01-2023 09:56\n${STORY}`,
      '2023-01-23',
      'printed',
    ],
    // Captions of the days before give a dateline's year; what happened at another time of the year does not.
    [
      `Leaders shake hands in Paris on Nov. 3, 2024.\nPARIS, Nov. 5 (Yonhap) -- ${STORY}`,
      '2024-11-05',
      'dateline',
    ],
    [`Leaders shake hands in Paris on June 3, 2024.\nPARIS, Nov. 5 (Yonhap) -- ${STORY}`, null, 'none'],
    [`PARIS, 05.11.2024. /ABC «News»/. ${STORY}`, '2024-11-05', 'dateline'],
    [`NEW DELHI [India], June 22, 2024 (ANI): ${STORY}`, '2024-06-22', 'dateline'],
    [`(ANSA) - BELGRADO, 17 FEB 2022 - ${STORY}`, '2022-02-17', 'dateline'],
    [`Talks in Paris\n2022-09-23 13:42:08\n${STORY}`, '2022-09-23', 'printed'],
    [`Talks in Paris\n20 September 2021, 21:16\n${STORY}`, '2021-09-20', 'printed'],
    [`Talks in Paris\nPublished November 19, 2018\n${STORY}`, '2018-11-19', 'printed'],
    [`Talks in Paris\nBy JT - May 15,2022 - Last updated at May 15,2022\n${STORY}`, '2022-05-15', 'printed'],
    [`Talks in Paris\n01/08/2022 08:01 PM EST\n${STORY}`, '2022-01-08', 'printed'],
    [`Talks in Paris\n[May 2025]\n${STORY}`, '2025-05', 'printed'],
    [`Talks in Paris\nAstana, Paris – 5 November 2024\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\n14:49 JST, February 16, 2024\nParis, Feb. 15 — ${STORY}`, '2024-02-15', 'dateline'],
    [`Monday, May 19, 2025\nTalks in Paris\nParis, Dec 16: ${STORY}`, '2024-12-16', 'dateline'],
    [
      `Talks in Paris\n\nThe press release issued by 10 Downing Street on 8 September 2025.\n\n${STORY}`,
      '2025-09-08',
      'printed',
    ],
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
    [` date 2024-11 Images | Akorda\n\n${STORY}`, '2024-11', 'header'],
    [` date 2024-11 ${STORY}`, '2024-11', 'header'],
    [` date 2024-11\n\nPARIS, Nov 5 (Xinhua) -- ${STORY}`, '2024-11-05', 'dateline'],
    [` date 2024-11\nTalks in Paris\nTuesday 5 November 2024\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\n2024-11-05T10:22:00+00:00\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\n20241105\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\n05-11-2024\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\n25.11.24, 14:20\n${STORY}`, '2024-11-25', 'printed'],
    [`Talks in Paris\nA. Writer • 5 November 2024\n${STORY}`, '2024-11-05', 'printed'],
    [`Talks in Paris\nby A. Writer on Nov 5, 2024\n${STORY}`, '2024-11-05', 'printed'],
    [
      `Talks in Paris\n5 November 2024 at 14:20   Share   Listen   0 comments\n${STORY}`,
      '2024-11-05',
      'printed',
    ],
    [`Talks in Paris (November 5, 2024)\n${STORY}`, '2024-11-05', 'printed'],
    [`Joint statement, Paris, 5 November 2024\n${STORY}`, '2024-11-05', 'printed'],
    [`${STORY}\n\nDone at Paris on 5 November 2024.`, '2024-11-05', 'printed'],
    [`PARIS (ABC) — November 5, 2024. ${STORY}`, '2024-11-05', 'dateline'],
    [`Paris, 05.11.2024 - ${STORY}`, '2024-11-05', 'dateline'],
    [`[Paris, 5 November 2024] ${STORY}`, '2024-11-05', 'dateline'],
    [`5 November 2024, Paris. ${STORY}`, '2024-11-05', 'dateline'],
    [`5 November 2024. ${STORY}`, '2024-11-05', 'dateline'],
    [`${STORY}\n\nSource: https://example.org/2024/11/5/talks`, '2024-11-05', 'address'],
    [`${STORY}\n\nSource: https://example.org/2024/nov/05/talks`, '2024-11-05', 'address'],
    [`${STORY}\n\nSource: https://example.org/politics/5-novembre-2024-entretien`, '2024-11-05', 'address'],
    [`${STORY}\n\nSource: https://example.org/content/202411050330.html`, '2024-11-05', 'address'],
    [`${STORY}\n\nSource: https://example.org/2024/11/talks`, '2024-11', 'address'],
  ])('%#: %s', (text, date, source) => {
    expect(dated(text)).toEqual([date, source]);
  });

  test.each([
    `${STORY} The first treaty was signed on 23 September 1992.`,
    `19.6 C\nIslamabad\nWednesday, March 26, 2025\n\nTalks are held in Paris\n\n${STORY}`,
    `State Visit to Bhutan (June 15-16, 2014)\n\n${STORY}`,
    `Talks on the treaty signed on 4 October 2016\n\n${STORY}`,
    `The treaty of 4 October 2016 is ten years old\n\n${STORY}`,
    `${STORY}\n\nSource: https://example.org/doc/1234567890`,
    `${STORY}\n\nThe next summit will be held on 4 October 2026 in Astana.`,
  ])('no date: %s', (text) => {
    expect(dated(text)).toEqual([null, 'none']);
  });

  const FRENCH =
    "Le Président du Kazakhstan Kassym-Jomart Tokaïev s'est entretenu avec le Président français Emmanuel Macron à Paris. Ils ont évoqué le commerce.";
  const RUSSIAN =
    'Президент Казахстана Касым-Жомарт Токаев провел переговоры с Президентом Франции Эммануэлем Макроном в Париже. Они обсудили торговлю.';
  const UKRAINIAN =
    'Президент України Володимир Зеленський провів переговори з Президентом Франції Емманюелем Макроном у Парижі.';
  const KAZAKH =
    'Қазақстан Президенті Қасым-Жомарт Тоқаев Франция Президенті Эмманюэль Макронмен келіссөз жүргізді.';
  const GERMAN =
    'Der Präsident Kasachstans traf den französischen Präsidenten Emmanuel Macron in Paris. Sie sprachen über den Handel.';
  const TURKISH =
    'Kazakistan Cumhurbaşkanı Kasım Cömert Tokayev Paris’te Fransa Cumhurbaşkanı Emmanuel Macron ile görüştü.';
  const CHINESE = '哈萨克斯坦总统托卡耶夫在巴黎同法国总统马克龙举行会谈。双方讨论了贸易和能源合作。';
  const ARABIC =
    'أجرى رئيس كازاخستان قاسم جومارت توكاييف محادثات مع الرئيس الفرنسي إيمانويل ماكرون في باريس.';

  test.each([
    `Entretien à Paris\nMardi 5 novembre 2024\n${FRENCH}`,
    `Entretien à Paris\nPar ABC / 5 novembre 2024\n${FRENCH}`,
    `Entretien à Paris\nDernière mise à jour : 05/11/2024\n${FRENCH}`,
    `Paris, le 5 novembre 2024 – ${FRENCH}`,
    `Berne, 05.11.2024 - ${FRENCH}`,
    `${FRENCH}\n\nFait à Paris, le 5 novembre 2024`,
    `Переговоры в Париже\n10:22 05 Ноября 2024\n${RUSSIAN}`,
    `Переговоры в Париже\nДата публикации: 05.11.2024 10:22\n${RUSSIAN}`,
    `ДУШАНБЕ, 05.11.2024 /НИАТ «Ховар»/. ${RUSSIAN}`,
    `5 ноября 2024, Минск /Корр. БЕЛТА/. ${RUSSIAN}`,
    `Переговори\n5 листопада 2024 року - 10:22\n${UKRAINIAN}`,
    `Келіссөз\n2024 жылғы 5 қараша\n${KAZAKH}`,
    `Treffen\nStand: 05.11.2024 10:22 Uhr\n${GERMAN}`,
    `Görüşme\n5 Kasım 2024 Salı\n${TURKISH}`,
    `会谈\n2024年11月5日\n${CHINESE}`,
    `محادثات\nالثلاثاء ٥ نوفمبر ٢٠٢٤\n${ARABIC}`,
    `محادثات\n5 نوفمبر/تشرين الثاني 2024\n${ARABIC}`,
  ])('in other languages: %s', (text) => {
    expect(dated(text)[0]).toBe('2024-11-05');
  });
});
