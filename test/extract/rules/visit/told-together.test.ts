import { visitRows as visits } from './journeys-told';

describe('Visits told of several at once, and days told apart from them', () => {
  test('the ministers who pay visits make one each', () => {
    expect(
      visits(
        'At the invitation of Chinese Foreign Minister Wang Yi, Pakistani Foreign Minister Shah Mahmood Qureshi, Finnish Foreign Minister Pekka Haavisto and Mongolian Foreign Minister Batmunkh Battsetseg pay official visits to China from July 22 to 28.',
        '2021-07-23',
      ),
    ).toEqual([
      ['Shah Mahmood Qureshi', 'CHN', 'official', 'ongoing', '2021-07-22', '2021-07-28'],
      ['Pekka Haavisto', 'CHN', 'official', 'ongoing', '2021-07-22', '2021-07-28'],
      ['Batmönkhiin Battsetseg', 'CHN', 'official', 'ongoing', '2021-07-22', '2021-07-28'],
    ]);
  });

  test('several visits of several people are not told one by one', () => {
    expect(
      visits(
        'Finnish Foreign Minister Pekka Haavisto and Pakistani Foreign Minister Shah Mahmood Qureshi have paid several visits to China.',
        '2021-07-23',
      ),
    ).toEqual([]);
  });

  test('who comes on a visit together is on one of that kind', () => {
    expect(
      visits(
        'Estonian Foreign Minister Eva-Maria Liimets, Latvian Foreign Minister Edgars Rinkēvičs and Lithuanian Foreign Minister Gabrielius Landsbergis will arrive in Ukraine on Thursday, April 15, on a joint working visit.',
        '2021-04-14',
      ),
    ).toEqual([
      ['Eva-Maria Liimets', 'UKR', 'working', 'planned', '2021-04-15', null],
      ['Edgars Rinkēvičs', 'UKR', 'working', 'planned', '2021-04-15', null],
      ['Gabrielius Landsbergis', 'UKR', 'working', 'planned', '2021-04-15', null],
    ]);
  });

  test('the day on which one will leave is the last', () => {
    expect(
      visits(
        'Chinese President Xi Jinping landed in Manila on Tuesday for his first state visit to the Philippines. President Xi will leave Manila on Wednesday afternoon.',
        '2018-11-20',
      ),
    ).toEqual([['Xi Jinping', 'PHL', 'state', 'ongoing', '2018-11-20', '2018-11-21']]);
  });

  test('the day behind an entry of a diary is its last', () => {
    expect(
      visits(
        'Irish Prime Minister Leo Varadkar will undertake an official visit to the United States. (To March 17) NEW DELHI - Prime Minister of Bhutan Tshering Tobgay will be on an official visit to India. (to March 18)',
        '2024-03-15',
      ),
    ).toEqual([
      ['Leo Varadkar', 'USA', 'official', 'planned', null, '2024-03-17'],
      ['Tshering Tobgay', 'IND', 'official', 'planned', null, '2024-03-18'],
    ]);
  });

  test('a minister who departs next week has not left', () => {
    expect(
      visits('New Zealand Foreign Minister Nanaia Mahuta departs for Fiji next week.', '2022-03-25'),
    ).toEqual([['Nanaia Mahuta', 'FJI', 'unspecified', 'planned', null, null]]);
  });

  test('reports that are refuted deny the visit', () => {
    expect(
      visits(
        'The State House refuted earlier media reports that Rwandan President Paul Kagame is expected in Uganda on Sunday.',
        '2019-03-23',
      ).map(([visitor, to, , status]) => [visitor, to, status]),
    ).toEqual([['Paul Kagame', 'UGA', 'denied']]);
  });

  test('where one will attend a summit one is on its margin', () => {
    expect(
      visits(
        'Chinese President Xi Jinping will fly to the United States on Wednesday to attend the fourth Nuclear Security Summit.',
        '2016-03-28',
      ),
    ).toEqual([['Xi Jinping', 'USA', 'margin', 'planned', '2016-03-30', null]]);
    expect(
      visits(
        'Rwandan President Paul Kagame has arrived in Trinidad and Tobago, where he will hold talks with Prime Minister Keith Rowley.',
        '2023-07-05',
      ).map(([, to, kind]) => [to, kind]),
    ).toEqual([['TTO', 'unspecified']]);
  });

  test('who leaves to begin a visit has not ended it', () => {
    expect(
      visits(
        'Ghanaian President Nana Akufo-Addo left Ghana on Thursday, August 8 to begin a two-day official visit to Angola.',
        '2019-08-08',
      ).map(([, to, , , start, end]) => [to, start, end]),
    ).toEqual([['AGO', '2019-08-08', '2019-08-09']]);
  });

  test('who sets off for home has been there', () => {
    expect(
      visits(
        'South Korean President Moon Jae-in set off for home Tuesday after a three-day state visit to Kazakhstan.',
        '2019-04-23',
      ),
    ).toEqual([['Moon Jae-in', 'KAZ', 'state', 'completed', '2019-04-21', '2019-04-23']]);
  });

  test('a visit that coincides with a feast is no earlier one', () => {
    expect(
      visits(
        'Lok Sabha Speaker Om Birla of India will lead a parliamentary delegation to Mongolia. Since the visit is coinciding with the Mongolian new year, Birla will see the celebrations.',
        '2023-07-04',
      ).length,
    ).toBe(1);
  });

  test('counted countries that are listed are the legs of a tour', () => {
    expect(
      visits(
        'Saudi Crown Prince Mohammed bin Salman arrived in Oman on Monday. The visit is part of an official tour that will take him to the five brotherly GCC countries of Oman, the UAE, Qatar, Bahrain and Kuwait.',
        '2021-12-07',
      ).map(([, to]) => to),
    ).toEqual(['OMN', 'ARE', 'QAT', 'BHR', 'KWT']);
  });
});
