import { languageOf } from '../../../import/extract/annotate/text/language';

describe('language of a short text full of names', () => {
  test.each([
    [
      'en',
      'President Yoon Suk Yeol and visiting United Arab Emirates (UAE) President Sheikh Mohamed bin Zayed Al Nahyan held talks in Seoul on Wednesday.',
    ],
    [
      'en',
      'Somali President Hassan Sheikh Mohamud met UAE President Mohamed bin Zayed Al Nahyan in Abu Dhabi. Mohamed received his guest at Al Shati Palace.',
    ],
    ['pl', 'Prezydent Andrzej Duda spotkał się w Warszawie z prezydentem Ukrainy Wołodymyrem Zełenskim.'],
    ['nl', 'De Nederlandse premier Mark Rutte ontmoette de Franse president Emmanuel Macron in Parijs.'],
    ['ro', 'Preşedintele Klaus Iohannis s-a întâlnit cu preşedintele Maia Sandu la Bucureşti.'],
    ['vi', 'Tổng thống Hàn Quốc Yoon Suk Yeol thăm Việt Nam.'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});
