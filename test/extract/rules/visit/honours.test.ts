import { recordOfText } from '../../extraction';

const visits = (text: string) =>
  recordOfText(text, '2024-05-05').visits.map(({ visitor, to, status }) => `${visitor} ${to} ${status}`);

describe('visit-honours', () => {
  test.each([
    [
      'Chinese President Xi Jinping was seen off at the airport by Serbian President Aleksandar Vucic.',
      ['Xi Jinping SRB completed'],
    ],
    [
      'Azerbaijani President Ilham Aliyev saw off the President of Turkmenistan, Serdar Berdimuhamedov, at the airport.',
      ['Serdar Berdimuhamedow AZE completed'],
    ],
    [
      'The official welcoming ceremony for Slovak Prime Minister Robert Fico took place at the Kuksaroy residence in Tashkent.',
      ['Robert Fico UZB completed'],
    ],
    [
      'Indonesian President Prabowo Subianto laid a wreath at the Australian War Memorial in Canberra on Saturday.',
      [expect.stringMatching(/^Prabowo Subianto AUS/)],
    ],
  ])('%s', (text, expected) => {
    expect(visits(text)).toEqual(expected);
  });

  test.each([
    'Azerbaijani President Ilham Aliyev saw the President of Turkmenistan, Serdar Berdimuhamedov, as a friend.',
    'Kazakh Foreign Minister Murat Nurtleu saw off President Kassym-Jomart Tokayev at the airport in Astana.',
    'French President Emmanuel Macron laid a wreath at the Arc de Triomphe in Paris.',
    'The German Ambassador Monika Iwersen laid a wreath at the memorial in Astana.',
  ])('no visit: %s', (text) => {
    expect(visits(text)).toEqual([]);
  });
});
