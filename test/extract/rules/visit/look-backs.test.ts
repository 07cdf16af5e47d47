import { recordOfText } from '../../extraction';

const visits = (text: string, day = '2024-10-10') =>
  recordOfText(text, day).visits.map(({ visitor, to, kind, status, start }) => [
    visitor,
    to,
    kind,
    status,
    start,
  ]);

describe('Visits recalled and told by the way', () => {
  test.each([
    [
      'This is the second official visit of Cuban President Miguel Diaz-Canel to Belarus. The first was in October 2019.',
      ['Miguel Díaz-Canel', 'BLR', 'official', 'completed', null],
      ['Miguel Díaz-Canel', 'BLR', 'official', 'completed', '2019-10'],
    ],
    [
      'No President of France had visited Dhaka since 1990, when President Francois Mitterrand came.',
      ['François Mitterrand', 'BGD', 'unspecified', 'completed', '1990'],
    ],
    [
      'French President Emmanuel Macron was on official visits to Kazakhstan on 28 October 2016 and on 13 December 2021.',
      ['Emmanuel Macron', 'KAZ', 'official', 'completed', '2016-10-28'],
      ['Emmanuel Macron', 'KAZ', 'official', 'completed', '2021-12-13'],
    ],
    [
      'French President Emmanuel Macron arrived in Dhaka on Wednesday from Indonesia.',
      ['Emmanuel Macron', 'BGD', 'unspecified', 'ongoing', '2024-10-09'],
      ['Emmanuel Macron', 'IDN', 'unspecified', 'completed', null],
    ],
    [
      'French President Emmanuel Macron has been in Malawi since Wednesday.',
      ['Emmanuel Macron', 'MWI', 'unspecified', 'ongoing', '2024-10-09'],
    ],
    [
      'Indonesian President Joko Widodo met Emir Tamim bin Hamad Al Thani in Doha in March 2023, on the sidelines of the UN conference.',
      ['Joko Widodo', 'QAT', 'margin', 'completed', '2023-03'],
    ],
    [
      'Israeli Prime Minister Benjamin Netanyahu will not come to India. It would have been Netanyahu’s first visit to India since January 2018.',
      ['Benjamin Netanyahu', 'IND', 'unspecified', 'cancelled', null],
      ['Benjamin Netanyahu', 'IND', 'unspecified', 'completed', '2018-01'],
    ],
  ])('%s', (text, ...expected) => {
    expect(visits(text).sort()).toEqual(expected.sort());
  });

  test('who attends something on a visit makes no visit beside it', () => {
    expect(
      visits(
        'Cuban President Miguel Diaz-Canel is on an official visit to Belarus. On October 12 President Diaz-Canel attends the Eurasian Economic Forum in Minsk.',
      ),
    ).toEqual([['Miguel Díaz-Canel', 'BLR', 'official', 'ongoing', null]]);
  });

  test.each([
    'Indonesian President Joko Widodo met Emir Tamim bin Hamad Al Thani in Rome in March 2023, on the sidelines of the UN conference.',
    'Indonesian President Joko Widodo spoke with Emir Tamim bin Hamad Al Thani by video on the sidelines of the UN conference in Doha.',
  ])('no visit to a host: %s', (text) => {
    expect(visits(text).filter(([, to]) => to === 'QAT')).toEqual([]);
  });
});
