import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphLines } from '../../import/load/graph-lines';
import { judge } from '../../import/load/judge';
import { checkBackup, isRestorable, restoreBackup } from '../../import/load/restore';
import { loadOntology } from '../../src/graph/ontology';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { importReports } from './imported';

const ontology = loadOntology();
const REPORTS = {
  first: {
    date: '2024-09-17',
    text: 'German Chancellor Olaf Scholz paid an official visit to Kazakhstan on September 16-17, 2024.',
  },
  second: {
    date: '2024-09-18',
    text: 'On 17 September the German Chancellor Olaf Scholz met with President Kassym-Jomart Tokayev in Astana.',
  },
};

async function linesOf(store: GraphStore): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of graphLines(store, ontology)) lines.push(JSON.stringify(line));
  return lines;
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describeOnFilledStores(
  'a backup',
  async (store) => {
    await importReports(store, REPORTS);
    const [visit] = (await store.find({ label: 'Visit', order: [], limit: 1 })).rows;
    const ruling = { kind: 'confirmed', fact: { label: 'Visit', id: visit?.id ?? '' } } as const;
    await judge(store, loadReference(), ruling, { author: 'A. Curator', reason: 'seen' });
  },
  (store) => {
    test('holds all: restored into an empty embedded store, and over itself, the graph is the same', async () => {
      const lines = await linesOf(store());
      expect(lines.length).toBeGreaterThan(5000);
      await checkBackup(given(lines));
      expect(await isRestorable(store())).toBe(false);
      const folder = mkdtempSync(join(tmpdir(), 'entente-backup-'));
      const other = await openStore({ address: folder });
      try {
        await other.prepare();
        expect(await isRestorable(other)).toBe(true);
        await restoreBackup(other, ontology, given(lines));
        expect(await linesOf(other)).toEqual(lines);
      } finally {
        await other.close();
        rmSync(folder, { recursive: true, force: true });
      }
      await restoreBackup(store(), ontology, given(lines));
      expect(await linesOf(store())).toEqual(lines);
    });

    test('that broke off while it was restored can be restored again', async () => {
      const lines = await linesOf(store());
      async function* broken(): AsyncGenerator<string> {
        yield* lines.slice(0, 3000);
        throw new Error('the machine went down');
      }
      await expect(restoreBackup(store(), ontology, broken())).rejects.toThrow('went down');
      expect(await isRestorable(store())).toBe(true);
      await restoreBackup(store(), ontology, given(lines));
      expect(await linesOf(store())).toEqual(lines);
    });
  },
);

test.each([
  ['cut off', (lines: string[]) => lines.slice(0, -1)],
  ['with a line gone', (lines: string[]) => lines.filter((_, index) => index !== 1)],
  ['without its first line', (lines: string[]) => lines.slice(1)],
  ['with a line that is none', (lines: string[]) => [lines[0] as string, '{"nod', ...lines.slice(1)]],
  ['with lines after its end', (lines: string[]) => [...lines, lines[1] as string]],
  ['that is empty', () => []],
])('a backup %s is refused', async (_, spoilt) => {
  const lines = [
    '{"backup":"entente","version":1}',
    '{"node":{"label":"Country","id":"KAZ","properties":{"iso3":"KAZ"}}}',
    '{"end":{"nodes":1,"relationships":0}}',
  ];
  await checkBackup(given(lines));
  await expect(checkBackup(given(spoilt(lines)))).rejects.toThrow(/\w/u);
});
