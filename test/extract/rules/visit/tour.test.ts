import { recordOfText } from '../../extraction';

const legs = (text: string, day: string) =>
  recordOfText(text, day).visits.map(({ visitor, to, status }) => [visitor, to, status]);

describe('visit-tour', () => {
  test('names the legs that are over and those to come', () => {
    expect(
      legs(
        'Chinese President Xi Jinping wrapped up his state visit to Serbia on Wednesday. Serbia was the second leg of a European tour which began in France. He left for Budapest, the last stop.',
        '2024-05-09',
      ),
    ).toEqual([
      ['Xi Jinping', 'SRB', 'completed'],
      ['Xi Jinping', 'HUN', 'planned'],
      ['Xi Jinping', 'FRA', 'completed'],
    ]);
  });

  test('reads a list of nations', () => {
    expect(
      legs(
        'Indian Prime Minister Narendra Modi embarked on Saturday on a three-nation tour of Portugal, the US and the Netherlands.',
        '2017-06-24',
      ).map(([, to]) => to),
    ).toEqual(['PRT', 'USA', 'NLD']);
  });

  test('reads a visit to three countries, and takes the tour itself for none', () => {
    expect(
      legs(
        'Indian Prime Minister Narendra Modi will on Friday begin his six-day visit to three countries - Japan, Papua New Guinea and Australia.',
        '2023-05-18',
      ),
    ).toEqual([
      ['Narendra Modi', 'JPN', 'planned'],
      ['Narendra Modi', 'PNG', 'planned'],
      ['Narendra Modi', 'AUS', 'planned'],
    ]);
    expect(
      legs('German Chancellor Olaf Scholz spoke of the problems of his three-nation tour.', '2023-05-18'),
    ).toEqual([]);
  });

  test('reads where a tour has taken someone', () => {
    expect(
      legs(
        'Chinese Foreign Minister Tang Jiaxuan arrived in Santiago on Sunday. Chile is the last leg of his Latin American tour, which has taken him to Cuba, Mexico and Brazil.',
        '2000-09-26',
      ).sort(),
    ).toEqual([
      ['Tang Jiaxuan', 'BRA', 'completed'],
      ['Tang Jiaxuan', 'CHL', 'ongoing'],
      ['Tang Jiaxuan', 'CUB', 'completed'],
      ['Tang Jiaxuan', 'MEX', 'completed'],
    ]);
  });

  test('reads a town that nobody knows by its country', () => {
    expect(
      legs(
        'On his way to Mexico, Chinese Vice President Xi Jinping made a stop in Nandi, Fiji.',
        '2009-02-12',
      ),
    ).toContainEqual(['Xi Jinping', 'FJI', 'completed']);
  });

  test('takes the one whom the tour takes along', () => {
    expect(
      legs(
        'The trip will take Chinese Foreign Minister Wang Yi to Egypt, Tunisia and Togo from January 13 to 18, 2024.',
        '2024-01-10',
      ),
    ).toEqual([
      ['Wang Yi', 'EGY', 'planned'],
      ['Wang Yi', 'TGO', 'planned'],
      ['Wang Yi', 'TUN', 'planned'],
    ]);
  });

  test('takes the one whom a pronoun stands for', () => {
    const told = legs(
      'Senegalese President Bassirou Diomaye Faye completed a tour that took him to Mauritania and The Gambia.',
      '2024-05-05',
    ).map(([who, to, status]) => `${who} ${to} ${status}`);
    expect(told.sort()).toEqual([
      'Bassirou Diomaye Faye GMB completed',
      'Bassirou Diomaye Faye MRT completed',
    ]);
  });

  test('what is to be done in a country tells of a visit to it', () => {
    expect(
      legs(
        'German Chancellor Angela Merkel arrived in Senegal on Wednesday. In Ghana, Angela Merkel plans to visit a start-up hub.',
        '2018-08-30',
      ),
    ).toEqual([
      ['Angela Merkel', 'SEN', 'ongoing'],
      ['Angela Merkel', 'GHA', 'planned'],
    ]);
  });

  test('a summit that one arrives at or comes home from', () => {
    expect(
      legs(
        'Ukrainian President Volodymyr Zelensky has arrived at the European Political Community summit that is held in Moldova.',
        '2023-06-01',
      ).map(([, to, status]) => [to, status]),
    ).toEqual([['MDA', 'ongoing']]);
    expect(
      legs(
        'Sri Lankan President Maithripala Sirisena returned to the island on Sunday, after attending the BIMSTEC summit in Kathmandu, Nepal.',
        '2018-09-04',
      ).map(([, to, status]) => [to, status]),
    ).toEqual([['NPL', 'completed']]);
  });

  test('where a journey came through and went on to', () => {
    const told = (text: string, day: string) =>
      legs(text, day)
        .map(([, to, status]) => `${to} ${status}`)
        .sort();
    expect(
      told(
        'Indian Prime Minister Narendra Modi returned home on Monday after a four-nation tour of Africa that took him to Mozambique, South Africa, Tanzania and Kenya.',
        '2016-07-11',
      ),
    ).toEqual(['KEN completed', 'MOZ completed', 'TZA completed', 'ZAF completed']);
    expect(
      told(
        'US President Donald Trump left the United Arab Emirates on Friday, the final stop of a tour that had started in Riyadh on Tuesday and continued in Doha.',
        '2025-05-16',
      ),
    ).toEqual(['ARE completed', 'QAT completed', 'SAU completed']);
    expect(
      told(
        'Iranian President Ebrahim Raisi arrived in Caracas on Monday. Venezuela is the first stop of his tour; Nicaragua and Cuba follow.',
        '2023-06-12',
      ),
    ).toEqual(['CUB planned', 'NIC planned', 'VEN ongoing']);
    expect(
      told(
        'After Singapore, Malaysia and South Korea, US House Speaker Nancy Pelosi wound up her Asian tour in Tokyo on Friday.',
        '2022-08-05',
      ),
    ).toEqual(['JPN completed', 'KOR completed', 'MYS completed', 'SGP completed']);
    expect(
      told(
        'From Addis Ababa Chinese Foreign Minister Qin Gang flew to Libreville on Wednesday.',
        '2023-01-11',
      ),
    ).toEqual(['ETH completed', 'GAB ongoing']);
    expect(
      told(
        "Vietnamese President Tran Dai Quang's tour will start in Ethiopia (23–25 August) and end in Egypt (25–29 August).",
        '2018-08-20',
      ),
    ).toEqual(['EGY planned', 'ETH planned']);
  });

  test('the stops of a journey to come', () => {
    const told = (text: string, day: string) =>
      legs(text, day)
        .map(([, to, status]) => `${to} ${status}`)
        .sort();
    expect(
      told(
        'Japanese Foreign Minister Toshimitsu Motegi will pay working visits to Myanmar, Cambodia and Laos.',
        '2020-08-19',
      ),
    ).toEqual(['KHM planned', 'LAO planned', 'MMR planned']);
    expect(
      told(
        'Indian Prime Minister Narendra Modi arrived in Astana. His journey will continue in Ashgabat and Dushanbe.',
        '2015-07-07',
      ),
    ).toEqual(['KAZ ongoing', 'TJK planned', 'TKM planned']);
    expect(
      told(
        "US President Donald Trump's first trip abroad takes him to Riyadh, Jerusalem and Brussels.",
        '2017-05-19',
      ),
    ).toEqual(['BEL planned', 'ISR planned', 'SAU planned']);
  });

  test('where one has been', () => {
    expect(
      legs(
        'Australian Foreign Minister Penny Wong has been to Fiji and Samoa since she took office.',
        '2022-06-25',
      ),
    ).toEqual([
      ['Penny Wong', 'FJI', 'completed'],
      ['Penny Wong', 'WSM', 'completed'],
    ]);
    expect(
      legs('Australian Foreign Minister Penny Wong has been to Fiji several times.', '2022-06-25'),
    ).toEqual([]);
  });

  test.each([
    'After Japan, President Emmanuel Macron spoke of the problems of Africa.',
    'Fresh from the oven, the bread of France reached President Kassym-Jomart Tokayev.',
    'President Kassym-Jomart Tokayev said that China and Russia follow.',
    'From Astana President Kassym-Jomart Tokayev flew to Almaty.',
    'No visit of President Xi Jinping to Pyongyang is planned, a spokesman said.',
    'Had President Vladimir Putin gone to Berlin, things might have been different.',
    'The letters took him to the history of France, President Kassym-Jomart Tokayev said.',
  ])('no leg: %s', (text) => {
    expect(legs(text, '2024-05-09')).toEqual([]);
  });

  test('a ranking is no leg', () => {
    expect(
      legs(
        'Kazakh President Kassym-Jomart Tokayev said that China was the first partner of Kazakhstan.',
        '2024-05-09',
      ),
    ).toEqual([]);
  });
});
