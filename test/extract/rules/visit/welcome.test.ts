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
        start: null,
      },
    ],
    [
      'Kassym-Jomart Tokayev received President of France Emmanuel Macron, who is on an official visit to the country, at the Akorda on November 1.',
      '2023-11-01',
      { visitor: 'Emmanuel Macron', to: 'KAZ', kind: 'official', status: 'ongoing', start: '2023-11-01' },
    ],
    [
      'Prime Minister Keir Starmer welcomed the President of Finland, Alexander Stubb, to Downing Street today.',
      '2024-11-25',
      { visitor: 'Alexander Stubb', to: 'GBR', kind: 'unspecified', status: 'ongoing', start: '2024-11-25' },
    ],
    [
      'US Secretary of State Antony Blinken met Israeli Foreign Minister Yair Lapid, whom he welcomed to Washington for an official visit on Wednesday.',
      '2021-10-13',
      { visitor: 'Yair Lapid', to: 'USA', kind: 'official', status: 'ongoing', start: '2021-10-13' },
    ],
    [
      'President Xi Jinping will host Brazilian President Luiz Inacio Lula da Silva in Beijing on Friday.',
      '2023-04-12',
      {
        visitor: 'Luiz Inácio Lula da Silva',
        to: 'CHN',
        kind: 'unspecified',
        status: 'planned',
        start: '2023-04-14',
      },
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
