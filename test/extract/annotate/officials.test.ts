import { recordOfText } from '../extraction';

const leaders = (text: string) => recordOfText(text).leaders.map(({ name, country }) => `${name} ${country}`);

describe('officials of parliaments, parties and organisations', () => {
  test.each([
    ['Chandra Arya, a Canadian Member of Parliament, visited Dhaka.', 'Chandra Arya CAN'],
    ['Deputy Marshal of the Sejm Ryszard Terlecki opened the assembly.', 'Ryszard Terlecki POL'],
    [
      'Gerry Brownlee, Speaker of the New Zealand House of Representatives, hosted the guests.',
      'Gerry Brownlee NZL',
    ],
    [
      'Michael Roth, chairman of the Foreign Affairs Committee of the German Bundestag, visited Tbilisi.',
      'Michael Roth DEU',
    ],
    [
      'Zamir Kabulov, special representative of the Russian president for Afghanistan, flew to Tashkent.',
      'Zamir Kabulov RUS',
    ],
    ["Barbados' Prime Minister, the Honourable Mia Amor Mottley, spoke in Bridgetown.", 'Mia Mottley BRB'],
    [
      'Amina J. Mohammed, Deputy Secretary-General of the United Nations, came to Riga.',
      'Amina J. Mohammed null',
    ],
    [
      'Mohammad Eslami, Vice-President and Head of the Atomic Energy Organization of Iran, was in Isfahan.',
      'Mohammad Eslami IRN',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });

  test.each([
    'Anna Petrova, president of Sofia University, opened the lecture.',
    'A member of parliament asked about the road.',
    'The speaker of the New Zealand House of Cheese was loud.',
  ])('none in: %s', (text) => {
    expect(leaders(text)).toEqual([]);
  });
});

describe('the country of an official whom a head of state sends, or who goes with him', () => {
  test.each([
    ['Maldivian President Mohamed Muizzu sent Foreign Minister Moosa Zameer to Colombo.', 'Moosa Zameer MDV'],
    [
      'Greek Prime Minister Kyriakos Mitsotakis travelled to Vienna on 2 May 2024 with Labour Minister Niki Kerameus.',
      'Niki Kerameus GRC',
    ],
  ])('%s', (text, expected) => {
    expect(leaders(text)).toContainEqual(expected);
  });
});
