import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { archiveKind } from './archives/kind';
import { type Unpacked, unpack } from './archives/unpack';
import { ENDINGS, isDocumentName } from './formats/format';
import { InputError } from './input-error';
import type { InputFile } from './read';

/** What paths mean. */
export interface Inputs {
  readonly files: readonly InputFile[];
  /** What cannot be read: the others count all the same. */
  readonly failures: readonly InputError[];
  /** To be called when the files have been read: removes what archives were unpacked to. */
  close(): void;
}

/**
 * The files that paths mean: a file itself; the documents of a folder or of an archive (ZIP, tar, gzipped tar) at any
 * depth, a folder's in order of name; `-` is standard input. Errors within an archive call it as `called` does.
 */
export async function inputsOf(
  paths: readonly string[],
  called: (path: string) => string = (path) => path,
): Promise<Inputs> {
  const files: InputFile[] = [];
  const failures: InputError[] = [];
  const archives: Unpacked[] = [];
  for (const path of paths) {
    try {
      const kind = isFile(path) ? await archiveKind(path) : null;
      const archive = kind && (await unpack(path, kind, called(path)));
      if (archive) archives.push(archive);
      files.push(...(archive?.files ?? filesAt(path)));
      failures.push(...(archive?.failures ?? []));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failures.push(error);
    }
  }
  return {
    files,
    failures,
    close: () => {
      for (const archive of archives) archive.remove();
    },
  };
}

/** The documents of a folder at any depth, in order of name; none where it holds none. */
export function documentsIn(folder: string): InputFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isDocumentName(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: relative(folder, file).split(sep).join('/') }));
}

/** Whether a path is one file; standard input is none. Throws where there is nothing. */
function isFile(path: string): boolean {
  if (path === '-') return false;
  try {
    return statSync(path).isFile();
  } catch (cause) {
    throw new InputError({ file: path, problem: 'does not exist', remedy: 'check the path', cause });
  }
}

function filesAt(path: string): readonly InputFile[] {
  if (path === '-') return [{ path, name: 'standard input' }];
  if (!statSync(path).isDirectory()) return [{ path, name: basename(path) }];
  const files = documentsIn(path);
  if (files.length === 0)
    throw new InputError({
      file: path,
      problem: `holds no file that ends in ${ENDINGS.join(', ')}`,
      remedy: 'give a folder of documents, or the files themselves',
    });
  return files;
}
