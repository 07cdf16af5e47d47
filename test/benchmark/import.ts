import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReferenceData } from '../../import/load/reference';
import { importFiles } from '../../import/pipeline';
import { openStore } from '../../src/graph/open-store';
import { loadReference } from '../../src/reference/reference';
import { CORPUS } from './corpus';
import { type Measure, median } from './measure';

const ROUNDS = 3;

/** The import job on the starting corpus into an empty embedded store: the reference data once, then the documents. */
export async function measureImport(): Promise<Measure[]> {
  const reference = loadReference();
  const forReference: number[] = [];
  const forDocuments: number[] = [];
  let documents = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'entente-benchmark-'));
    const store = await openStore({ address: folder });
    try {
      const started = performance.now();
      await store.prepare();
      await loadReferenceData(store, reference);
      const prepared = performance.now();
      documents = (await importFiles({ store, reference, paths: [CORPUS] })).imported;
      forReference.push(prepared - started);
      forDocuments.push(performance.now() - prepared);
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  }
  return [
    {
      name: 'import, embedded store',
      value: (documents * 1000) / median(forDocuments),
      unit: 'documents/s',
      target: '≥ 50',
      note: `read, extract, resolve, load ${documents} documents, median of ${ROUNDS} rounds`,
    },
    {
      name: 'reference data, once a store',
      value: median(forReference) / 1000,
      unit: 's',
      note: 'countries, leaders with their offices, sectors',
    },
  ];
}
