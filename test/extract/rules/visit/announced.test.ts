import { journeys } from './journeys-told';

describe('a journey that a headline announces', () => {
  test('with its days behind the countries', () => {
    expect(
      journeys(
        `Foreign Minister Wang Yi’s Travel to Egypt and Tunisia

Chinese Foreign Minister Wang Yi will travel to Egypt and Tunisia from January 13 to 16, 2024.`,
        '2024-01-10',
      ),
    ).toEqual(['Wang Yi EGY planned 2024-01-13', 'Wang Yi TUN planned null']);
  });

  test('a country that only the headline names is still to come as well', () => {
    expect(
      journeys(
        `Foreign Minister Wang Yi’s Upcoming Travel to Egypt, Tunisia, and Togo

Chinese Foreign Minister Wang Yi will travel to Egypt on January 13.`,
        '2024-01-10',
      ),
    ).toEqual(['Wang Yi EGY planned 2024-01-13', 'Wang Yi TUN planned null', 'Wang Yi TGO planned null']);
  });

  test('or over, where the page tells of it when it is', () => {
    expect(
      journeys(
        `Foreign Minister Wang Yi’s Travel to Egypt and Tunisia

Chinese Foreign Minister Wang Yi visited Egypt on January 13. He thanked his hosts.`,
        '2024-01-20',
      ),
    ).toEqual(['Wang Yi EGY completed 2024-01-13', 'Wang Yi TUN completed null']);
  });

  test('whoever speaks about it does not travel', () => {
    expect(
      journeys(
        `Chinese Deputy Foreign Minister Ma Zhaoxu on Foreign Minister Wang Yi’s Upcoming Travel to Egypt and Tunisia

The talks in Cairo are to deal with trade.`,
        '2024-01-10',
      ),
    ).toEqual(['Wang Yi EGY planned null', 'Wang Yi TUN planned null']);
  });

  test.each([
    'Egypt lifted the limits on travel to Tunisia and on trade.',
    'Egyptian President Abdel Fattah el-Sisi spoke of air travel to Tunisia.',
    'Egyptian President Abdel Fattah el-Sisi said that students travel to Tunisia every year.',
  ])('travel as such is no visit: %s', (text) => {
    expect(journeys(text)).toEqual([]);
  });
});

describe('towns with their countries between semicolons', () => {
  test('are the legs of a journey', () => {
    expect(
      journeys(
        'Polish Foreign Minister Radosław Sikorski will travel to Riga, Latvia; Tallinn, Estonia; and Helsinki, Finland on November 11.',
      ),
    ).toEqual([
      'Radosław Sikorski LVA planned 2024-11-11',
      'Radosław Sikorski EST planned null',
      'Radosław Sikorski FIN planned null',
    ]);
  });

  test('a clause behind a semicolon is none', () => {
    expect(
      journeys(
        'Polish Foreign Minister Radosław Sikorski will travel to Riga, Latvia, on November 11; Estonia sent no answer.',
      ),
    ).toEqual(['Radosław Sikorski LVA planned 2024-11-11']);
  });
});

describe('stops', () => {
  test('of a journey through a region', () => {
    expect(
      journeys(
        'Polish Foreign Minister Radosław Sikorski will travel to the Western Balkans from November 11 to 14, with stops in Albania, Kosovo, and Serbia.',
      ).map((row) => row.split(' ')[2]),
    ).toEqual(['ALB', 'XKX', 'SRB']);
  });

  test('of whom it is told what he did while there', () => {
    expect(
      journeys(
        'While in Riga, Polish Foreign Minister Radosław Sikorski met Latvian Prime Minister Evika Siliņa and spoke of trade.',
      ).map((row) => row.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['Radosław Sikorski LVA']);
  });

  test('none at home', () => {
    expect(journeys('While in Gdańsk, Polish Foreign Minister Radosław Sikorski met shipbuilders.')).toEqual(
      [],
    );
  });
});

describe('an opportunity', () => {
  test('that one had is a visit', () => {
    expect(
      journeys(
        'Polish Foreign Minister Radosław Sikorski said that he had the opportunity to visit Moldova in March. Radosław Sikorski had the chance to visit Latvia in May.',
      ),
    ).toContain('Radosław Sikorski LVA completed 2024-05');
  });

  test.each([
    'Polish Foreign Minister Radosław Sikorski never had the chance to visit Latvia.',
    'Polish Foreign Minister Radosław Sikorski hopes for an opportunity to visit Latvia in December.',
    'QUESTION: Would Foreign Minister Radosław Sikorski visit Latvia soon?',
    'A potential visit by Polish Foreign Minister Radosław Sikorski to Latvia would need time.',
  ])('%s', (text) => {
    expect(journeys(text)).toEqual([]);
  });
});

test('who no longer goes has cancelled the visit', () => {
  expect(
    journeys('Polish Foreign Minister Radosław Sikorski will no longer travel to Latvia on November 10.'),
  ).toEqual(['Radosław Sikorski LVA cancelled 2024-11-10']);
});

test('a journey of one’s youth is no visit', () => {
  expect(
    journeys('Polish Foreign Minister Radosław Sikorski came to Britain at the age of eighteen.'),
  ).toEqual([]);
});

describe('who goes along', () => {
  test('travels, and whom that one accompanies', () => {
    expect(
      journeys(
        'Chinese Foreign Minister Wang Yi will accompany President Xi Jinping to Serbia and Hungary on November 11.',
      ),
    ).toEqual([
      'Wang Yi SRB planned 2024-11-11',
      'Xi Jinping SRB planned 2024-11-11',
      'Wang Yi HUN planned null',
      'Xi Jinping HUN planned null',
    ]);
  });

  test('leaves the visit to its owner', () => {
    expect(
      journeys(
        'Chinese Trade Minister Wang Wentao will accompany President Xi Jinping on his visit to Serbia.',
      ),
    ).toEqual(['Xi Jinping SRB planned null']);
  });
});

describe('the days of a journey', () => {
  test('are those that open the sentence, not those of its purpose', () => {
    expect(
      journeys(
        'On November 10, Polish Foreign Minister Radosław Sikorski will travel to Riga, Latvia, to attend the Baltic talks on November 11.',
      ),
    ).toEqual(['Radosław Sikorski LVA planned 2024-11-10']);
  });

  test('are not the day on which others speak of it', () => {
    expect(
      journeys(
        'We meet today as we preview Foreign Minister Wang Yi’s upcoming trip to Serbia.',
        '2024-11-06',
      ),
    ).toEqual(['Wang Yi SRB planned null']);
  });

  test('end with the return from travel', () => {
    expect(
      journeys('Polish Foreign Minister Radosław Sikorski returned from travel to Latvia today.'),
    ).toEqual(['Radosław Sikorski LVA completed null']);
  });
});

test('the visit that somebody else’s follows is over', () => {
  expect(
    journeys(
      'Following President Xi Jinping’s visit to Serbia, Chinese Foreign Minister Wang Yi will travel to Serbia on November 20.',
    ),
  ).toEqual(['Wang Yi SRB planned 2024-11-20', 'Xi Jinping SRB completed null']);
});

test('a headline’s verb is no noun of a country’s visit', () => {
  expect(
    journeys(
      'Foreign Minister of China and King of Jordan Visit Iraq\n\nWang Yi arrived in Baghdad today.',
    ).filter((row) => row.includes(' JOR ')),
  ).toEqual([]);
});
