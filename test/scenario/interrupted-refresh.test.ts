import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { extract } from '../../import/extract/extract';
import { deleteDocuments, type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { countOutdated } from '../../import/load/outdated';
import { BATCH, prepareGraph, refreshDocuments } from '../../import/pipeline';
import { projectFile } from '../../src/domain/project-files';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { everyFound } from '../../src/graph/whole-answers';
import { loadReference } from '../../src/reference/reference';
import { generatedReport } from '../benchmark/cost/generated-reports';
import { testNeo4j, useNeo4j } from '../neo4j/test-neo4j';
import { graphContent } from './graph-content';

// On Neo4j a busy machine takes its time.
jest.setTimeout(1_800_000);

const reference = loadReference();
/** Other reference data, and rules that know no fields of cooperation and no institutions. */
const earlier = { ...reference, version: 'of-before' };
/** More than two batches of a refresh. */
const REPORTS = 2 * BATCH + 70;
const documents = Array.from({ length: REPORTS }, (_, serial): ExtractedDocument => {
  const { id, name, text } = generatedReport(['Slovakia', 'Uruguay'], serial, REPORTS);
  const extraction = extract(text, name, reference);
  const findings = extraction.findings.filter(({ kind }) => kind !== 'sector' && kind !== 'institution');
  return { id, source: name, file: name, extraction: { ...extraction, findings } };
});

const folder = mkdtempSync(join(tmpdir(), 'entente-refresh-'));
const neo4j = testNeo4j();
beforeAll(() => {
  execFileSync(process.execPath, [projectFile('build.cjs')], { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a refresh that is killed, on the embedded store', () => {
  isFinishedByTheNext({ ENTENTE_STORE: join(folder, 'store') });
});
if (neo4j)
  describe('a refresh that is killed, on Neo4j', () => {
    useNeo4j();
    isFinishedByTheNext({
      ENTENTE_STORE: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
    });
  });

function isFinishedByTheNext(settings: Record<string, string>): void {
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore({
      address: settings.ENTENTE_STORE ?? '',
      user: settings.NEO4J_USER,
      password: settings.NEO4J_PASSWORD,
    });
  });
  afterAll(() => store.close());

  test('is finished by the next one: nothing is lost, nothing doubled, ids stay', async () => {
    await importedBefore(store);
    await refreshDocuments(store, reference);
    const whole = await held(store);
    await emptied(store);

    await importedBefore(store);
    const visits = await ids(store, 'Visit');
    for (const share of [1, 0.6]) {
      const refresh = begun(settings);
      while ((await countOutdated(store, reference)) >= REPORTS * share) {
        expect(refresh.exitCode).toBeNull();
        await wait(10);
      }
      refresh.kill('SIGKILL');
      await once(refresh, 'close');
      await isInStep(store);
    }
    const left = await countOutdated(store, reference);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(REPORTS);
    const last = begun(settings);
    const [code] = await once(last, 'close');
    expect(code).toBe(0);
    expect(await countOutdated(store, reference)).toBe(0);
    expect(await held(store)).toEqual(whole);
    expect(await ids(store, 'Visit')).toEqual(visits);
  });
}

/** A graph that other rules and other reference data have made of the reports. */
async function importedBefore(store: GraphStore): Promise<void> {
  await prepareGraph(store, earlier);
  for (let at = 0; at < documents.length; at += 50)
    await loadDocuments(store, earlier, documents.slice(at, at + 50));
}

async function emptied(store: GraphStore): Promise<void> {
  await deleteDocuments(
    store,
    earlier,
    documents.map(({ id }) => id),
  );
  const changes = await everyFound(store, { label: 'Change' });
  await store.write({ deletes: changes });
}

function begun(settings: Record<string, string>): ChildProcess {
  const command = [projectFile('dist', 'import', 'cli', 'main.js'), 'import', '--refresh', '--json'];
  return spawn(process.execPath, command, {
    env: { PATH: process.env.PATH, ...settings },
    stdio: 'ignore',
  });
}

/** Each document has the claims of its version, all of them. */
async function isInStep(store: GraphStore): Promise<void> {
  const extractors = new Map(
    (await everyFound(store, { label: 'Document' })).map(({ id, properties }) => [id, properties.extractor]),
  );
  expect(extractors.size).toBe(REPORTS);
  const claims = await everyFound(store, { label: 'Claim' });
  const otherwise = claims.filter(
    ({ properties: { document, extractor } }) => extractors.get(String(document)) !== extractor,
  );
  expect(otherwise).toEqual([]);
  expect(new Set(claims.map(({ properties }) => properties.document)).size).toBe(REPORTS);
}

/** What the graph holds, with its questions, and what was told of changes, without their times. */
async function held(store: GraphStore): Promise<string[]> {
  const told = async (label: string, silent: readonly string[]) =>
    (await everyFound(store, { label })).map(({ properties }) =>
      JSON.stringify(
        Object.entries(properties).filter(([name, value]) => value !== null && !silent.includes(name)),
      ),
    );
  return [
    ...(await graphContent(store)),
    ...(await told('Change', ['at', 'fact'])).sort(),
    ...(await told('Question', ['facts'])).sort(),
  ];
}

async function ids(store: GraphStore, label: string): Promise<string[]> {
  return (await everyFound(store, { label })).map(({ id }) => id);
}
