import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importJudgements } from '../../import/load/import-judgements';
import { judge, withdraw } from '../../import/load/judge';
import { JudgementFileError, judgementFile, judgementsIn } from '../../import/load/judgement-file';
import type { Ruling } from '../../src/domain/curator';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { graphContent } from '../scenario/graph-content';
import { importReports } from '../scenario/imported';

const REPORTS = {
  postponed: {
    date: '2024-10-08',
    text: 'US President Joe Biden has postponed his visit to Angola, which was planned for October 13-15.',
  },
  paid: { date: '2024-12-05', text: 'US President Joe Biden visited Angola from 2 to 4 December 2024.' },
};
const BY = { author: 'A. Curator', reason: 'the October journey was made in December' };
const reference = loadReference();
let folder: string;
let stores: GraphStore[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
});
afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
  rmSync(folder, { recursive: true });
});

async function opened(): Promise<GraphStore> {
  const store = await openStore({ address: join(folder, `graph-${stores.length}`) });
  stores.push(store);
  await store.prepare();
  return store;
}

/** A graph in which a curator has merged the two visits and corrected the kind. */
async function judged(): Promise<GraphStore> {
  const store = await opened();
  await importReports(store, REPORTS);
  const facts = (await store.find({ label: 'Visit', order: [], limit: 10 })).rows;
  const rulings: Ruling[] = [
    { kind: 'same', facts },
    { kind: 'corrected', fact: facts[0] ?? { label: '', id: '' }, field: 'kind', value: 'official' },
  ];
  for (const [hour, ruling] of rulings.entries())
    expect(await judge(store, reference, ruling, BY, new Date(Date.UTC(2024, 11, 6, hour)))).toHaveProperty(
      'judgement',
    );
  return store;
}

test('a file carries judgements to another graph, whichever comes first, they or the documents', async () => {
  const store = await judged();
  const text = await judgementFile(store);
  expect(text).toContain('quote: US President Joe Biden visited Angola from 2 to 4 December 2024.');
  const judgements = judgementsIn(text, 'judgements.yaml');
  const after = await opened();
  await importReports(after, REPORTS);
  expect(await importJudgements(after, reference, judgements)).toMatchObject({
    taken: [expect.any(String), expect.any(String)],
    refused: [],
    waiting: [],
  });
  const before = await opened();
  const early = await importJudgements(before, reference, judgements);
  expect(early.waiting).toEqual(early.taken);
  await importReports(before, REPORTS);
  const content = await graphContent(store);
  expect(await graphContent(after)).toEqual(content);
  expect(await graphContent(before)).toEqual(content);
  expect(await judgementFile(after)).toBe(text);
  expect(await importJudgements(after, reference, judgements)).toMatchObject({ taken: [], known: 2 });
});

test('a judgement that was taken back is in the file as such, and takes back the one in another graph', async () => {
  const store = await judged();
  const other = await opened();
  await importReports(other, REPORTS);
  const standing = judgementsIn(await judgementFile(store), 'file');
  await importJudgements(other, reference, standing);
  expect(await other.count('Visit')).toBe(1);
  for (const { id } of standing) await withdraw(store, reference, id, BY, new Date(Date.UTC(2024, 11, 7)));
  await importJudgements(other, reference, judgementsIn(await judgementFile(store), 'file'));
  expect(await other.count('Visit')).toBe(2);
});

test('of two that contradict each other the one that is there stays', async () => {
  const store = await judged();
  const [same] = judgementsIn(await judgementFile(store), 'file');
  if (!same) throw new Error('The file has no judgement.');
  const apart = { ...same, id: 'other', kind: 'different' as const, author: 'B. Curator' };
  expect(await importJudgements(store, reference, [apart])).toMatchObject({
    taken: [],
    refused: [{ id: 'other', message: expect.stringContaining(`contradicts ${same.id}`) }],
  });
});

test.each([
  ['a list', '- a\n', 'the file'],
  ['no YAML', '{', 'is not YAML'],
  ['another version', 'version: 2\njudgements: []\n', 'version'],
  ['no author', 'version: 1\njudgements: [{ id: a, kind: wrong, label: Visit }]\n', 'judgements.0.author'],
])('%s is no file of judgements, and the message says where', (_, text, where) => {
  const read = () => judgementsIn(text, 'judgements.yaml');
  expect(read).toThrow(JudgementFileError);
  expect(read).toThrow(where);
});
