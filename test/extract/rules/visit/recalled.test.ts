import { recordOfText } from '../../extraction';

const visits = (text: string, day: string | null) =>
  recordOfText(text, day).visits.map(({ visitor, to, status, start }) => ({ visitor, to, status, start }));

const ARRIVED =
  'South Korean President Lee Jae Myung arrived in Beijing on Sunday for a state visit to China.';
const LEE = { visitor: 'Lee Jae Myung', to: 'CHN', status: 'ongoing', start: '2026-01-04' };
const MOON = { visitor: 'Moon Jae-in', to: 'CHN', status: 'completed', start: '2019' };

describe('whose visit is recalled', () => {
  test.each([
    'Moon Jae-in was the last president of South Korea who came, in 2019.',
    'Moon Jae-in was the last South Korean president on a bilateral visit here, in 2019.',
    'Moon Jae-in was the last South Korean president to come, in 2019.',
  ])('%s', (recalled) => {
    expect(visits(`${ARRIVED}\n\n${recalled}`, '2026-01-04')).toEqual([LEE, MOON]);
  });
});

describe('who makes no visit', () => {
  test('an envoy who is received where she is posted', () => {
    expect(
      visits(
        'Foreign Minister of Pakistan Ishaq Dar received British High Commissioner Jane Marriott at the Ministry of Foreign Affairs in Islamabad on Friday.',
        '2026-03-06',
      ),
    ).toEqual([]);
  });

  test('countries of which somebody asks whether they are next', () => {
    expect(
      visits(
        'US President Donald Trump put a tariff on goods from Colombia.\n\nTraders ask whether Mexico and Canada are next.',
        '2025-01-27',
      ),
    ).toEqual([]);
  });

  test('who only gave the order', () => {
    expect(
      visits(
        'On the directives of the Custodian of the Two Holy Mosques King Salman bin Abdulaziz, Prince Mohammed bin Salman, Crown Prince of Saudi Arabia, paid a state visit to Oman on December 6-7, 2021.',
        '2021-12-07',
      ),
    ).toEqual([{ visitor: 'Mohammed bin Salman', to: 'OMN', status: 'completed', start: '2021-12-06' }]);
  });
});

test('what else is on the route of a journey', () => {
  expect(
    visits(
      'Emir of Qatar Tamim bin Hamad Al Thani arrived in Uzbekistan on June 5 on a state visit.\n\nKyrgyzstan and Kazakhstan are on his route as well.',
      '2023-06-06',
    ).map(({ to, status }) => [to, status]),
  ).toEqual([
    ['UZB', expect.any(String)],
    ['KGZ', 'planned'],
    ['KAZ', 'planned'],
  ]);
});
