import { recordOfText } from '../../extraction';

const visits = (text: string, day: string) =>
  recordOfText(text, day).visits.map(({ visitor, to, kind, status, start }) => ({
    visitor,
    to,
    kind,
    status,
    start,
  }));

describe('visit-welcome', () => {
  test.each([
    [
      'Ukrainian President Volodymyr Zelensky was received by King Charles III at Buckingham Palace on Wednesday afternoon.',
      '2023-02-08',
      {
        visitor: 'Volodymyr Zelensky',
        to: 'GBR',
        kind: 'unspecified',
        status: 'ongoing',
        start: '2023-02-08',
      },
    ],
    [
      'Kassym-Jomart Tokayev received President of France Emmanuel Macron, who is on an official visit to the country, at the Akorda on November 1.',
      '2023-11-01',
      { visitor: 'Emmanuel Macron', to: 'KAZ', kind: 'official', status: 'ongoing', start: '2023-11-01' },
    ],
  ])('%s', (text, day, expected) => {
    expect(visits(text, day)).toEqual([expected]);
  });

  test.each([
    'Kazakh President Kassym-Jomart Tokayev met French President Emmanuel Macron on the sidelines of the summit in Kazan.',
    'Kazakh President Kassym-Jomart Tokayev received Prime Minister Olzhas Bektenov at the Akorda.',
  ])('no visit: %s', (text) => {
    expect(visits(text, '2024-10-24')).toEqual([]);
  });
});
