import { recordOfText } from '../extraction';

const calls = (text: string, day?: string) =>
  recordOfText(text, day).calls.map(
    ({ caller, countries, date }) =>
      `${countries.join('-')} by ${caller ?? 'nobody named'} ${date ?? 'undated'}`,
  );

describe('call', () => {
  test.each([
    [
      'Chinese President Xi Jinping and Ukrainian President Volodymyr Zelensky spoke by phone on April 26.',
      ['CHN-UKR by nobody named 2023-04-26'],
    ],
    [
      'The Amir of Qatar Tamim bin Hamad Al Thani received a telephone call on April 26 from US President Joe Biden.',
      ['QAT-USA by Joe Biden 2023-04-26'],
    ],
    [
      'The President of France, Emmanuel Macron, telephoned the Chancellor of Germany, Olaf Scholz.',
      ['DEU-FRA by Emmanuel Macron undated'],
    ],
    [
      'Russian President Vladimir Putin and the President of Turkey Recep Tayyip Erdogan had a telephone conversation on April 26. The call was initiated by the Turkish side.',
      [expect.stringMatching(/^RUS-TUR by Recep Tayyip Erdo.an 2023-04-26$/)],
    ],
  ])('%s', (text, expected) => {
    expect(calls(text, '2023-04-26')).toEqual(expected);
  });

  test.each([
    'Emmanuel Macron called on Israeli Prime Minister Benjamin Netanyahu to accept a ceasefire.',
    'Olaf Scholz plans to hold a telephone conversation with Russian President Vladimir Putin.',
    'French President Emmanuel Macron called President Xi Jinping an old friend.',
  ])('no call: %s', (text) => {
    expect(calls(text, '2023-04-26')).toEqual([]);
  });
});
