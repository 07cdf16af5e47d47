import { closeSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { entriesOfZip } from './zip';

export type ArchiveKind = 'zip' | 'tar' | 'tar.gz';

/** Bytes enough for a tar's first header, also where they are gzipped. */
const BEGINNING = 4096;

/** The kind of archive that a file is, by its content; null for any other file. A Word document is a ZIP archive, and no archive. */
export async function archiveKind(path: string): Promise<ArchiveKind | null> {
  const bytes = beginningOf(path);
  if (bytes.subarray(0, 4).equals(ZIP)) return (await isWord(path)) ? null : 'zip';
  if (isTar(bytes)) return 'tar';
  return bytes.subarray(0, 2).equals(GZIP) && isTar(gunzipped(bytes)) ? 'tar.gz' : null;
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const GZIP = Buffer.from([0x1f, 0x8b]);

/** POSIX and GNU tar both write "ustar" there (IEEE Std 1003.1, pax, "ustar Interchange Format"). */
function isTar(bytes: Buffer): boolean {
  return bytes.subarray(257, 262).toString('latin1') === 'ustar';
}

/** By its name, as it may be damaged; else every Office Open XML file says its parts' types in a file of this name (ECMA-376, part 2). */
async function isWord(path: string): Promise<boolean> {
  if (extname(path).toLowerCase() === '.docx') return true;
  try {
    for await (const { name } of entriesOfZip(path)) if (name === '[Content_Types].xml') return true;
  } catch {
    // What is wrong with it is told by whoever reads it.
  }
  return false;
}

function gunzipped(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}

/** The first bytes of a file; none where it cannot be opened, which is told by whoever reads it. */
function beginningOf(path: string): Buffer {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return Buffer.alloc(0);
  }
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return bytes.subarray(0, readSync(file, bytes, 0, BEGINNING, 0));
  } finally {
    closeSync(file);
  }
}
