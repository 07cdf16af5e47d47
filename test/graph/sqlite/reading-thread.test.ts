import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { CompiledQuery } from 'kysely';
import { projectFile } from '../../../src/domain/project-files';
import { loadOntology } from '../../../src/graph/ontology';
import { ReadingThread } from '../../../src/graph/sqlite/reading-thread';
import { SqliteStore } from '../../../src/graph/sqlite/sqlite-store';

/** The rows of a query in a thread. */
const rowsIn = async (of: ReadingThread, asked: CompiledQuery, milliseconds: number) =>
  (await of.read(asked, milliseconds)).rows;
const query = (sql: string, ...parameters: unknown[]) => ({ sql, parameters }) as unknown as CompiledQuery;
const LONG = query(
  'with recursive n(i) as (select 1 union all select i + 1 from n limit 1000000) select count(*) from n',
);
const COUNTRIES = query('select id, name from Country order by id');

let folder: string;
let store: SqliteStore;
let thread: ReadingThread;
beforeAll(async () => {
  // The thread runs what is built.
  execFileSync(process.execPath, [projectFile('build.cjs')], { cwd: projectFile() });
  folder = mkdtempSync(join(tmpdir(), 'entente-reading-'));
  store = new SqliteStore(folder, loadOntology());
  await store.prepare();
  await store.write({ nodes: [{ label: 'Country', id: 'KAZ', properties: { name: 'Kazakhstan' } }] });
  thread = new ReadingThread(join(folder, 'graph.sqlite'));
});
afterAll(async () => {
  await thread.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('reads what has been written, at each time', async () => {
  expect(await rowsIn(thread, COUNTRIES, 30_000)).toEqual([['KAZ', 'Kazakhstan']]);
  await store.write({ nodes: [{ label: 'Country', id: 'FRA', properties: {} }] });
  expect(await rowsIn(thread, COUNTRIES, 30_000)).toEqual([
    ['FRA', null],
    ['KAZ', 'Kazakhstan'],
  ]);
  expect(await rowsIn(thread, query('select ? + 1', 2), 30_000)).toEqual([[3]]);
});

test('leaves the caller its turns meanwhile', async () => {
  let turns = 0;
  let rows: unknown;
  const read = rowsIn(thread, LONG, 30_000).then((found) => {
    rows = found;
  });
  for (; rows === undefined; turns++) await turn();
  await read;
  expect(rows).toEqual([[1_000_000]]);
  expect(turns).toBeGreaterThan(10);
});

test('ends what takes too long, and reads on', async () => {
  await expect(rowsIn(thread, LONG, 20)).rejects.toMatchObject({ code: 'TIMEOUT' });
  expect(await rowsIn(thread, query('select 1'), 30_000)).toEqual([[1]]);
});

/** So long that a test would time out if it had to be waited for. */
const ENDLESS = query(
  'with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n',
);
const ENDLESS_ROWS = query('with recursive n(i) as (select 1 union all select i + 1 from n) select i from n');
const ENDLESS_AFTER_A_ROW = query(
  'with recursive n(i) as (select 1 union all select i + 1 from n) select i from n where i = 1 or i < 0',
);

test.each([
  ['that gives nothing', ENDLESS],
  ['that gives row after row', ENDLESS_ROWS],
  ['that looks for a second row', ENDLESS_AFTER_A_ROW],
])('breaks off a statement %s; what waits behind it is answered', async (_, endless) => {
  const [late, next] = await Promise.allSettled([
    rowsIn(thread, endless, 50),
    rowsIn(thread, query('select 2'), 30_000),
  ]);
  expect(late).toMatchObject({ status: 'rejected', reason: { code: 'TIMEOUT' } });
  expect(next).toEqual({ status: 'fulfilled', value: [[2]] });
  // Nothing of it goes on: the whole process, its threads among it, is idle.
  const before = process.cpuUsage();
  await wait(400);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(200);
});

test('rows come in the order of the query, columns of one name each with its value', async () => {
  const names = 'with n(i, j) as (values (1, 5), (3, 6), (2, 7)) select i, j, i as j from n order by i desc';
  expect(await rowsIn(thread, query(names), 30_000)).toEqual([
    [3, 6, 3],
    [2, 7, 2],
    [1, 5, 1],
  ]);
});

test('what is too late before its turn is not begun', async () => {
  const reads = [
    rowsIn(thread, ENDLESS, 80),
    rowsIn(thread, ENDLESS, 20),
    rowsIn(thread, query('select 3'), 30_000),
  ];
  const [first, second, third] = await Promise.allSettled(reads);
  for (const late of [first, second])
    expect(late).toMatchObject({ status: 'rejected', reason: { code: 'TIMEOUT' } });
  expect(third).toEqual({ status: 'fulfilled', value: [[3]] });
});

test('says what is wrong with a statement', async () => {
  await expect(rowsIn(thread, query('select * from Nowhere'), 30_000)).rejects.toMatchObject({
    code: 'FAILED',
    message: expect.stringContaining('no such table'),
  });
});

test('what waits when it is closed fails', async () => {
  const closing = new ReadingThread(join(folder, 'graph.sqlite'));
  const read = rowsIn(closing, ENDLESS, 30_000);
  const [failure] = await Promise.all([read.catch(String), closing.close()]);
  expect(failure).toMatch(/closed/);
});
