import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles, prepareGraph } from '../../import/pipeline';
import { openStore } from '../../src/graph/open-store';
import { loadReference } from '../../src/reference/reference';

test('claims of a graph from before there were windows get theirs, topics that of what they are told of', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  const store = await openStore({ address: folder });
  try {
    const reference = loadReference();
    const paths = ['import/documents/fra-kaz-paris-extended-talks-2024.txt'];
    await importFiles({ store, reference, paths });
    const claims = async () => (await store.find({ label: 'Claim', order: [], limit: 1000 })).rows;
    const before = await claims();
    expect(before.map(({ properties }) => properties.window)).toContain('visit:KAZ>FRA#2024-11');
    await store.write({
      deletes: [{ label: 'ImportJob', id: 'claim-windows' }],
      nodes: before.map(({ label, id, properties }) => ({
        label,
        id,
        properties: { ...properties, window: null },
      })),
    });
    await prepareGraph(store, reference);
    expect(await claims()).toEqual(before);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
});
