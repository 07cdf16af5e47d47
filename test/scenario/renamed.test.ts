import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDocuments, type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { prepareGraph } from '../../import/pipeline';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { extracted } from './imported';

/** Made-up reports: a minister whom the rules of another day read otherwise, and a museum that they call otherwise. */
const MET =
  'Slovak Foreign Minister Alfa Specimen met with Uruguayan Foreign Minister Bravo Sample. They spoke of the exhibition of Slovakia at the Montevideo Sample Museum.';
const reference = loadReference();
let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  store = await openStore({ address: join(folder, 'graph') });
  await prepareGraph(store, reference);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** The same document as other rules read it: with other words in place of some. */
function readOtherwise(words: readonly (readonly [string, string])[]): ExtractedDocument {
  const document = extracted('met', { date: '2024-05-01', text: MET });
  const text = words.reduce((whole, [from, to]) => whole.replaceAll(from, to), MET);
  return { ...extracted('met', { date: '2024-05-01', text }), id: document.id };
}

const idsOf = async (label: string, name: string) => {
  const filter = { property: 'name', is: 'equals', value: name } as const;
  return (await store.find({ label, filter, order: [], limit: 9 })).rows.map(({ id }) => id);
};
const target = async (label: string, id = '') =>
  (await store.get('Redirect', [`${label}:${id}`]))[0]?.properties.target ?? null;

test.each([
  ['Leader', 'Bravo Sample', 'B. N. Sample'],
  ['Institution', 'Montevideo Sample Museum', 'Montevideo Sample Gallery'],
])('the id of a %s that a document read anew calls otherwise leads on', async (label, before, after) => {
  await loadDocuments(store, reference, [readOtherwise([])]);
  const [old] = await idsOf(label, before);
  expect(old).toBeDefined();
  await loadDocuments(store, reference, [readOtherwise([[before, after]])]);
  expect(await idsOf(label, before)).toEqual([]);
  const [heir] = await idsOf(label, after);
  expect(heir).toBeDefined();
  expect(await target(label, old)).toBe(heir);
  const query = `{ node(id: "${label}:${old}") { id } leader(id: "Leader:${old}") { id } }`;
  const { data } = await ask(store, query);
  const id = `${label}:${heir}`;
  expect(data).toEqual({ node: { id }, leader: label === 'Leader' ? { id } : null });
  await loadDocuments(store, reference, [readOtherwise([])]);
  const [back] = await idsOf(label, before);
  if (label === 'Leader') expect(back).toBe(old);
  expect(await target(label, back)).toBeNull();
});

test('one with another name at that place is another one, and what is taken away leads nowhere', async () => {
  await loadDocuments(store, reference, [readOtherwise([])]);
  const [person] = await idsOf('Leader', 'Bravo Sample');
  const [museum] = await idsOf('Institution', 'Montevideo Sample Museum');
  await loadDocuments(store, reference, [
    readOtherwise([
      ['Bravo Sample', 'Delta Quartz'],
      ['Montevideo Sample', 'Punta Quartz Hall'],
    ]),
  ]);
  expect(await target('Leader', person)).toBeNull();
  expect(await target('Institution', museum)).toBeNull();
  const [other] = await idsOf('Leader', 'Delta Quartz');
  await deleteDocuments(store, reference, [readOtherwise([]).id]);
  expect(await target('Leader', other)).toBeNull();
});
