import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { valueAsOf } from '../../src/graph/as-of';
import type { NodeRef } from '../../src/graph/node';
import { openStore } from '../../src/graph/open-store';
import type { ChangeSet, FoundNode, GraphStore } from '../../src/graph/store';
import { testNeo4j, useNeo4j } from '../neo4j/test-neo4j';
import { ontology, openNeo4j } from './each-store';
import { MemoryStore } from './memory-store';
import { graph } from './random-graph';
import { type RandomRequest, requests } from './random-request';

const runs = Number(process.env.ENTENTE_TEST_RUNS ?? 0);
const scenario = graph.chain((changes) => {
  const labels = [...new Set((changes.nodes ?? []).map(({ label }) => label))];
  const types = [...new Set((changes.relationships ?? []).map(({ type }) => type))];
  return fc.tuple(fc.constant(changes), requests(labels, types));
});

describe('random graphs: the embedded store answers as the model does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-random-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  compared(() => openStore({ address: folder }), runs || 150);
});

(testNeo4j() ? describe : describe.skip)('random graphs: Neo4j answers as the model does', () => {
  useNeo4j();
  compared(openNeo4j, runs || 25);
});

function compared(open: () => Promise<GraphStore>, numRuns: number): void {
  test(`${numRuns} graphs`, async () => {
    const store = await open();
    await store.prepare();
    let before: readonly NodeRef[] = [];
    try {
      await fc.assert(
        fc.asyncProperty(scenario, async ([changes, asked]) => {
          const model = new MemoryStore(ontology);
          await model.write(changes);
          await store.write({ ...changes, deletes: before });
          before = changes.nodes ?? [];
          expect(await contents(store, changes)).toEqual(await contents(model, changes));
          for (const request of asked) {
            expect(await answer(store, request)).toEqual(await answer(model, request));
          }
        }),
        { numRuns, endOnFailure: true },
      );
    } finally {
      await store.close();
    }
  }, 600_000);
}

async function contents(store: GraphStore, { nodes = [] }: ChangeSet): Promise<unknown> {
  const labels = [...new Set(nodes.map(({ label }) => label))].sort();
  return Promise.all(labels.map((label) => store.find({ label, order: [], limit: 1000 })));
}

async function answer(store: GraphStore, request: RandomRequest): Promise<unknown> {
  if ('find' in request) {
    return [
      await store.find(request.find),
      await store.count(request.find.label, request.find.filter),
      await walked(store, request.find),
    ];
  }
  if ('expand' in request) return [await store.expand(request.expand), await store.degrees(request.expand)];
  if ('aggregate' in request) return store.aggregate(...request.aggregate);
  if ('block' in request) return store.block(request.block, request.by, request.properties);
  if ('search' in request) {
    const hits = await store.search(...request.search, 1000);
    return hits.map(({ label, id }) => `${label} ${id}`).sort();
  }
  const found = await store.paths(...request.paths, 100_000);
  return [found.map(({ steps }) => steps.length), found.map((path) => JSON.stringify(path)).sort()];
}

/** The whole set in pages of two, in the direction of the request: without gap or repeat. */
async function walked(
  store: GraphStore,
  { after: _, before: __, properties: ___, ...request }: Extract<RandomRequest, { find: object }>['find'],
) {
  const seen: string[] = [];
  let edge: FoundNode | undefined;
  for (let more = true; more; ) {
    const last = edge;
    const values = request.order.map(({ property, asOf }) =>
      last ? valueAsOf(last, ontology.property(request.label, property), asOf) : null,
    );
    const keyset = edge && { values, id: edge.id };
    const page = await store.find({
      ...request,
      limit: 2,
      ...(request.last ? { before: keyset } : { after: keyset }),
    });
    seen.push(...page.rows.map(({ id }) => id));
    edge = request.last ? page.rows[0] : page.rows.at(-1);
    more = page.more;
  }
  expect(new Set(seen).size).toBe(seen.length);
  return seen;
}
