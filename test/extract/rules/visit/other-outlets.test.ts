import { recordOfText } from '../../extraction';
import { journeys } from './journeys-told';

describe('visits as presidencies and agencies tell them', () => {
  test.each([
    [
      'Foreign Minister Joseph Wu of Taiwan left on a visit to three diplomatic allies. On his first trip to the region as foreign minister, Wu is scheduled to visit St. Christopher and Nevis, Belize and St. Lucia.',
      ['Joseph Wu KNA planned null', 'Joseph Wu BLZ planned null', 'Joseph Wu LCA planned null'],
    ],
    [
      'South Korean President Yoon Suk Yeol plans state visits to Britain and the Netherlands.',
      ['Yoon Suk-yeol GBR planned null', 'Yoon Suk-yeol NLD planned null'],
    ],
    [
      'South Korean President Yoon Suk Yeol will embark on state visits to Britain in December and the Netherlands in January.',
      ['Yoon Suk-yeol GBR planned 2024-12', 'Yoon Suk-yeol NLD planned 2025-01'],
    ],
    [
      'In response to an invitation from President Gabriel Boric of Chile, the President of Brazil, Luiz Inácio Lula da Silva, paid a state visit to Chile on November 4.',
      ['Luiz Inácio Lula da Silva CHL completed 2024-11-04'],
    ],
    [
      'Brazilian President Luiz Inacio "Lula" da Silva arrived in Santiago on Tuesday.',
      ['Luiz Inácio Lula da Silva CHL ongoing 2024-11-05'],
    ],
    [
      'President Cyril Ramaphosa of South Africa left Ghana on Tuesday. His final stop will be in Senegal.',
      ['Cyril Ramaphosa GHA completed null', 'Cyril Ramaphosa SEN planned null'],
    ],
    [
      'King Mswati III of Eswatini is expected in Pretoria for a working visit. During the working visit to Uganda, South African President Cyril Ramaphosa will meet President Yoweri Museveni.',
      ['Mswati III ZAF planned null', 'Cyril Ramaphosa UGA planned null'],
    ],
    [
      'Indian Prime Minister Narendra Modi will be travelling to Brazil. He’ll also be visiting Guyana.',
      ['Narendra Modi BRA planned null', 'Narendra Modi GUY planned null'],
    ],
    [
      'President of Turkmenistan Serdar Berdimuhamedov will arrive in Uzbekistan on a state visit. Visiting the sights of Samarkand is also included in the stay programme.',
      ['Serdar Berdimuhamedow UZB planned null'],
    ],
  ])('%s', (text, expected) => {
    expect(journeys(text)).toEqual(expected);
  });

  test('of allies that are only counted nobody knows which', () => {
    expect(
      journeys(
        'Foreign Minister David Lee of Taiwan concluded an official visit to the nation’s three diplomatic allies in the Caribbean. He praised St. Vincent and the Grenadines.',
      ),
    ).toEqual([]);
  });

  test('nobody is the host of his own people, and a regional tour lasts longer than one leg', () => {
    const { visits } = recordOfText(
      'German Foreign Minister Annalena Baerbock has arrived in Uzbekistan. Baerbock started her four-day diplomatic tour by meeting Uzbek Foreign Minister Bakhtiyor Saidov in Tashkent on Wednesday. She is set to move on to Tajikistan.',
      '2024-11-06',
    );
    expect(visits.map(({ to, end }) => `${to} ${end}`)).toEqual(['UZB null', 'TJK null']);
    const { visits: own } = recordOfText(
      'Prime Minister Shehbaz Sharif of Pakistan welcomed Malaysian Prime Minister Anwar Ibrahim on an official visit. Earlier today, Malaysian Foreign Minister Mohamad Hasan reached Islamabad airport, where he was received by an official.',
      '2024-11-06',
    );
    expect(own.flatMap(({ hosts }) => hosts)).not.toContain('Mohamad Hasan');
  });

  test('a visit recalled is not that of who was invited after it', () => {
    expect(
      journeys(
        'German Chancellor Angela Merkel was invited by President Cyril Ramaphosa of South Africa after the state visit by President Frank-Walter Steinmeier to Cape Town in November 2018.',
      ),
    ).toEqual(['Frank-Walter Steinmeier ZAF completed 2018-11']);
  });
});
