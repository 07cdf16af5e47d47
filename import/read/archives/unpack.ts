import { rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { ENDINGS, isDocumentName } from '../formats/format';
import { InputError } from '../input-error';
import { type InputFile, LARGEST_FILE, tooLarge } from '../read';
import type { ArchiveEntry } from './entry';
import type { ArchiveKind } from './kind';
import { entriesOfTar } from './tar';
import { entriesOfZip } from './zip';

/** More than this is not unpacked: an archive made to fill the disk is told, and what stands before is imported. */
const MOST_BYTES = 4 * 1024 ** 3;

/** An archive's documents, in a folder of their own until that is removed. */
export interface Unpacked {
  readonly files: readonly InputFile[];
  readonly failures: readonly InputError[];
  /** Removes the folder. */
  remove(): void;
}

/**
 * Unpacks the documents of an archive, at any depth; what cannot be unpacked is told, and stops no other. Errors call
 * the archive as `called` does.
 */
export async function unpack(path: string, kind: ArchiveKind, called = path): Promise<Unpacked> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'));
  const files: InputFile[] = [];
  const failures: InputError[] = [];
  let unpacked = 0;
  let broken: InputError | undefined;
  try {
    for await (const entry of entriesOf(path, kind)) {
      broken = undefined;
      if (!isDocument(entry.name)) continue;
      const shown = `${called}/${entry.name}`;
      if (entry.size > LARGEST_FILE) {
        failures.push(tooLarge(shown));
        continue;
      }
      unpacked += entry.size;
      if (unpacked > MOST_BYTES) throw new Error(`it holds more than ${MOST_BYTES / 1024 ** 3} GB`);
      // A number, as names of an archive may lead outside of the folder.
      const file = join(folder, `${files.length}${extname(entry.name)}`);
      const bytes = await bytesOf(entry, shown);
      if (bytes instanceof InputError) {
        broken = bytes;
        failures.push(bytes);
        continue;
      }
      writeFileSync(file, bytes);
      files.push({ path: file, name: entry.name, shown });
    }
  } catch (cause) {
    // Where an archive breaks off within an entry, reading the entry fails too.
    if (broken) failures.pop();
    failures.push(damaged(called, files.length, cause));
  }
  if (files.length === 0 && failures.length === 0)
    failures.push(
      new InputError({
        file: called,
        problem: `is an archive without a file that ends in ${ENDINGS.join(', ')}`,
        remedy: 'give an archive of documents',
      }),
    );
  return { files, failures, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function entriesOf(path: string, kind: ArchiveKind): AsyncGenerator<ArchiveEntry> {
  return kind === 'zip' ? entriesOfZip(path) : entriesOfTar(path, kind === 'tar.gz');
}

/** Also none of the files in which macOS keeps what belongs to a file of the same name: "__MACOSX/._talks.txt". */
function isDocument(name: string): boolean {
  return isDocumentName(name) && !basename(name).startsWith('._');
}

async function bytesOf(entry: ArchiveEntry, shown: string): Promise<Buffer | InputError> {
  try {
    return await entry.bytes();
  } catch (cause) {
    return new InputError({
      file: shown,
      problem: `cannot be unpacked (${messageOf(cause)})`,
      remedy: 'get the archive anew, or unpack it and give the folder',
      cause,
    });
  }
}

function damaged(path: string, before: number, cause: unknown): InputError {
  return new InputError({
    file: path,
    problem: `cannot be unpacked after its first ${before} documents (${messageOf(cause)})`,
    remedy: 'make the archive anew, or give the folder itself',
    cause,
  });
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, '');
}
