import { recordOfText } from '../../extraction';

const visits = (text: string, day: string | null = '2024-11-06') =>
  recordOfText(text, day).visits.map(({ visitor, to, status, start }) => ({ visitor, to, status, start }));

describe('visit-verb', () => {
  test.each([
    [
      'Pakistani Foreign Minister Shah Mahmood Qureshi will next visit Russia and return home on December 26.',
      '2018-12-25',
      { visitor: 'Shah Mahmood Qureshi', to: 'RUS', status: 'planned', start: null },
    ],
    [
      'Indian Prime Minister Narendra Modi visited Ukraine on August 23, 2024, and spoke there about ways to end the war.',
      '2024-11-06',
      { visitor: 'Narendra Modi', to: 'UKR', status: 'completed', start: '2024-08-23' },
    ],
    [
      'French President Emmanuel Macron will travel to Morocco on Monday.',
      '2024-10-25',
      { visitor: 'Emmanuel Macron', to: 'MAR', status: 'planned', start: '2024-10-28' },
    ],
    [
      'Chinese Foreign Minister Wang Yi to visit Sri Lanka next week',
      '2020-01-09',
      { visitor: 'Wang Yi', to: 'LKA', status: 'planned', start: '2020-01' },
    ],
    [
      'Chinese President Xi Jinping, accompanied by Foreign Minister Wang Yi, has arrived in Kathmandu.',
      '2019-10-12',
      { visitor: 'Xi Jinping', to: 'NPL', status: 'ongoing', start: '2019-10-12' },
    ],
    [
      'Japanese Prime Minister Fumio Kishida has left Manila after two days of talks.',
      '2023-11-04',
      { visitor: 'Fumio Kishida', to: 'PHL', status: 'completed', start: '2023-11-03' },
    ],
    [
      'US Secretary of State Antony Blinken will not fly to Beijing this weekend, as the trip was put off because of a balloon.',
      '2023-02-03',
      { visitor: 'Antony Blinken', to: 'CHN', status: 'postponed', start: null },
    ],
    [
      'Russian President Vladimir Putin currently has no plans to travel to Istanbul, the Kremlin spokesman Dmitry Peskov said on Thursday.',
      '2020-02-27',
      { visitor: 'Vladimir Putin', to: 'TUR', status: 'denied', start: null },
    ],
    [
      'US Vice President Mike Pence, heading a delegation that includes Secretary of State Mike Pompeo, is set to arrive in Turkey on Thursday.',
      '2019-10-16',
      { visitor: 'Mike Pence', to: 'TUR', status: 'planned', start: '2019-10-17' },
    ],
    [
      'Ghanaian President Nana Akufo-Addo on Thursday visited Nigerian President Muhammadu Buhari at the State House.',
      '2021-05-27',
      { visitor: 'Nana Akufo-Addo', to: 'NGA', status: 'completed', start: '2021-05-27' },
    ],
    [
      'Georgian Prime Minister Giorgi Kvirikashvili was to arrive in Armenia on December 1, 2017, but the visit was pushed back.',
      '2018-03-01',
      { visitor: 'Giorgi Kvirikashvili', to: 'ARM', status: 'postponed', start: '2017-12-01' },
    ],
    [
      "Mexico's President Andres Manuel Lopez Obrador to visit Chile in September",
      '2023-06-18',
      { visitor: 'Andrés Manuel López Obrador', to: 'CHL', status: 'planned', start: '2023-09' },
    ],
  ])('%s', (text, day, expected) => {
    expect(visits(text, day)).toEqual([expected]);
  });

  test('what is to come after another visit is not over', () => {
    expect(
      visits(
        'US Secretary of State Antony Blinken will visit Israel after he visits Saudi Arabia.',
        '2024-04-29',
      ).map(({ to, status }) => [to, status]),
    ).toEqual([
      ['ISR', 'planned'],
      ['SAU', 'planned'],
    ]);
  });

  test('a departure for somewhere tells of where it leads, and of the place left behind', () => {
    expect(
      visits(
        'Indian Prime Minister Narendra Modi left Switzerland for the United States on Monday.',
        '2016-06-07',
      ).map(({ to, status }) => [to, status]),
    ).toEqual(
      expect.arrayContaining([
        ['CHE', 'completed'],
        ['USA', 'ongoing'],
      ]),
    );
  });

  test('takes each place of a list, and no date but for the first', () => {
    expect(
      visits(
        'German Chancellor Olaf Scholz will visit Uzbekistan and Kazakhstan from September 15 to 17.',
        '2024-09-13',
      ),
    ).toEqual([
      { visitor: 'Olaf Scholz', to: 'UZB', status: 'planned', start: '2024-09-15' },
      { visitor: 'Olaf Scholz', to: 'KAZ', status: 'planned', start: null },
    ]);
  });

  test('takes the one who has landed for the visitor, not the host last spoken of', () => {
    expect(
      visits(
        'Indian Prime Minister Narendra Modi held talks with his Polish counterpart Donald Tusk. The Prime Minister, who had landed in the Polish capital on Wednesday, leaves for Kyiv today.',
        '2024-08-22',
      ),
    ).toContainEqual({ visitor: 'Narendra Modi', to: 'POL', status: 'ongoing', start: '2024-08-21' });
  });

  test('takes a plan of the past for one that was given up, and its weekday for one to come', () => {
    expect(
      visits(
        'US Secretary of State Mike Pompeo had originally been scheduled to visit Ulaanbaatar on Wednesday.',
        '2020-10-03',
      ),
    ).toEqual([{ visitor: 'Mike Pompeo', to: 'MNG', status: 'cancelled', start: '2020-10-07' }]);
  });

  test('takes "through Saturday" of a visit that is over for the Saturday before', () => {
    expect(
      visits(
        'Japanese Foreign Minister Toshimitsu Motegi visited Britain for four days through Saturday.',
        '2020-08-11',
      ),
    ).toEqual([{ visitor: 'Toshimitsu Motegi', to: 'GBR', status: 'completed', start: '2020-08-05' }]);
  });

  test.each([
    'US Secretary of State Antony Blinken has visited Israel multiple times since the war began.',
    'Kenyan President William Ruto plans to see the Kigali Genocide Memorial, which every guest is shown.',
    'Emmanuel Macron returned to France after the summit.',
    'French President Emmanuel Macron visited Marseille on Tuesday.',
    'Ukrainian President Volodymyr Zelenskyy wants US President Joe Biden to visit Kyiv.',
    'Kim Yo-jong said that Japanese Prime Minister Fumio Kishida may visit Pyongyang.',
    'Kassym-Jomart Tokayev invited French President Emmanuel Macron to visit Kazakhstan.',
    'Kazakh President Kassym-Jomart Tokayev told reporters that a delegation of companies arrived in Paris.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
