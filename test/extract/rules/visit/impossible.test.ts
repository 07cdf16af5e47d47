import { recordOfText } from '../../extraction';

const visits = (text: string) => recordOfText(text).visits;

describe('a journey that is none', () => {
  test.each([
    'President Xi Jinping of China received General Secretary Nguyen Phu Trong of Vietnam in Beijing. He said that the congress opened a new journey to build a modern country by 2035.',
    'President Xi Jinping of China spoke in Beijing with President Luong Cuong of Vietnam about the journey of reform since 1986.',
  ])('%s', (text) => {
    expect(visits(text).filter(({ start }) => /^(?:2035|1986)/.test(start ?? ''))).toEqual([]);
  });
});

describe('days on which a visit cannot be', () => {
  test('one that is still to come was in no year before', () => {
    const text = ` date 2024-10-07
President Yoon of the Republic of Korea accepted my invitation for a State Visit. I note that more than ten years have gone since the Philippines welcomed a bilateral visit of a Korean President, the last being in 2011.`;
    expect(
      visits(text).filter(({ status, start }) => status === 'planned' && start?.startsWith('2011')),
    ).toEqual([]);
  });
});

test('nobody has made the visit that no president made', () => {
  const text = ` date 2024-10-07
President Yoon Suk-yeol of South Korea will pay a state visit to the Philippines. President Marcos said that since 2011 no President of South Korea had been on a visit to the Philippines.`;
  expect(visits(text).map(({ status }) => status)).toEqual(['planned']);
});
