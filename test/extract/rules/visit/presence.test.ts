import { recordOfText } from '../../extraction';

const visits = (text: string, day = '2024-10-10') =>
  recordOfText(text, day).visits.map(({ visitor, to, kind, status, start }) => [
    visitor,
    to,
    kind,
    status,
    start,
  ]);

describe('visit-presence', () => {
  test.each([
    [
      'King Felipe VI attended the inauguration of President Javier Milei in Buenos Aires on 10 December 2023.',
      ['King Felipe VI', 'ARG', 'margin', 'completed', '2023-12-10'],
    ],
    [
      'Chinese Premier Li Qiang will attend the summit with the members of ASEAN in Vientiane on October 12.',
      ['Li Qiang', 'LAO', 'margin', 'planned', '2024-10-12'],
    ],
    [
      'Brazilian President Luiz Inacio Lula da Silva raised the idea with US President Joe Biden in Washington last month.',
      ['Luiz Inácio Lula da Silva', 'USA', 'unspecified', 'completed', '2024-09'],
    ],
    [
      'Leaders have already been to the Emirates to offer condolences, French President Emmanuel Macron among them.',
      ['Emmanuel Macron', 'ARE', 'condolence', 'completed', null],
    ],
  ])('%s', (text, expected) => {
    expect(visits(text)).toEqual([expected]);
  });

  test.each([
    'President Ilham Aliyev participated in the forum in Davos by video link.',
    'Russian Foreign Minister Sergey Lavrov was invited to attend the summit in Astana.',
    'President Kassym-Jomart Tokayev attended the forum of entrepreneurs in Astana on Wednesday.',
    'Chinese Premier Li Qiang did not attend the summit in Vientiane.',
    'Brazilian President Luiz Inacio Lula da Silva hopes to discuss it with US President Joe Biden in Washington next month.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
