import { extract } from '../../../import/extract/extract';
import { loadReference } from '../../../src/reference/reference';

const reference = loadReference();
const idsIn = (text: string) =>
  extract(` date 2024-11-05 Images | Press\n\n${text}`, 'test', reference)
    .document.persons.filter(({ name }) => name !== '')
    .map(({ id }) => id);

test.each([
  [
    'one who is not in the reference data',
    'Kazakh Energy Minister Almasadam Satkaliyev met with his colleagues in Paris.',
    'Kazakh Energy Minister Almassadam Satkaliev met with his colleagues in Paris.',
  ],
  [
    'a leader spelled as no list has it',
    'Kyrgyz President Sadyr Japarov visited Paris.',
    'Kyrgyz President Sadyr Zhaaparov visited Paris.',
  ],
])('two spellings of %s are one person', (_, one, other) => {
  const ids = idsIn(one);
  expect(ids).toHaveLength(1);
  expect(idsIn(other)).toEqual(ids);
});

test.each([
  [
    'short names that differ in a vowel',
    'South Korean Minister Kim Jong Un',
    'South Korean Minister Kim Jong In',
  ],
  ['brothers', 'Kazakh Energy Minister Almasadam Satkaliyev', 'Kazakh Energy Minister Askar Satkaliyev'],
  ['namesakes of two countries', 'Kazakh Minister Aslan Bekturov', 'Russian Minister Aslan Bekturov'],
])('%s are two', (_, one, other) => {
  const [first, second] = [one, other].map((who) => idsIn(`${who} met with his colleagues in Paris.`));
  expect(first).toHaveLength(1);
  expect(second).toHaveLength(1);
  expect(first).not.toEqual(second);
});
