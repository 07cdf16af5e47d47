import { recordOfText } from '../../extraction';
import { codesOf } from './sectors-told';

const pairsOf = (text: string) => [
  ...new Set(recordOfText(text, '2022-06-10').sectors.map(({ countries }) => countries.join())),
];

describe('fields in which two do not cooperate', () => {
  test.each([
    [
      'a war between them',
      'Russia’s brutal, unprovoked war against Ukraine goes on. Ukraine needs support for its energy sector, and Russia develops agriculture.',
    ],
    [
      'an invasion',
      'Russia invaded Ukraine. We discuss support for energy and agriculture in Ukraine and Russia.',
    ],
  ])('%s', (_, text) => expect(pairsOf(text)).toEqual([]));

  test('measures against somebody', () => {
    expect(codesOf('The company was designated for its support of the energy sector.')).toEqual([]);
    expect(codesOf('They impose severe costs on the energy sector together.')).toEqual([]);
  });

  test.each([
    ['what both believe in', 'They spoke of common values of democracy, human rights and the rule of law.'],
    ['abuses', 'They discussed human rights abuses.'],
    ['the security of one', 'They stressed their commitment to Israel’s security.'],
  ])('%s', (_, text) => expect(codesOf(text)).toEqual([]));

  test('a long report on many countries, but for what it says of the two', () => {
    const many = 'France builds schools. Chile and France plant trees. France buys ships. '.repeat(12);
    expect(codesOf(`${many}\n\nThe programme supports energy and transport.`)).toEqual([]);
    expect(codesOf(`${many}\n\nBoth sides support energy and transport.`)).toEqual([
      'energy.general',
      'transport.general',
    ]);
  });

  test('a long page of one country that also names another', () => {
    const page = `Chile shows its budget. Chile and Peru are neighbours. ${'Chile builds schools. '.repeat(26)}`;
    expect(pairsOf(`${page}\n\nThe programme supports energy and transport.`)).toEqual([]);
    expect(pairsOf(`${page}\n\nThe programme supports energy in Peru.`)).toEqual(['CHL,PER']);
  });

  test('a page on sanctions', () => {
    const text =
      'Iran and Syria are neighbours. The Treasury designated three banks. It sanctioned a carrier, too. It helps the energy sector.';
    expect(pairsOf(text)).toEqual([]);
  });

  test('the war of others as a topic', () => {
    const { sectors } = recordOfText(
      'French President Emmanuel Macron received President of Kazakhstan Kassym-Jomart Tokayev in Paris. They discussed Russia’s brutal, unprovoked and unjustified war against Ukraine and food security.',
    );
    expect(sectors).toMatchObject([{ code: 'agriculture.food-security', countries: ['FRA', 'KAZ'] }]);
  });

  test('what is answered to questions of the press, unless it names the two', () => {
    const asked = (answer: string) =>
      codesOf(`QUESTION: And now?\n\nANSWER: ${answer}\n\nQUESTION: Thank you.`);
    expect(asked('There is much cooperation in energy and transport.')).toEqual([]);
    expect(asked('France and Kazakhstan cooperate in energy.')).toEqual(['energy.general']);
  });
});
