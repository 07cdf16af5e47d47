import { recordOfText } from '../../extraction';

const visits = (text: string, day = '2024-10-10') =>
  recordOfText(text, day).visits.map(({ visitor, to, status, start }) => [visitor, to, status, start]);

describe('visit-signing', () => {
  test.each([
    [
      'The agreement was signed in Washington on Wednesday by Prime Minister Fumio Kishida and President Joe Biden.',
      ['Fumio Kishida', 'USA', 'completed', '2024-10-09'],
    ],
    [
      'US Secretary of State Antony Blinken and Armenian Foreign Minister Ararat Mirzoyan signed the Charter at the State Department in Washington on Tuesday.',
      ['Ararat Mirzoyan', 'USA', 'completed', '2024-10-08'],
    ],
    [
      'French Foreign Minister Catherine Colonna signed the roadmap in Nairobi with President William Ruto on Monday.',
      ['Catherine Colonna', 'KEN', 'completed', '2024-10-07'],
    ],
    [
      'Indonesian President Prabowo Subianto and Australian Prime Minister Anthony Albanese put their names to a treaty on Tuesday. The ceremony took place at the academy in Jakarta.',
      ['Anthony Albanese', 'IDN', 'completed', '2024-10-08'],
    ],
    [
      'CANBERRA, Oct. 10, 2024 -- Australian Prime Minister Anthony Albanese and Japanese Prime Minister Fumio Kishida signed a treaty on Thursday.',
      ['Fumio Kishida', 'AUS', 'ongoing', '2024-10-10'],
    ],
  ])('%s', (text, expected) => {
    expect(visits(text)).toEqual([expected]);
  });

  test.each([
    'The contract was signed in Washington by the ambassadors of Kenya and Ghana.',
    'President Joe Biden and Prime Minister Fumio Kishida will sign the treaty in Washington.',
    'President Joe Biden and Prime Minister Fumio Kishida signed the treaty at a video conference in Washington.',
    'President Joe Biden and Prime Minister Fumio Kishida signed the treaty on the sidelines of the summit in Tokyo.',
    'President Joe Biden and Prime Minister Fumio Kishida signed the treaty in Rome.',
    'GENEVA, Oct. 10, 2024 -- President Joe Biden and Prime Minister Fumio Kishida signed the treaty on Thursday.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
