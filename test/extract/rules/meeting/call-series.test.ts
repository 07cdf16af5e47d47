import { recordOfText } from '../../extraction';

const calls = (text: string) =>
  recordOfText(text, null).calls.map(({ participants }) => participants.join(', '));

describe('calls told one by one', () => {
  test('with each whom a sentence behind names first', () => {
    expect(
      calls(
        'Kassym-Jomart Tokayev, the President of Kazakhstan, had telephone conversations with presidents of three countries.\n\nWith Vladimir Putin, the President of Russia, he spoke about trade.\n\nThe next conversation was with Shavkat Mirziyoyev, the President of Uzbekistan. They exchanged wishes.\n\nWith Emomali Rahmon, the President of Tajikistan, the President of Kazakhstan assessed the cooperation.',
      ),
    ).toEqual([
      'Kassym-Jomart Tokayev, Vladimir Putin',
      'Kassym-Jomart Tokayev, Shavkat Mirziyoyev',
      'Kassym-Jomart Tokayev, Emomali Rahmon',
    ]);
  });

  test('with top diplomats of several countries, some of whom are named behind', () => {
    expect(
      recordOfText(
        "Iranian Foreign Minister Abbas Araghchi has held a series of phone calls with top diplomats from Kuwait and Egypt.\n\nSpeaking with Kuwait's Foreign Minister Abdullah Ali Al-Yahya, Araghchi spoke of the talks in Muscat.",
        null,
      ).calls.map(({ countries }) => countries.join('-')),
    ).toEqual(['IRN-KWT', 'EGY-IRN']);
  });

  test('with ministers of several countries, on one subject', () => {
    expect(
      recordOfText(
        'On 9 February 2025 Foreign Minister Ishaq Dar of Pakistan had telephone conversations on Gaza with the foreign ministers of Türkiye and Egypt.',
        null,
      ).calls.map(({ countries, date }) => `${countries.join('-')} ${date}`),
    ).toEqual(['PAK-TUR 2025-02-09', 'EGY-PAK 2025-02-09']);
  });

  test.each([
    'Kassym-Jomart Tokayev, the President of Kazakhstan, held talks in Astana. With Vladimir Putin, the President of Russia, he shares an interest in trade.',
    'Kassym-Jomart Tokayev, the President of Kazakhstan, will have telephone conversations with presidents of three countries. With Vladimir Putin, the President of Russia, he wants to speak about trade.',
  ])('none: %s', (text) => {
    expect(calls(text)).toEqual([]);
  });
});
