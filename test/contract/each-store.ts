import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOntology } from '../../src/graph/ontology';
import { openStore } from '../../src/graph/open-store';
import type { ChangeSet, GraphStore } from '../../src/graph/store';
import { testNeo4j, useNeo4j } from '../neo4j/test-neo4j';
import { MemoryStore } from './memory-store';

export const ontology = loadOntology();

/**
 * Runs the cases on every store: the in-memory model, the embedded store and Neo4j. Each starts with
 * what `fill` gives and keeps it for all cases of the block.
 */
export function eachStore(title: string, fill: ChangeSet, cases: (store: () => GraphStore) => void): void {
  describe(`${title}: model`, () => onStore(async () => new MemoryStore(ontology), fill, cases));
  describe(`${title}: embedded`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-contract-'));
    onStore(() => openStore({ address: folder }), fill, cases);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
  });
  (testNeo4j() ? describe : describe.skip)(`${title}: Neo4j`, () => {
    useNeo4j();
    onStore(openNeo4j, fill, cases);
  });
}

/** A store on the Neo4j of this run. */
export function openNeo4j(): Promise<GraphStore> {
  const { uri: address, user, password } = testNeo4j() ?? { uri: '', user: '', password: '' };
  return openStore({ address, user, password });
}

function onStore(
  open: () => Promise<GraphStore>,
  fill: ChangeSet,
  cases: (store: () => GraphStore) => void,
): void {
  let store: GraphStore | undefined;
  beforeAll(async () => {
    store = await open();
    await store.prepare();
    await store.write(fill);
  }, 60_000);
  afterAll(() => store?.close());
  cases(() => {
    if (!store) throw new Error('The store could not be opened.');
    return store;
  });
}
