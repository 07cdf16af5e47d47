import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { loadOntology } from '../../src/graph/ontology';
import type { GraphStore } from '../../src/graph/store';
import { graphLines } from '../load/graph-lines';
import { BackupError, checkBackup, isRestorable, restoreBackup } from '../load/restore';
import { EXIT } from './exit';
import type { Settings } from './settings';
import { withStore } from './store';
import { UsageError } from './usage-error';

/** `entente backup FILE`: everything that the graph holds, of either store, as gzipped JSON lines. */
export async function backupCommand(file: string, settings: Settings): Promise<number> {
  return withStore(settings, async (store) => {
    await store.prepare();
    const before = await store.revision();
    const part = `${file}.part`;
    let lines = 0;
    try {
      await pipeline(
        Readable.from(jsonLines(store, () => lines++)),
        createGzip(),
        createWriteStream(part),
      ).catch(refuseFile(file));
      if ((await store.revision()) !== before)
        throw new UsageError(
          'The graph was written to meanwhile: stop its imports, and run the backup again.',
        );
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
    process.stdout.write(`${Math.max(0, lines - 2)} nodes and relationships written to ${file}.\n`);
    return EXIT.done;
  });
}

/** `entente restore FILE`: what `backup` has written, into an empty graph of either store. */
export async function restoreCommand(file: string, settings: Settings): Promise<number> {
  if (!existsSync(file)) throw new UsageError(`${file} does not exist: check the path.`);
  await checkBackup(linesOf(file)).catch((cause) => {
    const why = cause instanceof BackupError ? cause.message : 'It is no gzipped file.';
    throw new UsageError(`${file} is no backup that entente has written. ${why}`, { cause });
  });
  return withStore(settings, async (store) => {
    await store.prepare();
    if (!(await isRestorable(store)))
      throw new UsageError(
        'The graph holds documents already: a backup is restored into an empty one. Give ENTENTE_STORE another folder or database.',
      );
    const { nodes, relationships } = await restoreBackup(store, loadOntology(), linesOf(file));
    process.stdout.write(`${nodes} nodes and ${relationships} relationships restored.\n`);
    return EXIT.done;
  });
}

async function* jsonLines(store: GraphStore, onLine: () => void): AsyncGenerator<string> {
  for await (const line of graphLines(store, loadOntology())) {
    onLine();
    yield `${JSON.stringify(line)}\n`;
  }
}

/** The lines of a gzipped file; an error of reading it or of its form is thrown where they are read. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const unzipped = createReadStream(file).pipe(createGunzip());
  let failure: unknown;
  unzipped.on('error', (error) => {
    failure = error;
  });
  for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY }))
    yield line;
  if (failure) throw failure;
}

function refuseFile(file: string) {
  return (cause: NodeJS.ErrnoException) => {
    if (cause.syscall === undefined) throw cause;
    throw new UsageError(`${file} cannot be written: ${cause.message}.`, { cause });
  };
}
