import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { extract } from '../../import/extract/extract';
import { deleteDocuments, type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { loadReferenceData } from '../../import/load/reference';
import { filesOf, readDocument } from '../../import/read/read';
import { projectFile } from '../../src/domain/project-files';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { graphContent } from './graph-content';

jest.setTimeout(300_000);

const reference = loadReference();
const documents: ExtractedDocument[] = filesOf([projectFile('import', 'documents')]).files.map((file) => {
  const { id, name, text } = readDocument(file);
  return { id, source: name, file: name, extraction: extract(text, name, reference) };
});

/** Runs `work` on a fresh embedded store that holds the reference data. */
async function onFreshStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-order-'));
  const store = await openStore({ address: folder });
  try {
    await store.prepare();
    await loadReferenceData(store, reference);
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

const afterImporting = (batches: readonly (readonly ExtractedDocument[])[]) =>
  onFreshStore(async (store) => {
    for (const batch of batches) await loadDocuments(store, reference, batch);
    return graphContent(store);
  });

/** Some documents in some order, cut into batches. */
const some = fc.shuffledSubarray(documents, { minLength: 5, maxLength: 25 });
const batched = (list: readonly ExtractedDocument[], sizes: readonly number[]) => {
  const batches: ExtractedDocument[][] = [];
  for (let at = 0, turn = 0; at < list.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    batches.push(list.slice(at, at + size));
    at += size;
  }
  return batches;
};
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
const runs = { numRuns: Number(process.env.ENTENTE_PROPERTY_RUNS ?? 6) };

describe('the same documents give the same facts', () => {
  test('in any order and any batches', () =>
    fc.assert(
      fc.asyncProperty(some, sizes, async (list, cut) => {
        const inOneGo = await afterImporting([[...list].sort((a, b) => (a.id < b.id ? -1 : 1))]);
        expect(inOneGo.length).toBeGreaterThan(100);
        expect(await afterImporting(batched(list, cut))).toEqual(inOneGo);
      }),
      runs,
    ));

  test('however often they are imported', () =>
    fc.assert(
      fc.asyncProperty(some, sizes, async (list, cut) => {
        const once = await afterImporting([list]);
        expect(await afterImporting([list, ...batched(list, cut)])).toEqual(once);
      }),
      runs,
    ));

  test('a deletion takes away exactly what only the deleted supported', () =>
    fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 4 }), sizes, async (list, count, cut) => {
        const [gone, kept] = [list.slice(0, count), list.slice(count)];
        const without = await afterImporting([kept]);
        const after = await onFreshStore(async (store) => {
          for (const batch of batched([...kept, ...gone], cut)) await loadDocuments(store, reference, batch);
          await deleteDocuments(
            store,
            reference,
            gone.map(({ id }) => id),
          );
          return graphContent(store);
        });
        expect(after).toEqual(without);
      }),
      runs,
    ));
});
