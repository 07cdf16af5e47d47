import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOntology } from '../../../src/graph/ontology';
import { SqliteDatabase } from '../../../src/graph/sqlite/database';
import { SqliteStore } from '../../../src/graph/sqlite/sqlite-store';
import { expectGolden, goldenText, type RecordedStatement } from '../golden';
import { goldenRequests } from '../golden-requests';

describe('statements of the embedded store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-golden-'));
  const store = new SqliteStore(folder, loadOntology());
  const { rows, runEach, script } = SqliteDatabase.prototype;
  let recorded: RecordedStatement[] = [];

  beforeAll(() => {
    jest.spyOn(SqliteDatabase.prototype, 'rows').mockImplementation(function (this: SqliteDatabase, query) {
      recorded.push({ text: query.sql, parameters: query.parameters });
      return rows.call(this, query);
    });
    jest.spyOn(SqliteDatabase.prototype, 'runEach').mockImplementation(function (
      this: SqliteDatabase,
      text,
      each,
    ) {
      if (each.length > 0) recorded.push({ text, parameters: each.map((row) => row.map(shown)) });
      return runEach.call(this, text, each);
    });
    jest.spyOn(SqliteDatabase.prototype, 'script').mockImplementation(function (this: SqliteDatabase, text) {
      recorded.push({ text, parameters: [] });
      return script.call(this, text);
    });
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('prepare', async () => {
    recorded = [];
    await store.prepare();
    const texts = recorded
      .filter(({ text }) => !/^(select|pragma|insert)/.test(text))
      .map(({ text }) => `${text.trim()};`);
    expectGolden(join(__dirname, 'statements', 'prepare.sql'), `${texts.join('\n')}\n`);
  });

  test.each(Object.entries(goldenRequests))('%s', async (primitive, cases) => {
    const statements: [string, RecordedStatement[]][] = [];
    for (const [title, request] of Object.entries(cases)) {
      recorded = [];
      await request(store);
      statements.push([title, recorded]);
    }
    expectGolden(join(__dirname, 'statements', `${primitive}.sql`), goldenText(statements, '--'));
  });
});

function shown(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
