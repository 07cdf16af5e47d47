import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { loadOntology, Ontology } from '../../../src/graph/ontology';
import { SqliteStore } from '../../../src/graph/sqlite/sqlite-store';

const ontology = loadOntology();
const visit = (id: string) => ({ label: 'Visit', id, properties: { caption: `Visit ${id}` } });

describe('the file of the embedded store', () => {
  let folder: string;
  let file: string;
  const stores: SqliteStore[] = [];
  const open = (options?: { patience: number }, names: Ontology = ontology) => {
    const store = new SqliteStore(folder, names, options);
    stores.push(store);
    return store;
  };

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'entente-file-')), 'made', 'here');
    file = join(folder, 'graph.sqlite');
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
    rmSync(join(folder, '..', '..'), { recursive: true, force: true });
  });

  test('is made with its folder, and keeps what was written', async () => {
    const first = open();
    await first.prepare();
    await first.write({ nodes: [visit('v1')] });
    await first.close();
    const second = open();
    await second.prepare();
    expect(await second.get('Visit', ['v1'])).toEqual([visit('v1')]);
    expect(await second.search('visit', ['Visit'], 9)).toHaveLength(1);
  });

  test('is seen by two stores at once, one writing', async () => {
    const [one, two] = [open(), open()];
    await Promise.all([one.prepare(), two.prepare()]);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? one : two).write({ nodes: [visit(`v${index}`)] }),
      ),
    );
    expect([await one.count('Visit'), await two.count('Visit')]).toEqual([20, 20]);
  });

  test('waits for another process that writes', async () => {
    const store = open();
    await store.prepare();
    const holder = spawn(process.execPath, ['-e', holding(file, 400)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    const since = Date.now();
    await store.write({ nodes: [visit('v1')] });
    expect(Date.now() - since).toBeGreaterThan(100);
    expect(await store.count('Visit')).toBe(1);
    if (holder.exitCode === null) await once(holder, 'exit');
  });

  test('locked for longer is LOCKED, with the remedy; reading goes on', async () => {
    const store = open({ patience: 150 });
    await store.prepare();
    const holder = new Libsql(file);
    holder.exec('begin immediate');
    await expect(store.write({ nodes: [visit('v1')] })).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringMatching(/Another process holds .*Wait/),
    });
    expect(await store.count('Visit')).toBe(0);
    holder.exec('rollback');
    holder.close();
    await store.write({ nodes: [visit('v1')] });
    expect(await store.count('Visit')).toBe(1);
  });

  test('that is no store is DAMAGED', () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, 'no database at all. '.repeat(500));
    expect(() => open()).toThrow(
      expect.objectContaining({ code: 'DAMAGED', message: expect.stringContaining('Restore a backup') }),
    );
  });

  test('in a place that is no folder is UNREACHABLE', () => {
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, '');
    expect(() => open()).toThrow(
      expect.objectContaining({ code: 'UNREACHABLE', message: expect.stringContaining('ENTENTE_STORE') }),
    );
  });

  // A place where not even root may write: below the null device.
  test('in a folder that cannot be written is UNREACHABLE', () => {
    expect(() => new SqliteStore('/dev/null/store', ontology)).toThrow(
      expect.objectContaining({ code: 'UNREACHABLE' }),
    );
  });

  test('of a newer form is refused', async () => {
    await open().prepare();
    const database = new Libsql(file);
    database.exec('pragma user_version = 99');
    database.close();
    await expect(open().prepare()).rejects.toThrow('newer version of Entente');
  });

  test('takes in labels, properties and indexes that the ontology gained', async () => {
    const visits = ontology.label('Visit');
    const { sources: _, kind: __, ...fewer } = Object.fromEntries(visits.properties);
    const lists = visits.lists.filter((list) => list.every((name) => name in fewer));
    const tallies = visits.tallies.filter((tally) => tally.every(({ property }) => property in fewer));
    const older = new Ontology(
      [{ ...visits, properties: new Map(Object.entries(fewer)), lists, tallies }],
      [],
    );
    const store = open(undefined, older);
    await store.prepare();
    await store.write({ nodes: [visit('v1')] });
    await store.close();
    const newer = open();
    await newer.prepare();
    await newer.write({
      nodes: [
        { ...visit('v2'), properties: { kind: 'state', sources: 2 } },
        { label: 'Leader', id: 'l', properties: {} },
      ],
    });
    expect(await newer.get('Visit', ['v1', 'v2'])).toEqual([
      visit('v1'),
      { ...visit('v2'), properties: { kind: 'state', sources: 2 } },
    ]);
  });

  test('drops indexes that the ontology lost, and no other', async () => {
    await open().prepare();
    const visits = ontology.label('Visit');
    const unindexed = [...visits.properties].map(
      ([name, property]) => [name, name === 'kind' ? { ...property, index: false } : property] as const,
    );
    const store = open(undefined, new Ontology([{ ...visits, properties: new Map(unindexed) }], []));
    await store.prepare();
    await store.close();
    const database = new Libsql(file);
    const indexes = database.prepare("select name from sqlite_master where type = 'index'").raw().all();
    database.close();
    expect(indexes.flat()).toEqual(expect.arrayContaining(['Visit_status', 'Leader_name']));
    expect(indexes.flat()).not.toContain('Visit_kind');
  });

  test('finds older nodes by values of lists that became tables, and drops the tables of others', async () => {
    const visits = ontology.label('Visit');
    const older = new Ontology([{ ...visits, lists: [] }], []);
    const ofKazakhstan = { property: 'countries', is: 'includes', value: 'KAZ' } as const;
    const store = open(undefined, older);
    await store.prepare();
    await store.write({ nodes: [{ ...visit('v1'), properties: { countries: ['FRA', 'KAZ'] } }] });
    await store.close();
    const newer = open();
    await newer.prepare();
    expect(await newer.count('Visit', ofKazakhstan)).toBe(1);
    await newer.close();
    const again = open(undefined, older);
    await again.prepare();
    await again.write({ nodes: [{ ...visit('v2'), properties: { countries: ['KAZ'] } }] });
    await again.close();
    const database = new Libsql(file);
    const left = database.prepare("select name from sqlite_master where name like '%posting%'").raw().all();
    database.close();
    expect(left.flat().filter((name) => String(name).startsWith('Visit'))).toEqual([]);
    const newest = open();
    await newest.prepare();
    expect(await newest.count('Visit', ofKazakhstan)).toBe(2);
  });

  test('an older program that knows nothing of the tables of values keeps them in step', async () => {
    await open().prepare();
    const database = new Libsql(file);
    database.exec(`insert into Visit (id, countries) values ('v1', '["KAZ"]')`);
    database.exec(`update Visit set countries = '["FRA"]' where id = 'v1'`);
    database.close();
    const counts = ['KAZ', 'FRA'].map((value) =>
      open().count('Visit', { property: 'countries', is: 'includes', value }),
    );
    expect(await Promise.all(counts)).toEqual([0, 1]);
  });

  test('finds older texts by properties that became searched', async () => {
    const visits = ontology.label('Visit');
    const unsearched = [...visits.properties].map(
      ([name, property]) => [name, { ...property, search: false }] as const,
    );
    const store = open(undefined, new Ontology([{ ...visits, properties: new Map(unsearched) }], []));
    await store.prepare();
    await store.write({ nodes: [visit('v1'), visit('v2')] });
    expect(await store.search('visit', ['Visit'], 9)).toEqual([]);
    await store.close();
    const newer = open();
    await newer.prepare();
    expect(await newer.search('visit', ['Visit'], 9)).toHaveLength(2);
  });

  test('not prepared says so', async () => {
    await expect(open().count('Visit')).rejects.toThrow('call prepare() first');
  });

  test('survives a process that is killed while it writes', async () => {
    const store = open();
    await store.prepare();
    const script = `${holding(file, 0)}; db.exec("insert into Visit (id) values ('lost')"); process.kill(process.pid, 'SIGKILL')`;
    expect(() => execFileSync(process.execPath, ['-e', script], { stdio: 'ignore' })).toThrow();
    expect(await store.count('Visit')).toBe(0);
    await store.write({ nodes: [visit('v1')] });
    expect(await store.count('Visit')).toBe(1);
  });
});

/** A script that begins to write and holds the file for so long. */
function holding(file: string, milliseconds: number): string {
  const end = milliseconds > 0 ? `; setTimeout(() => db.exec('commit'), ${milliseconds})` : '';
  return `const db = new (require(${JSON.stringify(require.resolve('libsql'))}))(${JSON.stringify(file)}); db.exec('begin immediate'); console.log('held')${end}`;
}
