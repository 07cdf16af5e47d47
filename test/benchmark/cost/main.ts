import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../src/graph/open-store';
import type { GraphStore } from '../../../src/graph/store';
import { loadReference } from '../../../src/reference/reference';
import { type Measure, reported } from '../measure';
import { measureGrowth } from './growth';
import { measureLargeBlock } from './large-block';

const BLOCKS = [1_000, 10_000];
const SIZES = [10_000, 100_000];

/**
 * `npm run benchmark:import [-- documents documents]`: what an import costs on the embedded store when much is in the
 * graph already, on generated documents: one into a large block, and 1,000 at two sizes of the whole; `--json` for programs.
 */
async function main(): Promise<void> {
  const reference = loadReference();
  const sizes = process.argv
    .slice(2)
    .map(Number)
    .filter((size) => size > 0);
  const progress = (text: string) => void process.stderr.write(`${text}\r`);
  const measures: Measure[] = [];
  for (const claims of BLOCKS)
    measures.push(...(await onEmptyStore((store) => measureLargeBlock(store, reference, claims))));
  measures.push(
    ...(await onEmptyStore((store) =>
      measureGrowth(store, reference, sizes.length > 0 ? sizes : SIZES, progress),
    )),
  );
  process.stdout.write(reported(measures, process.argv.includes('--json')));
}

async function onEmptyStore(work: (store: GraphStore) => Promise<Measure[]>): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-benchmark-'));
  const store = await openStore({ address: folder });
  try {
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`benchmark: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
