import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import Libsql from 'libsql';
import { projectFile } from '../../../src/domain/project-files';
import { loadOntology } from '../../../src/graph/ontology';
import { SqliteStore } from '../../../src/graph/sqlite/sqlite-store';

let folder: string;
let store: SqliteStore;
beforeAll(async () => {
  // The thread runs what is built.
  execFileSync(process.execPath, [projectFile('build.cjs')], { cwd: projectFile() });
  folder = mkdtempSync(join(tmpdir(), 'entente-long-reads-'));
  store = new SqliteStore(folder, loadOntology());
  await store.prepare();
  const other = new Libsql(join(folder, 'graph.sqlite'));
  other.exec(
    `insert into Visit (id, caption) with recursive n(i) as (select 1 union all select i + 1 from n limit 150000) select 'visit-' || i, printf('%s %.*c', i, 150, 'x') from n`,
  );
  other.close();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const find = (at: number, text: string) =>
  store.until({ at }).find({
    label: 'Visit',
    filter: { property: 'caption', is: 'contains', value: text },
    order: [{ property: 'id', direction: 'asc' }],
    limit: 1,
  });

test('a list that many nodes are looked through for leaves others their turns', async () => {
  let turns = 0;
  let ended = false;
  const found = find(Number.POSITIVE_INFINITY, 'nowhere').finally(() => {
    ended = true;
  });
  for (; !ended; turns++) await turn();
  expect(await found).toEqual({ rows: [], more: false });
  expect(turns).toBeGreaterThan(10);
});

test('it is broken off at its deadline; the next is answered', async () => {
  await expect(find(performance.now() + 5, 'nowhere else')).rejects.toMatchObject({ code: 'TIMEOUT' });
  const { rows } = await find(performance.now() + 30_000, '1 x');
  expect(rows.map(({ id }) => id)).toEqual(['visit-1']);
});
