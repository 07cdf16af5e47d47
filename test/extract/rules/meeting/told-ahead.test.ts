import { recordOfText } from '../../extraction';
import { meetingsTold } from './meetings-told';

describe('meetings that are still to come, or are off', () => {
  test.each([
    [
      'India and Bangladesh will hold the next round of Foreign Office Consultations in New Delhi on Friday.',
      ['BGD-IND consultations 2024-11-08 planned'],
    ],
    [
      'Iranian President Masoud Pezeshkian is in Pakistan, where he is to be greeted by Prime Minister Shehbaz Sharif. Following their one-on-one meeting, there will be delegation-level talks.',
      ['IRN-PAK meeting undated planned', 'IRN-PAK meeting undated planned'],
    ],
    [
      'President William Ruto of Kenya aims to boost trade through bilateral talks with President John Mahama of Ghana.',
      ['GHA-KEN talks undated planned'],
    ],
    [
      'Malaysian Prime Minister Anwar Ibrahim is in Islamabad on an official visit. His engagements include a one-on-one meeting with Pakistani Prime Minister Shehbaz Sharif.',
      ['MYS-PAK meeting undated planned'],
    ],
    [
      'Indian Foreign Secretary Vikram Misri is likely to speak to the press after his meeting with Bangladeshi Foreign Minister Touhid Hossain later today.',
      ['BGD-IND meeting 2024-11-06 planned'],
    ],
    [
      'A trilateral meeting of the presidents of Russia, Azerbaijan and Armenia will still take place.',
      ['ARM-AZE-RUS meeting undated planned'],
    ],
    [
      'It followed Azerbaijani President Ilham Aliyev cancelling a meeting with Armenian Prime Minister Nikol Pashinyan.',
      ['ARM-AZE meeting undated cancelled'],
    ],
  ])('%s', (text, expected) => {
    expect(meetingsTold(text, '2024-11-06')).toEqual(expected);
  });

  test.each([
    // Whoever came to meet somebody has met him.
    [
      'Azerbaijani President Ilham Aliyev paid a surprise visit to Tbilisi on Sunday to meet with Georgian Prime Minister Irakli Kobakhidze.',
      ['AZE-GEO meeting 2024-11-03 held'],
    ],
    [
      'Chinese Foreign Minister Wang Yi held the third round of strategic dialogue with his Polish counterpart Radosław Sikorski.',
      ['CHN-POL talks undated held'],
    ],
    [
      'The Omani-Kuwaiti Joint Committee held its ninth session in Muscat, chaired by Badr Al Busaidi, Foreign Minister of Oman, and Abdullah Al-Yahya, Foreign Minister of Kuwait.',
      ['KWT-OMN commission undated held'],
    ],
  ])('held: %s', (text, expected) => {
    expect(meetingsTold(text, '2024-11-06')).toEqual(expected);
  });

  test.each([
    'It would be a breach of protocol for Chinese President Xi Jinping to meet President Lai Ching-te of Taiwan.',
    'President Dean Barrow of Belize will not be meeting with Chinese President Xi Jinping.',
  ])('none: %s', (text) => {
    expect(meetingsTold(text)).toEqual([]);
  });

  test('a counterpart whose country stands behind the comma is nobody else', () => {
    const { meetings } = recordOfText(
      'French President Emmanuel Macron stayed at home. Azerbaijani President Ilham Aliyev went to Tbilisi to meet his counterpart, Georgian Prime Minister Irakli Kobakhidze.',
      '2024-11-06',
    );
    expect(meetings.map(({ countries }) => countries.join('-'))).toEqual(['AZE-GEO']);
  });
});

describe('calls told by their occasion', () => {
  test.each([
    [
      'This came during a call between the Crown Prince of Abu Dhabi, Sheikh Mohamed bin Zayed Al Nahyan, and Egyptian President Abdel Fattah El-Sisi.',
      ['Mohammed bin Zayed Al Nahyan', 'Abdel Fattah el-Sisi'],
    ],
    [
      'British Prime Minister Boris Johnson received a call of congratulations from Canadian Prime Minister Justin Trudeau.',
      ['Boris Johnson', 'Justin Trudeau'],
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).calls.map(({ participants }) => participants)).toEqual([expected]);
  });

  test('none: during a courtesy call', () => {
    expect(
      recordOfText(
        'It was agreed during a courtesy call between Prime Minister Boris Johnson of the United Kingdom and Canadian Prime Minister Justin Trudeau.',
      ).calls,
    ).toEqual([]);
  });
});

test.each([
  [
    'Estonian President Alar Karis and Latvian President Edgars Rinkēvičs are expected to discuss trade in Riga.',
    ['EST-LVA talks undated planned'],
  ],
  [
    'Foreign Minister Baiba Braže of Latvia is to arrive in Tallinn, where she will discuss rail links with Estonian Foreign Minister Margus Tsahkna.',
    ['EST-LVA talks undated planned'],
  ],
  [
    'Uruguayan President Luis Lacalle Pou and Paraguayan President Mario Abdo Benítez will be holding an "open" meeting on Friday.',
    ['PRY-URY meeting 2024-11-08 planned'],
  ],
])('what two are going to discuss: %s', (text, expected) => {
  expect(meetingsTold(text)).toEqual(expected);
});

test.each([
  'Whether rail links are among what Latvian Foreign Minister Baiba Braže will discuss with Estonian Foreign Minister Margus Tsahkna is not known.',
  'Estonian President Alar Karis and Latvian President Edgars Rinkēvičs will discuss trade in a phone call on Friday.',
  'A meeting between Estonian President Alar Karis and Latvian President Edgars Rinkēvičs is possible, the spokesman said.',
  'Latvian President Edgars Rinkēvičs will hold talks with the leaders of these countries, Estonian President Alar Karis among them.',
  'Latvian President Edgars Rinkēvičs has an invitation to meet Estonian President Alar Karis in autumn.',
])('nothing to come: %s', (text) => {
  expect(meetingsTold(text)).toEqual([]);
});
