import { recordOfText } from '../../extraction';

const names = (text: string) =>
  recordOfText(text)
    .institutions.map(({ name }) => name)
    .sort();

describe('institutions among others', () => {
  test.each([
    [
      'fields that a comma parts in a name',
      'Russia and Tanzania cooperate. An agreement was signed with the Chamber of Commerce, Industry and Agriculture of Tanzania.',
      ['Chamber of Commerce, Industry and Agriculture of Tanzania'],
    ],
    [
      'a confederation',
      'Russia and Mozambique cooperate. An agreement was signed with the Confederation of Business Associations of Mozambique.',
      ['Confederation of Business Associations of Mozambique'],
    ],
    [
      'a long name that begins with two countries',
      'The National Bank of Pakistan agreed to partner with China-Pakistan International Silk Road Industry Investment Management Company Limited.',
      [
        'China-Pakistan International Silk Road Industry Investment Management Company Limited',
        'National Bank of Pakistan',
      ],
    ],
    [
      'a bank whose name follows the word, and a university named after somebody',
      'Israel and the United Arab Emirates met. An agreement was signed by Bank Hapoalim and the Mohamed bin Zayed University of Artificial Intelligence.',
      ['Bank Hapoalim', 'Mohamed bin Zayed University of Artificial Intelligence'],
    ],
    [
      'what abbreviates a name is the same',
      'Hungary and Turkey met. The Hungarian Export-Import Bank (Eximbank) lends to exporters. Eximbank plans new programmes.',
      ['Eximbank of Hungary'],
    ],
    [
      'a person beside a bank is none',
      'China and Pakistan are partners. Officials from Hainan, Zhang Yubo, and Bank of Tianjin witnessed the signing in Beijing.',
      ['Bank of Tianjin'],
    ],
  ])('%s', (_, text, wanted) => expect(names(text)).toEqual(wanted));

  test.each([
    'Kenya asked the United States to help the operations of US businesses Africa needs.',
    'Kenya and the United States are partners. President Ruto visited the headquarters on Wednesday, the company announced.',
    'Turkey and Libya signed a memorandum of understanding, Anadolu Agency reported on Thursday.',
    'China and Pakistan signed contracts in Shenzhen. APP/IQJ/ABB',
    'China and Pakistan met. The Minister for Privatization and Board of Investment spoke of agreements.',
  ])('no institution: %s', (text) => expect(names(text)).toEqual([]));
});
