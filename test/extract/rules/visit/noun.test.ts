import { recordOfText } from '../../extraction';

describe('visit-noun', () => {
  test.each([
    [
      'The talks turned to Afghanistan, after US President Barack Obama’s visit there in May 2014.',
      { visitor: 'Barack Obama', to: 'AFG', status: 'completed' },
    ],
    [
      'After talks on Mongolia in Tokyo, Japanese Foreign Minister Takeshi Iwaya’s visit there was announced.',
      { visitor: 'Takeshi Iwaya', to: 'MNG' },
    ],
    [
      'The Ministry informs the nation that a Working Visit to Zambia will be undertaken by His Excellency Dr. Mokgweetsi Masisi, President of Botswana, from 26th to 27th December 2024.',
      {
        visitor: 'Mokgweetsi Masisi',
        to: 'ZMB',
        kind: 'working',
        status: 'planned',
        start: '2024-12-26',
        end: '2024-12-27',
      },
    ],
    [
      'French President Emmanuel Macron landed in Astana on November 4 for an official visit of two days that will also take him to Almaty.',
      {
        visitor: 'Emmanuel Macron',
        to: 'KAZ',
        kind: 'official',
        status: 'completed',
        start: '2024-11-04',
        end: '2024-11-05',
      },
    ],
    [
      'French President Emmanuel Macron will land in Astana on November 20 for an official visit.',
      { visitor: 'Emmanuel Macron', to: 'KAZ', kind: 'official', status: 'planned', start: '2024-11-20' },
    ],
    [
      'Delegations held talks in Paris during the state visit of Kazakh President Kassym-Jomart Tokayev to France. The visit is planned to last two days.',
      { visitor: 'Kassym-Jomart Tokayev', to: 'FRA', kind: 'state', status: 'completed' },
    ],
    [
      'The President of Kazakhstan Kassym-Jomart Tokayev arrived in France for a state visit on November 4.',
      {
        visitor: 'Kassym-Jomart Tokayev',
        from: 'KAZ',
        to: 'FRA',
        kind: 'state',
        status: 'ongoing',
        start: '2024-11-04',
      },
    ],
    [
      'The talks followed the visit of French President Emmanuel Macron to Astana last year.',
      {
        visitor: 'Emmanuel Macron',
        from: 'FRA',
        to: 'KAZ',
        kind: 'unspecified',
        status: 'completed',
        start: '2023',
      },
    ],
    [
      'Turkish President Recep Tayyip Erdogan will pay an official visit to Uzbekistan on November 20.',
      {
        visitor: expect.stringMatching(/^Recep Tayyip Erdo/),
        from: 'TUR',
        to: 'UZB',
        kind: 'official',
        status: 'planned',
        start: '2024-11-20',
      },
    ],
    [
      "King Charles III's state visit to France has been postponed.",
      {
        visitor: expect.stringContaining('Charles III'),
        from: 'GBR',
        to: 'FRA',
        kind: 'state',
        status: 'postponed',
        start: null,
      },
    ],
  ])('%s', (text, expected) => {
    expect(recordOfText(text).visits).toEqual([expect.objectContaining(expected)]);
  });

  test.each([
    [
      'Chairman of the National Assembly of Vietnam Vuong Dinh Hue and a delegation left Hanoi on April 7 for a six-day official visit to China.',
      '2024-04-07',
      { to: 'CHN', kind: 'official', status: 'ongoing', start: '2024-04-07', end: '2024-04-12' },
    ],
    [
      'Vietnamese National Assembly Chairman Vuong Dinh Hue arrived in Hanoi on May 17, concluding an official visit to Laos from May 15.',
      '2022-05-20',
      { to: 'LAO', kind: 'official', status: 'completed', start: '2022-05-15', end: '2022-05-17' },
    ],
    [
      'British Prime Minister Theresa May has postponed a trip to China that had been provisionally planned for November.',
      '2017-10-06',
      { to: 'CHN', kind: 'unspecified', status: 'postponed', start: '2017-11', end: null },
    ],
    [
      "It was agreed on during British Prime Minister Theresa May's visit to Washington in January, but no date has been set.",
      '2017-06-11',
      { to: 'USA', kind: 'unspecified', status: 'completed', start: '2017-01', end: null },
    ],
    [
      'Chilean President Gabriel Boric arrived in the Mexican capital on Tuesday night, beginning an official and working visit that will last until November 25.',
      '2022-11-23',
      { to: 'MEX', kind: 'official-working', status: 'ongoing', start: '2022-11-22', end: '2022-11-25' },
    ],
    [
      'During his first visit to China as Foreign Minister, Foreign Minister of Japan Yoshimasa Hayashi held talks with Foreign Minister of China Qin Gang.',
      '2023-04-03',
      { to: 'CHN', kind: 'unspecified', status: 'completed', start: null, end: null },
    ],
    [
      'Prime Minister of Pakistan Shahid Khaqan Abbasi met former Nepalese Prime Minister Pushpa Kamal Dahal on the last day of his official visit to the country.',
      '2018-03-07',
      { to: 'NPL', kind: 'official', status: 'ongoing', start: null, end: null },
    ],
    [
      'Nigerian President Muhammadu Buhari hosted Ethiopian Prime Minister Abiy Ahmed to a state visit in Abuja on Wednesday.',
      '2022-05-30',
      { to: 'NGA', kind: 'state', status: 'completed' },
    ],
    [
      'Lao Prime Minister Sonexay Siphandone and Cambodian Prime Minister Hun Sen, who is on an official visit to Laos, agreed to work together.',
      '2023-02-14',
      { to: 'LAO', kind: 'official', status: 'ongoing', start: null, end: null },
    ],
  ])('%s', (text, day, expected) => {
    expect(recordOfText(text, day).visits).toEqual([expect.objectContaining(expected)]);
  });

  test('each place of "visits to A and B": the first with the beginning, the last with the end', () => {
    expect(
      recordOfText(
        'Vietnamese National Assembly Chairman Vuong Dinh Hue left Hanoi on Tuesday for official visits to Cuba, Argentina and Uruguay from April 18-28.',
        '2023-04-18',
      )
        .visits.map(({ to, start, end }) => [to, start, end])
        .sort(),
    ).toEqual([
      ['ARG', null, null],
      ['CUB', '2023-04-18', null],
      ['URY', null, '2023-04-28'],
    ]);
  });

  it('dates a visit by the days of leaving and returning, and an arrival by this afternoon', () => {
    const [planned] = recordOfText(
      'The President of Seychelles, Wavel Ramkalawan, will undertake a state visit to Mauritius. Ramkalawan will leave on November 29 and return on December 2.',
      '2020-11-25',
    ).visits;
    expect(planned).toMatchObject({ status: 'planned', start: '2020-11-29', end: '2020-12-02' });
    const [arrived] = recordOfText(
      'The President of Seychelles, Danny Faure, arrived on a state visit to Mauritius this afternoon.',
      '2017-10-26',
    ).visits;
    expect(arrived).toMatchObject({ status: 'ongoing', start: '2017-10-26' });
  });

  test.each([
    'South Korean President Yoon Suk Yeol may make a reciprocal visit to the United States next month.',
    "2017 is the 45th year since the late Richard Nixon's visit to China in 1972, Donald Trump said.",
    'Chinese President Xi Jinping was told that leaders of China come to Pakistan whenever they make a trip to India.',
    'Kassym-Jomart Tokayev invited French President Emmanuel Macron to pay a visit to Kazakhstan.',
    'The visit of Prime Minister Sheikh Hasina to India at the invitation of Narendra Modi may happen in July.',
    'The sides agreed to continue the exchange of high-level visits.',
    'Kazakh President Kassym-Jomart Tokayev paid a working visit to the Turkistan region of Kazakhstan.',
    'President Lương Cường of Việt Nam spoke of Chile with President Gabriel Boric of Chile. Tag: state visit',
  ])('no visit: %s', (text) => {
    expect(recordOfText(text).visits).toEqual([]);
  });

  test.each([
    ['will thereafter travel to', 'planned'],
    ['thereafter travelled to', 'completed'],
  ])('the next leg: %s', (words, status) => {
    expect(
      recordOfText(`Kenyan President William Ruto ${words} Guinea-Bissau on an official visit.`, '2024-04-03')
        .visits,
    ).toMatchObject([{ visitor: 'William Ruto', to: 'GNB', status }]);
  });

  test('an invitation of somebody else tells nothing of the visit', () => {
    expect(
      recordOfText(
        'Chinese Foreign Minister Tang Jiaxuan arrived in Santiago on Sunday for a three-day visit. President Ricardo Lagos also invited President Jiang Zemin to make an official visit to Chile.',
        '2000-09-26',
      ).visits.map(({ visitor, to, kind }) => `${visitor} ${to} ${kind}`),
    ).toEqual(['Tang Jiaxuan CHL unspecified']);
  });

  test('who accompanies a guest makes no visit', () => {
    expect(
      recordOfText(
        'US Vice President Joe Biden arrived in Beijing on Wednesday. Vice President Xi Jinping will accompany him on a visit to Sichuan.',
        '2011-08-17',
      ).visits.map(({ visitor, to }) => `${visitor} ${to}`),
    ).toEqual(['Joe Biden CHN']);
  });

  test('who is paying a visit is on it, whenever he is to return', () => {
    expect(
      recordOfText(
        'President Bidya Devi Bhandari of Nepal is paying a two-day state visit to Bangladesh and is scheduled to return to Kathmandu today.',
        '2021-03-23',
      ).visits,
    ).toMatchObject([{ to: 'BGD', status: 'ongoing' }]);
  });

  test('counts back from the second or third day of a visit', () => {
    expect(
      recordOfText(
        'Prime Minister Mark Carney met President Xi Jinping at the Great Hall of the People in Beijing on Friday, the third day of a four-day visit.',
        '2026-01-16',
      ).visits.map(({ to, status, start, end }) => [to, status, start, end]),
    ).toEqual([['CHN', 'ongoing', '2026-01-14', '2026-01-17']]);
  });

  test('an invitation tells nothing of a visit that is over', () => {
    expect(
      recordOfText(
        'Pakistani Prime Minister Shehbaz Sharif paid a visit to Iran in May 2025. The Prime Minister also reiterated his invitation to Iranian President Masoud Pezeshkian to undertake an official visit.',
        '2025-06-08',
      ).visits.map(({ visitor, to, kind }) => `${visitor} ${to} ${kind}`),
    ).toEqual(['Shehbaz Sharif IRN unspecified']);
  });
});

test('the day of an end that is concluded is not called the start', () => {
  const [visit] = recordOfText(
    'Egyptian President Abdel Fattah El-Sisi returned to Cairo on Wednesday evening after an official visit to Türkiye.',
    '2024-09-05',
  ).visits;
  expect(visit).toMatchObject({ start: null, end: '2024-09-04', inferred: ['end'] });
});

test('gives a minister no state visit that somebody else is on', () => {
  const { visits } = recordOfText(
    'Kazakh President Kassym-Jomart Tokayev is in Paris on a state visit. French Foreign Minister Jean-Noël Barrot travelled to Astana last year. It is the first state visit in years.',
  );
  expect(visits.filter(({ visitor }) => visitor?.includes('Barrot'))).not.toContainEqual(
    expect.objectContaining({ kind: 'state' }),
  );
});

test.each([
  [
    'Chinese President Xi Jinping looked forward to his state visit to the United States in September.',
    'Xi Jinping CHN-USA planned',
  ],
  [
    "Rex Tillerson spoke with Wang Yi of US President Donald Trump's state visit to China later this year.",
    'Donald Trump USA-CHN planned',
  ],
  [
    'On September 24-25, 2016, President Barack Obama hosted President Xi Jinping of China for a state visit.',
    'Xi Jinping CHN-USA completed',
  ],
  [
    'Turkish President Recep Tayyip Erdoğan expressed hope that the upcoming May state visit of President Kassym-Jomart Tokayev to Türkiye will give a new impetus.',
    'Kassym-Jomart Tokayev KAZ-TUR planned',
  ],
])('a visit that has its day, or its host: %s', (text, expected) => {
  expect(
    recordOfText(text, '2017-03-17').visits.map(
      ({ visitor, from, to, status }) => `${visitor} ${from}-${to} ${status}`,
    ),
  ).toEqual([expected]);
});

test.each([
  'Chinese President Xi Jinping looked forward to a visit to the United States.',
  'KUALA LUMPUR (May 10): At the 42nd Asean Summit in Labuan Bajo, Malaysian Prime Minister Anwar Ibrahim met the Prime Minister of Timor-Leste, Taur Matan Ruak.',
  'At the Great Hall of the People in Beijing President Xi Jinping recalled his talks with US President Barack Obama in November last year.',
])('no visit: %s', (text) => {
  expect(recordOfText(text, '2015-03-17').visits).toEqual([]);
});

test('what a visit will bring about is no plan of it', () => {
  const { visits } = recordOfText(
    "The Amir of Qatar Sheikh Tamim bin Hamad Al Thani met Chinese President Xi Jinping in Beijing. Xi said that the Amir's visit to China will enhance relations.",
    '2022-02-06',
  );
  expect(visits).toEqual([
    expect.objectContaining({ to: 'CHN', status: expect.stringMatching(/ongoing|completed/) }),
  ]);
});

describe('whose visit it is, and whether it takes place', () => {
  const visits = (text: string, day = '2026-02-13') =>
    recordOfText(text, day).visits.map(
      ({ visitor, to, status, start }) => `${visitor} ${to} ${status} ${start}`,
    );

  test.each([
    [
      'the guest’s whom a host receives as part of it',
      'The President of Kyrgyzstan, Sadyr Japarov, has received the Prime Minister of Tajikistan, Kokhir Rasulzoda, as part of his working visit to the republic.',
      ['Qohir Rasulzoda KGZ'],
    ],
    [
      'the subject’s where somebody is only met',
      'Tajik Prime Minister Kokhir Rasulzoda met Kyrgyz President Sadyr Japarov as part of his working visit to Kyrgyzstan.',
      ['Qohir Rasulzoda KGZ'],
    ],
    [
      'on where other visits are called off',
      'US President Barack Obama keeps to his trips to Indonesia and Brunei but has to cancel his visits to the Philippines and Malaysia.',
      ['Barack Obama IDN', 'Barack Obama BRN', 'Barack Obama PHL cancelled', 'Barack Obama MYS cancelled'],
    ],
    [
      'off where it is said of itself',
      'US President Barack Obama had planned a trip to Malaysia but the trip was cancelled.',
      ['Barack Obama MYS cancelled'],
    ],
    [
      'another than the last one',
      'US Secretary of State Mike Pompeo cancelled a visit to South Korea. The last time Pompeo visited Seoul was in June 2019.',
      ['Mike Pompeo KOR cancelled', 'Mike Pompeo KOR completed 2019-06'],
    ],
    [
      'still to come where he will attend something',
      'US Secretary of State Mike Pompeo will be in Mongolia following his trip to Tokyo, where he will attend a meeting.',
      ['Mike Pompeo JPN planned'],
    ],
    [
      'of somebody else, whose year is not this one’s',
      'UAE President Sheikh Mohamed bin Zayed arrived in Istanbul on a working visit. A visit by UAE Founding Father, the late Sheikh Zayed bin Sultan Al Nahyan, in 1984 was a great moment.',
      ['Mohammed bin Zayed Al Nahyan TUR'],
    ],
  ])('%s', (_, text, expected) => {
    const told = visits(text);
    for (const part of expected) expect(told).toContainEqual(expect.stringContaining(part));
    expect(told.filter((visit) => /1984|Sadyr/u.test(visit))).toEqual([]);
  });

  test.each([
    [
      'where it is to be made',
      '2022-12-28',
      'Chilean Foreign Minister Antonia Urrejola confirmed the visit to be made in January 2023 by the President of Colombia, Gustavo Petro.',
      'Gustavo Petro CHL planned',
    ],
    [
      'where somebody is to embark on it',
      '2024-05-28',
      'UAE President Sheikh Mohamed bin Zayed is to embark on a state-visit to China on May 30.',
      'Mohammed bin Zayed Al Nahyan CHN planned',
    ],
  ])('to come %s', (_, day, text, expected) => {
    expect(visits(text, day)).toContainEqual(expect.stringContaining(expected));
  });

  test('trips that go on are not cancelled', () => {
    expect(
      visits(
        'US President Barack Obama keeps to his trips to Indonesia and Brunei but has to cancel his visits to the Philippines and Malaysia.',
      ).filter((visit) => /(?:IDN|BRN) cancelled/u.test(visit)),
    ).toEqual([]);
  });
});

test('what is not to take place in a month is dated to the one ahead', () => {
  const text =
    'US President Donald Trump does not come to Ireland in November, the Irish government said on Tuesday.';
  expect(recordOfText(text, '2018-09-12').visits).toMatchObject([
    { visitor: 'Donald Trump', to: 'IRL', status: 'cancelled', start: '2018-11' },
  ]);
});
