import { recordOfText } from '../../extraction';

const visits = (text: string, day: string | null) =>
  recordOfText(text, day)
    .visits.map(({ visitor, from, to, kind, status, start, end }) => [
      visitor,
      `${from}>${to}`,
      kind,
      status,
      end === null ? start : `${start}/${end}`,
    ])
    .sort(([, a], [, b]) => `${a}`.localeCompare(`${b}`));

describe('legs and their days', () => {
  test('before heading on, on a weekday that is still to come', () => {
    expect(
      visits(
        'US Secretary of State Antony Blinken is visiting Nigeria before heading to Angola on Wednesday.',
        '2024-01-23',
      ),
    ).toEqual([
      ['Antony Blinken', 'USA>AGO', 'unspecified', 'planned', '2024-01-24'],
      ['Antony Blinken', 'USA>NGA', 'unspecified', 'ongoing', null],
    ]);
  });

  test('before heading on, in a look back', () => {
    expect(
      visits(
        'US Secretary of State Antony Blinken visited Nigeria on 23 January 2024 before heading to Angola on 24 January 2024.',
        '2024-03-01',
      ).map(([, pair, , status]) => [pair, status]),
    ).toEqual([
      ['USA>AGO', 'completed'],
      ['USA>NGA', 'completed'],
    ]);
  });

  test('the trip of the sentence before', () => {
    expect(
      visits(
        'Japanese Foreign Minister Yoshimasa Hayashi sets out on Thursday on a tour of six countries. The trip will include India, Sri Lanka and Ethiopia.',
        '2023-07-27',
      ).map(([visitor, pair, , status]) => [visitor, pair, status]),
    ).toEqual([
      ['Yoshimasa Hayashi', 'JPN>ETH', 'planned'],
      ['Yoshimasa Hayashi', 'JPN>IND', 'planned'],
      ['Yoshimasa Hayashi', 'JPN>LKA', 'planned'],
    ]);
  });

  test('what a tour includes besides a visit that is to come', () => {
    expect(
      visits(
        "US President Barack Obama will make an official visit to Brazil on March 19 and 20. President Obama's tour includes Chile and El Salvador, too.",
        '2011-02-16',
      ),
    ).toEqual([
      ['Barack Obama', 'USA>BRA', 'official', 'planned', '2011-03-19/2011-03-20'],
      ['Barack Obama', 'USA>CHL', 'unspecified', 'planned', null],
      ['Barack Obama', 'USA>SLV', 'unspecified', 'planned', null],
    ]);
  });

  test('the heading of a page of travels', () => {
    expect(
      visits(
        'Travel to Kenya, Nigeria and Saudi Arabia, August 22-25, 2016\n\nSecretary of State John Kerry travelled to Nairobi, Kenya, on August 22, 2016 to meet with President Kenyatta.',
        null,
      ),
    ).toEqual([
      ['John Kerry', 'USA>KEN', 'unspecified', 'completed', '2016-08-22'],
      ['John Kerry', 'USA>NGA', 'unspecified', 'completed', null],
      ['John Kerry', 'USA>SAU', 'unspecified', 'completed', 'null/2016-08-25'],
    ]);
  });

  test('the days of a journey to several countries are not those of its first', () => {
    expect(
      visits(
        'On his five-day visit to East Asian countries, Indian Defence Minister Rajnath Singh on Monday arrived in Tokyo.',
        '2019-09-02',
      ),
    ).toEqual([['Rajnath Singh', 'IND>JPN', 'unspecified', 'ongoing', '2019-09-02']]);
  });
});

describe('a chronicle of a year', () => {
  test('days without a year are of the year that its title names', () => {
    expect(
      visits(
        'Milestones of Indian diplomacy in 2007\n\nJan 13-15: External Affairs Minister Pranab Mukherjee visits Pakistan.\n\nOct 29 - Nov 1: German Chancellor Angela Merkel visits India.',
        '2007-12-31',
      ),
    ).toEqual([
      ['Angela Merkel', 'DEU>IND', 'unspecified', 'completed', '2007-10-29/2007-11-01'],
      ['Pranab Mukherjee', 'IND>PAK', 'unspecified', 'completed', '2007-01-13/2007-01-15'],
    ]);
  });
});

describe('there as it is told', () => {
  test.each([
    'Latvian Speaker Daiga Mierina, on a visit to Azerbaijan, laid flowers at the Alley of Martyrs.',
    'On a visit to Azerbaijan, Speaker of the Latvian parliament Daiga Mierina laid flowers at the Alley of Martyrs.',
  ])('%s', (text) => {
    expect(visits(text, '2024-05-20')).toEqual([
      ['Daiga Mierina', 'LVA>AZE', 'unspecified', 'ongoing', null],
    ]);
  });

  test('not what a page recalls', () => {
    expect(
      visits('In 1999, on a visit to Poland, President Bill Clinton spoke in Warsaw.', '2024-05-20').map(
        ([, pair, , status]) => [pair, status],
      ),
    ).toEqual([['USA>POL', 'completed']]);
  });

  test('"here" is where the guest before has come', () => {
    expect(
      visits(
        "Japanese Defence Minister Itsunori Onodera arrived in New Delhi on Sunday for talks with Indian Defence Minister Nirmala Sitharaman. His visit comes before Chinese Defence Minister Wei Fenghe's trip here. Wei is to arrive here on Tuesday.",
        '2018-08-20',
      ),
    ).toEqual([
      ['Wei Fenghe', 'CHN>IND', 'unspecified', 'planned', '2018-08-21'],
      ['Itsunori Onodera', 'JPN>IND', 'unspecified', 'ongoing', '2018-08-19'],
    ]);
  });

  test('earlier visits without a day do not make the next one a past one', () => {
    expect(
      visits(
        'Nepalese Prime Minister Sher Bahadur Deuba will pay an official visit to India from 1 to 3 April. Deuba had visited India in each of his earlier terms.',
        '2022-03-28',
      ),
    ).toEqual([['Sher Bahadur Deuba', 'NPL>IND', 'official', 'planned', '2022-04-01/2022-04-03']]);
  });

  test('a month without a day of the page is no possibility', () => {
    expect(
      visits(
        'Lao Prime Minister Thongloun Sisoulith will pay an official visit to Vietnam from May 15-17.',
        null,
      ),
    ).toEqual([['Thongloun Sisoulith', 'LAO>VNM', 'official', 'planned', null]]);
  });
});

describe('the end of a visit', () => {
  test('the day on which one is to return home', () => {
    expect(
      visits(
        'President Nana Akufo-Addo left Ghana on Wednesday for a state visit to South Africa. President Akufo-Addo will return to Ghana on Friday, July 6.',
        '2018-07-05',
      ),
    ).toEqual([['Nana Akufo-Addo', 'GHA>ZAF', 'state', 'ongoing', '2018-07-04/2018-07-06']]);
  });

  test('the day on which one is to leave', () => {
    expect(
      visits(
        'Latvian Speaker Daiga Mierina arrived in Baku on Monday and will leave on Wednesday.',
        '2024-05-20',
      ),
    ).toEqual([['Daiga Mierina', 'LVA>AZE', 'unspecified', 'ongoing', '2024-05-20/2024-05-22']]);
  });

  test('the last day in brackets', () => {
    expect(
      visits(
        'BEIJING - Thai Princess Maha Chakri Sirindhorn will visit China (to April 10)',
        '2024-04-09',
      ).map(([, pair, , , days]) => [pair, days]),
    ).toEqual([['THA>CHN', 'null/2024-04-10']]);
  });

  test('a year that counts visits is no day', () => {
    expect(
      visits(
        'Philippine President Ferdinand Marcos Jr. arrived in Hanoi on Monday for his first state visit of 2024.',
        '2024-01-29',
      ),
    ).toEqual([['Ferdinand Marcos Jr.', 'PHL>VNM', 'state', 'ongoing', '2024-01-29']]);
  });
});

describe('where the tour goes on', () => {
  test('followed by others', () => {
    expect(
      visits(
        'Turkish President Recep Tayyip Erdogan begins a tour of the Gulf on July 17. The United Arab Emirates will be the first stop of the trip, followed by Saudi Arabia and Qatar.',
        '2023-07-05',
      ).map(([, pair, , status]) => [pair, status]),
    ).toEqual([
      ['TUR>ARE', 'planned'],
      ['TUR>QAT', 'planned'],
      ['TUR>SAU', 'planned'],
    ]);
  });

  test('then on to another', () => {
    expect(
      visits(
        'Chinese President Xi Jinping will visit Zimbabwe from 1 to 2 December 2015, then travel to South Africa on 2 December 2015.',
        '2015-11-29',
      ),
    ).toEqual([
      ['Xi Jinping', 'CHN>ZAF', 'unspecified', 'planned', '2015-12-02'],
      ['Xi Jinping', 'CHN>ZWE', 'unspecified', 'planned', '2015-12-01/2015-12-02'],
    ]);
  });

  test('who has travelled somewhere is there', () => {
    expect(
      visits('President Nana Akufo-Addo of Ghana has travelled to South Africa.', '2023-04-26').map(
        ([, pair, , status]) => [pair, status],
      ),
    ).toEqual([['GHA>ZAF', 'ongoing']]);
  });

  test('the north of Cyprus is none of the republic', () => {
    expect(
      visits('Turkish President Recep Tayyip Erdogan will visit northern Cyprus on Thursday.', '2023-07-17'),
    ).toEqual([]);
  });
});

describe('what is to come in the present tense', () => {
  test.each([
    [
      'Pakistani Foreign Minister Shah Mahmood Qureshi arrives in Tehran on Monday for a visit.',
      '2020-01-11',
      ['Shah Mahmood Qureshi', 'PAK>IRN', 'unspecified', 'planned', '2020-01-13'],
    ],
    [
      'King Willem-Alexander begins a three-day state visit to Sweden on Tuesday.',
      '2022-10-10',
      ['King Willem-Alexander', 'NLD>SWE', 'state', 'planned', '2022-10-11/2022-10-13'],
    ],
  ])('%s', (text, day, expected) => {
    expect(visits(text, day)).toEqual([expected]);
  });

  test('arrived is no more to come', () => {
    expect(
      visits('Japanese Defence Minister Itsunori Onodera arrived in New Delhi on Sunday.', '2018-08-20'),
    ).toEqual([['Itsunori Onodera', 'JPN>IND', 'unspecified', 'ongoing', '2018-08-19']]);
  });
});

describe('where one has been before', () => {
  test('had earlier been in', () => {
    expect(
      visits(
        'Foreign Minister Sergey Lavrov of Russia came to Mozambique on Wednesday. He had earlier been in Kenya and Burundi.',
        '2023-06-01',
      ).map(([visitor, pair, , status]) => [visitor, pair, status]),
    ).toEqual([
      ['Sergey Lavrov', 'RUS>BDI', 'completed'],
      ['Sergey Lavrov', 'RUS>KEN', 'completed'],
      ['Sergey Lavrov', 'RUS>MOZ', 'ongoing'],
    ]);
  });

  test('the last time that a minister came is nobody in particular', () => {
    expect(
      visits(
        'The last time a Japanese prime minister visited Seoul was in 2011, when Yoshihiko Noda met Lee Myung-bak.',
        '2023-05-01',
      ).filter(([visitor]) => visitor === 'Fumio Kishida'),
    ).toEqual([]);
  });
});

describe('two days in one sentence', () => {
  test('each is of its clause', () => {
    expect(
      visits(
        'German Chancellor Olaf Scholz arrived in Argentina on Saturday. On Sunday he continues to Chile, on Monday afternoon he flies to Brazil.',
        '2023-01-28',
      ),
    ).toEqual([
      ['Olaf Scholz', 'DEU>ARG', 'unspecified', 'ongoing', '2023-01-28'],
      ['Olaf Scholz', 'DEU>BRA', 'unspecified', 'planned', '2023-01-30'],
      ['Olaf Scholz', 'DEU>CHL', 'unspecified', 'planned', '2023-01-29'],
    ]);
  });

  test('a meeting of ministers before travelling on', () => {
    expect(
      visits(
        'US Secretary of State Antony Blinken will attend a meeting of G7 foreign ministers in Japan before travelling on to South Korea.',
        '2023-11-02',
      ),
    ).toEqual([
      ['Antony Blinken', 'USA>JPN', 'margin', 'planned', null],
      ['Antony Blinken', 'USA>KOR', 'unspecified', 'planned', null],
    ]);
  });
});
