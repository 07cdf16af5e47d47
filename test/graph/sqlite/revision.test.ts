import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReferenceMemory } from '../../../src/graph/memory/reference-memory';
import { loadOntology } from '../../../src/graph/ontology';
import { SqliteStore } from '../../../src/graph/sqlite/sqlite-store';

const country = (capital: string) => ({
  nodes: [{ label: 'Country', id: 'KAZ', properties: { iso3: 'KAZ', capital } }],
});

test('what another connection writes is seen within a second', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-revision-'));
  const ontology = loadOntology();
  const [reader, writer] = [new SqliteStore(folder, ontology), new SqliteStore(folder, ontology)];
  try {
    await reader.prepare();
    await writer.write(country('Nur-Sultan'));
    let now = 0;
    const memory = new ReferenceMemory(reader, ontology, () => now);
    const before = await memory.current();
    expect(before?.node('Country', 'KAZ')?.properties.capital).toBe('Nur-Sultan');
    await writer.write(country('Astana'));
    now = 999;
    expect(await memory.current()).toBe(before);
    now = 1001;
    expect(await memory.current()).toBeUndefined();
    now = 4000;
    const after = await memory.current();
    expect(after?.node('Country', 'KAZ')?.properties.capital).toBe('Astana');
  } finally {
    await reader.close();
    await writer.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
