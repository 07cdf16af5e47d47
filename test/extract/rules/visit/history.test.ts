import { recordOfText } from '../../extraction';

const visits = (text: string, day: string) =>
  recordOfText(text, day).visits.map(({ visitor, to, kind, status, start }) => ({
    visitor,
    to,
    kind,
    status,
    start,
  }));

describe('visit-history', () => {
  test.each([
    [
      'In 2018 Justin Trudeau became the first Canadian prime minister to visit India since Stephen Harper travelled there in 2012.',
      '2024-05-05',
      { visitor: 'Stephen Harper', to: 'IND', kind: 'unspecified', status: 'completed', start: '2012' },
    ],
    [
      'Indian Prime Minister Narendra Modi arrived in Warsaw on Wednesday. Angela Merkel was the last German chancellor in India, in 2019.',
      '2024-08-22',
      { visitor: 'Angela Merkel', to: 'IND', kind: 'unspecified', status: 'completed', start: '2019' },
    ],
    [
      'US President Joe Biden landed in Hanoi on Sunday. It is the first visit to Vietnam by a US president since Barack Obama’s in 2016.',
      '2023-09-10',
      { visitor: 'Barack Obama', to: 'VNM', kind: 'unspecified', status: 'completed', start: '2016' },
    ],
    [
      'Italian President Sergio Mattarella is on a state visit to San Marino today. Giorgio Napolitano had been the last Italian president to come on a state visit, in 2014.',
      '2023-12-06',
      { visitor: 'Giorgio Napolitano', to: 'SMR', kind: 'state', status: 'completed', start: '2014' },
    ],
    [
      'Ukrainian President Volodymyr Zelenskyy spoke by phone on Wednesday with Chinese President Xi Jinping. Before that the Chinese leader had met with Vladimir Putin, whom he visited in Moscow last month.',
      '2023-04-26',
      { visitor: 'Xi Jinping', to: 'RUS', kind: 'unspecified', status: 'completed', start: '2023-03' },
    ],
    [
      'Saudi Crown Prince Mohammed bin Salman is on a state visit to India. It is his second state visit; the first took place in February 2019.',
      '2023-09-11',
      { visitor: 'Mohammed bin Salman', to: 'IND', kind: 'state', status: 'completed', start: '2019-02' },
    ],
  ])('%s', (text, day, expected) => {
    expect(visits(text, day)).toContainEqual(expected);
  });

  test('who came since then is not the president of whom the sentence before tells', () => {
    expect(
      visits(
        'French President Nicolas Sarkozy spent a few hours in Astana on Tuesday, October 6, 2009. It was the first trip by a French president since François Mitterrand came to Kazakhstan in 1993.',
        '2009-10-07',
      ).map(({ visitor, status, start }) => `${visitor} ${status} ${start}`),
    ).toEqual(['Nicolas Sarkozy completed 2009-10-06', 'François Mitterrand completed 1993']);
  });

  test('the first minister to sign is no visitor', () => {
    expect(
      visits(
        'Emmanuel Macron was the first leader to congratulate Kassym-Jomart Tokayev, in 2022.',
        '2024-01-01',
      ),
    ).toEqual([]);
  });
});
