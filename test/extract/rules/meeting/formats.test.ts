import { recordOfText } from '../../extraction';

const formats = (text: string) => recordOfText(text).meetings.map(({ format }) => format);

describe('the formats of talks', () => {
  test.each([
    [
      "Jordan's King Abdullah II held talks with Kuwait's Emir Sheikh Meshal Al Ahmad Al Sabah in Amman, which were followed by an extended session with members of both delegations.",
      ['unspecified', 'extended'],
    ],
    [
      'Rwandan President Paul Kagame met his counterpart Umaro Sissoco Embalo of Guinea-Bissau tête-à-tête in Kigali. Bilateral talks in which both delegations took part came after that.',
      ['one-on-one', 'extended'],
    ],
    [
      'President Ilham Aliyev of Azerbaijan and Prime Minister Robert Fico of Slovakia met in Baku. After a one-on-one meeting, the delegations sat down to talks.',
      ['one-on-one', 'extended'],
    ],
    [
      'South Korean President Yoon Suk Yeol and Japanese Prime Minister Fumio Kishida met in Seoul. The talks were held first in a small circle and then with the delegations.',
      ['restricted', 'extended'],
    ],
    // The same talks, told twice.
    [
      'Slovak Prime Minister Robert Fico held talks with Azerbaijani President Ilham Aliyev in Baku. The talks were held in an expanded format.',
      ['extended'],
    ],
  ])('%s', (text, expected) => {
    expect(formats(text)).toEqual(expected);
  });
});
