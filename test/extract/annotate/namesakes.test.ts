import { recordOfText } from '../extraction';

const leaders = (text: string, day?: string) =>
  recordOfText(text, day).leaders.map(({ name, title, country }) => `${name}, ${title}, ${country}`);

describe('a surname under a title', () => {
  test.each([
    [
      'is no president of that name where the title is an official’s',
      'Under Secretary Fernandez of the United States opened a trade forum in Argentina.',
      ['Fernandez, Under Secretary, USA'],
    ],
    [
      'is nobody who came to office later',
      'South Korea’s Minister of Unification Lee spoke in Seoul.',
      ['Lee, Minister of Unification, KOR'],
    ],
    [
      'is no former prime minister where the page names somebody else in full',
      'Japanese Vice Foreign Minister Mori spoke in Tokyo. Vice Foreign Minister Mori Takeo thanked the envoys.',
      ['Mori Takeo, Deputy Foreign Minister, JPN'],
    ],
    [
      'is a surname of one named in full with the same title',
      'Oman’s Deputy Foreign Minister Al Harthy spoke. Deputy Foreign Minister Khalifa Al Harthy said no more.',
      ['Khalifa Al Harthy, Deputy Foreign Minister, OMN'],
    ],
    [
      'is a leader’s once the page names him in full',
      'Envoy Nuland Kerry came. Special Envoy Patrushev of Russia came. Nikolai Patrushev left.',
      ['Nuland Kerry, Envoy, null', 'Nikolai Patrushev, Special Envoy, RUS'],
    ],
    [
      'is a president’s of the day',
      'President Fernandez of Argentina received the minister.',
      ['Alberto Fernández, President, ARG'],
    ],
    [
      'is an envoy’s whom the reference data know by that office',
      'Special Presidential Envoy Kerry went to India.',
      ['John Kerry, Special Presidential Envoy, USA'],
    ],
  ])('%s', (_, text, expected) => {
    expect(leaders(text, '2021-07-20')).toEqual(expected);
  });

  test('of a house is not that of a sheikh who goes by his given name', () => {
    expect(
      leaders('Oman’s Deputy Foreign Minister Sheikh Khalifa Al Harthy spoke of Yemen.', '2021-07-20'),
    ).toEqual(['Khalifa Al Harthy, Deputy Foreign Minister, OMN']);
    expect(leaders('UAE President Sheikh Khalifa sent a message.', '2021-07-20')).toEqual([
      'Khalifa bin Zayed Al Nahyan, President, ARE',
    ]);
  });
});

test('an office that a reference leader of another kind holds alone is not his', () => {
  expect(leaders('The US Under Secretary of State for Economic Growth visited Dhaka.', '2022-06-02')).toEqual(
    [],
  );
});
