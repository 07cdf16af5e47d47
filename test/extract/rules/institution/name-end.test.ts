import { recordOfText } from '../../extraction';

const names = (text: string) =>
  recordOfText(text)
    .institutions.map(({ name }) => name)
    .sort();

describe('where the name of an institution ends', () => {
  test.each([
    [
      'before the name of who heads it',
      'Azerbaijan and Turkmenistan met online. Vice-rector of the Institute of International Relations Gulshat Yusupova, as well as the ambassadors, spoke.',
      ['Institute of International Relations'],
    ],
    [
      'not before words of its own',
      'Japan and Fiji met. The director of the Institute of Pacific Island Studies spoke.',
      ['Institute of Pacific Island Studies'],
    ],
    [
      'before a name of four words',
      'Russia and Mexico met. Talks were held with the Vice-Rector of the University of Guadalajara Rebeca Vanessa Garcia Corso.',
      ['University of Guadalajara'],
    ],
    [
      'before the name of who heads a known company',
      'Pakistan and Azerbaijan met. President of SOCAR Rovshan Najaf exchanged the documents.',
      ['SOCAR'],
    ],
    [
      'behind an ampersand',
      'Pakistan and Romania signed an MoU between the Federation of Pakistan Chambers of Commerce & Industry and a partner.',
      ['Federation of Pakistan Chambers of Commerce & Industry'],
    ],
    [
      'behind a firm’s form',
      'India and Japan met. An MoU was signed with Mizuho Bank Limited.',
      ['Mizuho Bank Limited'],
    ],
    [
      'with the country at its head',
      'Nepal and China met in Beijing. Zuo Zhongyi, Chairman of China International Culture Exchange Foundation, spoke.',
      ['China International Culture Exchange Foundation'],
    ],
  ])('%s', (_, text, wanted) => expect(names(text)).toEqual(wanted));

  test.each([
    'Azerbaijan and Tajikistan met. An MoU was signed with the Ministry of Industry and High Technologies of Tajikistan.',
    'Egypt and Italy met. The minister is ready to sign an agreement with an Italian University.',
    'The United States and Fiji are partners. The ambassador showed a film to law students from the University of Fiji.',
    'Azerbaijan and Turkey met. They welcomed the Baku-Tbilisi-Kars Railway.',
  ])('no institution: %s', (text) => expect(names(text)).toEqual([]));

  test('a name with the form of the company and one without are one', () => {
    expect(
      names(
        'Kazakhstan and China met. Chinese CRRC Corporation Limited signed a contract in Astana. The director of CRRC Group spoke of locomotives.',
      ),
    ).toEqual(['CRRC Corporation Limited']);
  });
});
