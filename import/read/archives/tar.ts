import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { ArchiveEntry } from './entry';

/** The files in a tar archive, gzipped or not, in its order; links are none. Throws where it is damaged or breaks off. */
export async function* entriesOfTar(path: string, gzipped: boolean): AsyncGenerator<ArchiveEntry> {
  // The pipeline destroys its last part with what fails, and the loop throws that.
  const parts = [createReadStream(path), ...(gzipped ? [createGunzip()] : [])];
  const archive = extract();
  pipeline([...parts, archive], () => {});
  for await (const entry of archive) {
    const { name, type, size = 0 } = entry.header;
    if (type === 'file') yield { name, size, bytes: () => buffer(entry) };
    entry.resume();
  }
}
