import { knownInstitution } from '../../import/resolve/claims/known-institution';
import { loadReference } from '../../src/reference/reference';

const reference = loadReference();

test.each([
  ['musée Guimet', 'Guimet National Museum of Asian Arts'],
  ['Musee Guimet', 'Guimet National Museum of Asian Arts'],
  ['Institut Pasteur', 'Pasteur Institute'],
  ['Institute of Good Hope (IGH)', 'Institute of Good Hope'],
  ['Bank of Example', 'Bank of Example'],
  ['Institute (of Nothing)', 'Institute (of Nothing)'],
])('%s is %s', (name, known) => {
  expect(knownInstitution(name, reference)).toBe(known);
});
