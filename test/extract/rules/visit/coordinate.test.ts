import { recordOfText } from '../../extraction';

const visits = (text: string, day = '2024-12-05') =>
  recordOfText(text, day).visits.map(({ visitor, to, status, start }) => [visitor, to, status, start]);

describe('visit-coordinate', () => {
  test.each([
    [
      'President Pratibha Patil visited Switzerland in October 2011, Prime Minister Narendra Modi in June 2016 and President Ram Nath Kovind in September 2019.',
      [
        ['Pratibha Patil', 'CHE', 'completed', '2011-10'],
        ['Narendra Modi', 'CHE', 'completed', '2016-06'],
        ['Ram Nath Kovind', 'CHE', 'completed', '2019-09'],
      ],
    ],
    [
      'Chancellor Angela Merkel visited Ankara in March 2016, and President Recep Tayyip Erdogan returned the visit in September 2018.',
      [
        ['Angela Merkel', 'TUR', 'completed', '2016-03'],
        ['Recep Tayyip Erdoğan', 'DEU', 'completed', '2018-09'],
      ],
    ],
    [
      'Recent visits include those of President Emmanuel Macron to Tashkent in November 2023 and of Chancellor Olaf Scholz to Samarkand in September 2024.',
      [
        ['Emmanuel Macron', 'UZB', 'completed', '2023-11'],
        ['Olaf Scholz', 'UZB', 'completed', '2024-09'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(visits(text)).toEqual(expected);
  });

  test.each([
    'President Recep Tayyip Erdogan returned the visit card of the ambassador in September 2018.',
    'Exchanges of visits are frequent, said President Emmanuel Macron to Chancellor Olaf Scholz.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
