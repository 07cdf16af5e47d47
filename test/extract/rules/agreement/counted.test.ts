import { recordOfText } from '../../extraction';

const told = (text: string) => {
  const { agreements, indicators } = recordOfText(text, '2024-06-06');
  return [agreements.map(({ title, number }) => `${title} ${number}`), indicators.map(({ value }) => value)];
};

describe('how many documents', () => {
  test.each([
    [
      'a number in two words',
      'China and Pakistan met. Thirty two memorandums of understanding were signed in Shenzhen.',
      [['Thirty two memorandums of understanding 32'], [32]],
    ],
    [
      'a number that is repeated in figures',
      'China and Pakistan signed four (04) MoUs in the field of energy.',
      [['four (04) MoUs 4'], [4]],
    ],
    [
      'a number that is a name',
      'The Philippines and the United States signed the 123 agreement in San Francisco.',
      [['123 agreement null'], []],
    ],
    [
      'agreements with many',
      'China and Pakistan met. Goods of Pakistan profit from preferential agreements signed by Pakistan with various countries.',
      [[], []],
    ],
    [
      'who reports it',
      'Turkey and Libya signed a memorandum of understanding to bolster trade ties, Anadolu Agency reported on Thursday.',
      [['memorandum of understanding to bolster trade ties null'], []],
    ],
    [
      'a partnership through a memorandum',
      'China and Pakistan met. The National Bank of Pakistan agreed to partner with the Bank of China through a memorandum of understanding to facilitate investment.',
      [['memorandum of understanding to facilitate investment null'], []],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});
