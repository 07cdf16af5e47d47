import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
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
        bytes: () => bytesOf(archive, entry),
      };
    }
  } finally {
    archive.close();
  }
}

/** The bytes of an entry. yauzl compares their number alone: what a stored entry says stands there unchecked. */
async function bytesOf(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const bytes = await buffer(await archive.openReadStreamPromise(entry));
  const [told, found] = [entry.crc32, crc32(bytes)];
  if (found !== told) throw new Error(`its checksum is ${shown(found)}, the archive says ${shown(told)}`);
  return bytes;
}

function shown(checksum: number): string {
  return checksum.toString(16).padStart(8, '0');
}
