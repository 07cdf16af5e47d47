import { recordOfText } from '../../extraction';

describe('the status of a visit', () => {
  test.each([
    [
      'Kazakh President Kassym-Jomart Tokayev leaves for France today on a two-day state visit.',
      { to: 'FRA', status: 'planned', start: '2024-11-06' },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev left for France today on a two-day state visit.',
      { to: 'FRA', status: 'ongoing', start: '2024-11-06' },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev was in France on an official visit from November 5 to November 6, 2024.',
      { to: 'FRA', status: 'completed' },
    ],
    ['British Foreign Secretary David Lammy has been in France today.', { to: 'FRA', status: 'ongoing' }],
    ['British Foreign Secretary David Lammy is today visiting Paris.', { to: 'FRA', status: 'ongoing' }],
    [
      'The state visit which Kazakh President Kassym-Jomart Tokayev is paying to France would be a further help.',
      { to: 'FRA', kind: 'state', status: 'ongoing' },
    ],
    [
      'Kazakh President Kassym-Jomart Tokayev on Tuesday brought a two-day state visit to France to its close.',
      { to: 'FRA', kind: 'state', status: 'completed' },
    ],
    [
      'Before that Kazakh President Kassym-Jomart Tokayev had been in France for two days, on an official visit.',
      { to: 'FRA', kind: 'official', status: 'completed' },
    ],
    [
      'Russian Foreign Minister Sergei Lavrov was expected in Belgrade on November 11 and 12, but others closed their skies, and so the visit had to be cancelled.',
      { to: 'SRB', status: 'cancelled' },
    ],
    [
      'Ukrainian President Volodymyr Zelenskyy will be the guest of President Cyril Ramaphosa in Pretoria on November 14.',
      { to: 'ZAF', status: 'planned', start: '2024-11-14' },
    ],
    [
      'Uzbek President Shavkat Mirziyoyev recalled French President Emmanuel Macron’s visit to Samarkand.',
      { to: 'UZB', status: 'completed' },
    ],
    [
      'French President Emmanuel Macron went to Uzbekistan on a state visit on 1 November 2023.',
      { to: 'UZB', status: 'completed', start: '2023-11-01' },
    ],
  ])('%s', (text, visit) => {
    expect(recordOfText(text).visits).toEqual([expect.objectContaining(visit)]);
  });

  test('a headline in the present tells what is over, too', () => {
    const { visits } = recordOfText(
      'Thai PM visits Laos, opens new station\n\nPrime Minister Srettha Thavisin of Thailand paid an official visit to Laos on November 5.',
    );
    expect(visits).toEqual([
      expect.objectContaining({ to: 'LAO', status: 'completed', start: '2024-11-05' }),
    ]);
  });

  test('who need not travel has cancelled nothing', () => {
    const { visits } = recordOfText(
      'The universities come to London to honour South African President Nelson Mandela, so that he need not travel to Britain again.',
      '1996-07-05',
    );
    expect(visits.map(({ status }) => status)).not.toContain('cancelled');
  });

  test('who leaves on a day to come is still there', () => {
    const { visits } = recordOfText(
      'Nigerian President Bola Tinubu leaves France on Monday for Cape Town. Tinubu has been in France on a state visit.',
      '2024-12-01',
    );
    expect(visits).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ to: 'FRA', kind: 'state', status: 'ongoing' }),
        expect.objectContaining({ to: 'ZAF', status: 'planned', start: '2024-12-02' }),
      ]),
    );
  });

  test('a host who welcomes somebody to his capital travels nowhere', () => {
    const { visits } = recordOfText(
      'Prime Minister Anthony Albanese welcomed Prime Minister Ishmael Kalsakau to Australia on an official visit.',
      '2023-02-15',
    );
    expect(visits).toEqual([
      expect.objectContaining({ visitor: 'Ishmael Kalsakau', to: 'AUS', kind: 'official' }),
    ]);
  });
});

describe('received at the airport', () => {
  const received = (host: string) =>
    recordOfText(
      `On arrival at the airport, where a band played, Kenyan President William Ruto, who was accompanied by the First Lady and several Cabinet Secretaries, was received on Tuesday evening by ${host}.`,
    ).visits.map(({ visitor, to }) => `${visitor} ${to}`);
  test.each([
    ['German Foreign Minister Annalena Baerbock', ['William Ruto DEU']],
    ['Kenyan Foreign Minister Musalia Mudavadi', []],
    ['German Ambassador Sebastian Groth', []],
  ])('by %s', (host, expected) => {
    expect(received(host)).toEqual(expected);
  });
});

describe('who has gone home is on no visit any more', () => {
  const told = (home: string) =>
    recordOfText(
      `Prime Minister Narendra Modi reached Nigeria on Sunday for talks with President Bola Tinubu. ${home}`,
      '2024-11-19',
    ).visits.map(({ status }) => status);
  test.each([
    ['Modi left for home on Monday night.', ['completed']],
    ['Modi returned to India on Monday night.', ['completed']],
    ['Modi will return to India on Wednesday.', ['ongoing']],
    ['Tinubu returned home from Brazil on Friday.', ['ongoing']],
  ])('%s', (home, statuses) => {
    expect(told(home).slice(0, 1)).toEqual(statuses);
  });
});
