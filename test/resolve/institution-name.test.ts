import { findingWords, institutionName } from '../../import/resolve/features/institution-name';
import { oneUnderTwoNames, wordsOf } from '../../import/resolve/other-names';
import { loadReference } from '../../src/reference/reference';

const reference = loadReference();

test.each([
  ['Pushkin Museum', 'Pushkin State Museum of Fine Arts', 1],
  ['Nazarbayev University', 'Université Nazarbaïev', 1.5],
  ['Nazarbayev University', 'Назарбаев Университет', 1.5],
  ['SOCAR', 'SOCAR Company', 1.5],
  ['Japan Bank for International Cooperation (JBIC)', 'JBIC', 1.5],
  ['State Oil Company of the Azerbaijan Republic', 'SOCAR', 1],
])('%s and %s can be one: %d', (one, other, weight) => {
  expect(institutionName(one, other, reference)?.weight).toBe(weight);
  expect(institutionName(other, one, reference)?.weight).toBe(weight);
  const words = findingWords(one, reference);
  expect(findingWords(other, reference).some((word) => words.includes(word))).toBe(true);
});

test.each([
  ['Bank of China', 'National Bank of Kazakhstan'],
  ['University of Tokyo', 'Kyoto University'],
  ['National Museum', 'State Museum'],
  ['Pushkin Museum', 'Tretyakov Gallery'],
  ['ADB', 'AIIB'],
  ['Museum of Fine Arts', 'Museum of Modern Arts'],
])('%s and %s share nothing that tells', (one, other) => {
  expect(institutionName(one, other, reference)).toBeUndefined();
});

const institution = (name: string, kind: string, country: string | null) => ({
  label: 'Institution',
  id: name,
  properties: { names: [name], kind, country },
});

test('two countries have two institutions, two kinds are two, and a name alone settles nothing', () => {
  const known = institution('Pushkin Museum', 'museum', 'RUS');
  const match = oneUnderTwoNames(known, institution('State Museum Pushkin', 'museum', 'RUS'), reference);
  expect(match?.score).toBe(2.5);
  expect(match?.evidence.map(({ feature }) => feature)).toEqual(['name', 'kind', 'country']);
  for (const other of [
    institution('State Museum Pushkin', 'museum', 'KAZ'),
    institution('Pushkin State Theatre', 'cultural', 'RUS'),
  ])
    expect(oneUnderTwoNames(known, other, reference)).toBeUndefined();
});

test('commissions belong to their pair of countries: they have no other names', () => {
  expect(wordsOf(institution('Joint Commission on Caspian Trade', 'commission', null), reference)).toEqual(
    [],
  );
});
