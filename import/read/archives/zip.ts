import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';
import type { ArchiveEntry } from './entry';

/** The files in a ZIP archive, in its order. Throws where it is damaged, or names a file outside of itself. */
export async function* entriesOfZip(path: string): AsyncGenerator<ArchiveEntry> {
  const archive = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      yield {
        name: entry.fileName,
        size: entry.uncompressedSize,
        bytes: async () => buffer(await archive.openReadStreamPromise(entry)),
      };
    }
  } finally {
    archive.close();
  }
}
