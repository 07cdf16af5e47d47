import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ThreadImporter } from '../../import/cli/thread-importer';
import { projectFile } from '../../src/domain/project-files';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { testNeo4j, useNeo4j } from '../neo4j/test-neo4j';

const visit = (day: number) =>
  `ASTANA, November ${day}, 2023. French President Emmanuel Macron arrived in Kazakhstan on a visit on November ${day}, 2023.\n`;
const named = (name: string, text: string) => ({ name, text, source: null });

beforeAll(() => {
  execFileSync(process.execPath, [projectFile('build.cjs')], { stdio: 'ignore' });
});

describe('imports in a thread, embedded', () => {
  cases(() => ({ address: mkdtempSync(join(tmpdir(), 'entente-thread-')) }));
});
(testNeo4j() ? describe : describe.skip)('imports in a thread, Neo4j', () => {
  useNeo4j();
  cases(() => {
    const { uri: address = '', user, password } = testNeo4j() ?? {};
    return { address, user, password };
  });
});

function cases(
  place: () => { address: string; user?: string | undefined; password?: string | undefined },
): void {
  let store: GraphStore;
  let importer: ThreadImporter;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-thread-files-'));
    const address = place();
    store = await openStore(address);
    await store.prepare();
    importer = new ThreadImporter(store, { store: address, folder });
  });
  afterAll(async () => {
    await importer.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('what it has written shows at once, and the thread of the caller goes on meanwhile', async () => {
    const { writes } = store;
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const outcomes = await importer.importTexts([
      named('a.txt', visit(1)),
      named('empty.txt', ' '),
      named('a-again.txt', visit(1)),
    ]);
    clearInterval(turning);
    const [first] = outcomes;
    const document = first && 'document' in first ? first.document : '';
    expect(outcomes).toEqual([
      { document, known: false },
      { problem: 'empty', message: 'empty.txt is empty: send the document’s text.' },
      { document, known: true },
    ]);
    expect(await store.count('Visit')).toBe(1);
    expect(store.writes).toBeGreaterThan(writes);
    // Loading the rules alone takes longer than a hundred turns: in this thread there would be a handful.
    expect(turns).toBeGreaterThan(50);
    expect(await importer.deleteDocument(document)).toBe(true);
    expect(await importer.deleteDocument(document)).toBe(false);
    expect(await store.count('Visit')).toBe(0);
  });

  test('curators are heard', async () => {
    await importer.importTexts([named('b.txt', visit(2))]);
    const [row] = (await store.find({ label: 'Visit', order: [], limit: 1 })).rows;
    const fact = { label: 'Visit', id: row?.id ?? '' };
    const signature = { author: 'A. Curator', reason: 'Checked.' };
    const outcome = await importer.curator.judge({ kind: 'confirmed', fact }, signature);
    expect(outcome).toMatchObject({ facts: [fact] });
    expect((await store.get('Visit', [fact.id]))[0]?.properties.review).toBe('confirmed');
    expect(await importer.curator.withdraw('none', signature)).toMatchObject({
      problem: 'judgement-unknown',
    });
  });

  test('a job goes on in the background and ends with the importer, which can be asked again', async () => {
    for (let day = 3; day < 28; day++) writeFileSync(join(folder, `${day}.txt`), visit(day));
    const job = await importer.startImport({ texts: [], uploads: [], paths: ['.'] });
    await importer.close();
    const status = async () => (await store.get('ImportJob', [job]))[0]?.properties.status;
    expect(['interrupted', 'completed']).toContain(await status());
    const again = await importer.startImport({ texts: [], uploads: [], paths: ['.'] });
    const done = async () => (await store.get('ImportJob', [again]))[0]?.properties.status === 'completed';
    while (!(await done())) await wait(50);
    expect(await store.count('Document')).toBeGreaterThanOrEqual(25);
  });
}

test('a store that cannot be opened is told as such, at each call', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-thread-'));
  writeFileSync(join(folder, 'file'), '');
  const store = await openStore({ address: join(folder, 'store') });
  const importer = new ThreadImporter(store, { store: { address: join(folder, 'file') }, folder: undefined });
  for (const _ of [1, 2])
    await expect(importer.importTexts([named('a.txt', visit(1))])).rejects.toMatchObject({
      name: 'StoreError',
      code: 'UNREACHABLE',
    });
  await importer.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});
