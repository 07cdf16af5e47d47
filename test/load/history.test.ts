import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDocuments } from '../../import/load/documents';
import { withHistory } from '../../import/load/history';
import { importFiles } from '../../import/pipeline';
import type { Properties } from '../../src/graph/node';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';

const ARRIVED = 'President Kassym-Jomart Tokayev arrived in France on a state visit on November 4, 2024.\n';
const PAID = 'President Kassym-Jomart Tokayev paid a state visit to France on November 4, 2024.\n';

let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  store = await openStore({ address: join(folder, 'graph') });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const imported = async (name: string, text: string) => {
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, text);
  const { failed } = await importFiles({ store, reference: loadReference(), paths: [file] });
  expect(failed).toEqual([]);
};
const history = async (label: string): Promise<Properties[]> => {
  const order = [{ property: 'at', direction: 'asc' }] as const;
  const { rows } = await store.find({ label: 'Change', order, limit: 1000 });
  return rows.map(({ properties }) => properties).filter((properties) => properties.label === label);
};

test('an import, a second one and a deletion leave what they did to a visit', async () => {
  await imported('arrived', ARRIVED);
  const [first] = (await store.find({ label: 'Document', order: [], limit: 1 })).rows;
  await imported('paid', PAID);
  await deleteDocuments(store, loadReference(), [first?.id ?? '']);
  const [added, changed, ...later] = await history('Visit');
  expect(added).toMatchObject({ kind: 'added', pair: 'FRA-KAZ', documents: [first?.id] });
  expect(added).not.toHaveProperty('fields');
  expect(changed).toMatchObject({ kind: 'changed', fact: added?.fact });
  expect(JSON.parse(String(changed?.fields))).toContainEqual({ field: 'sources', before: '1', after: '2' });
  expect(changed?.documents).toHaveLength(1);
  expect(later).toContainEqual(
    expect.objectContaining({ kind: 'changed', fact: added?.fact, documents: [] }),
  );
  expect(String(added?.at) <= String(changed?.at)).toBe(true);
});

test('what only one document told of is removed with it, and the history says so', async () => {
  await imported('arrived', ARRIVED);
  const documents = (await store.find({ label: 'Document', order: [], limit: 10 })).rows.map(({ id }) => id);
  await deleteDocuments(store, loadReference(), documents);
  expect(await store.count('Visit')).toBe(0);
  const [added, removed] = await history('Visit');
  expect(removed).toMatchObject({ kind: 'removed', fact: added?.fact, caption: added?.caption });
});

test('the same documents again leave nothing', async () => {
  await imported('arrived', ARRIVED);
  const before = await store.count('Change');
  await imported('again', ARRIVED);
  expect(await store.count('Change')).toBe(before);
});

test('a fact that is written as it was leaves nothing, whatever its confidence', async () => {
  await store.prepare();
  const visit = {
    label: 'Visit',
    id: 'v',
    properties: { caption: 'A visit', confidence: 0.5, places: ['Paris'] },
  };
  await store.write({ nodes: [visit] });
  const surer = { ...visit, properties: { ...visit.properties, confidence: 0.9 } };
  expect((await withHistory(store, { nodes: [surer] }, '2024-11-04T00:00:00.000Z')).nodes).toEqual([surer]);
});

test('a relation tells which sectors were added', async () => {
  await store.prepare();
  const relation = { label: 'Relation', id: 'FRA-KAZ', properties: { pair: 'FRA-KAZ' } };
  const sector = (id: string) => ({ label: 'Sector', id, properties: { code: id } });
  const concerns = (id: string) => ({ type: 'CONCERNS', from: relation, to: sector(id), properties: {} });
  await store.write({
    nodes: [relation, sector('energy'), sector('trade')],
    relationships: [concerns('energy')],
  });
  const { nodes = [] } = await withHistory(
    store,
    { nodes: [relation], relationships: [concerns('energy'), concerns('trade')] },
    '2024-11-04T00:00:00.000Z',
  );
  expect(JSON.parse(String(nodes[1]?.properties.fields))).toEqual([
    { field: 'sectors', before: 'energy', after: 'energy, trade' },
  ]);
});
