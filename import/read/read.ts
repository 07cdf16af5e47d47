import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { sha256 } from '../../src/domain/identity';
import { decode } from './decode';
import { InputError } from './input-error';

/** Larger files are refused: no press report is that long, and memory stays bounded. */
export const LARGEST_FILE = 8 * 1024 * 1024;

/** A file to read: where it is, and what the graph calls it, which says nothing of the machine. */
export interface InputFile {
  readonly path: string;
  /** The file's name, from the folder that was given, with `/`. */
  readonly name: string;
  /** What errors call it: its path unless set. */
  readonly shown?: string;
}

export interface SourceDocument {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  /** Paths that mean nothing: the others count all the same. */
  readonly failures: readonly InputError[];
}

/** The text files that paths mean: a file itself, a folder's `.txt` files at any depth, in order of name; `-` is standard input. */
export function filesOf(paths: readonly string[]): Inputs {
  const files: InputFile[] = [];
  const failures: InputError[] = [];
  for (const path of paths) {
    try {
      files.push(...filesAt(path));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failures.push(error);
    }
  }
  return { files, failures };
}

function filesAt(path: string): InputFile[] {
  if (path === '-') return [{ path, name: 'standard input' }];
  let stats: ReturnType<typeof statSync>;
  try {
    stats = statSync(path);
  } catch (cause) {
    throw new InputError({ file: path, problem: 'does not exist', remedy: 'check the path', cause });
  }
  if (!stats.isDirectory()) return [{ path, name: basename(path) }];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw new InputError({
      file: path,
      problem: 'holds no .txt file',
      remedy: 'give a folder of text files, or the files themselves',
    });
  return files.map((file) => ({ path: file, name: relative(path, file).split(sep).join('/') }));
}

/**
 * Reads one document. Throws `InputError` where it is missing, empty, binary, too large or in another encoding; it
 * names the file as `shown` does.
 */
export function readDocument({ path, name, shown: file = path }: InputFile): SourceDocument {
  let bytes: Buffer;
  try {
    if (path !== '-' && statSync(path).size > LARGEST_FILE) {
      throw new InputError({
        file,
        problem: `is larger than ${LARGEST_FILE / 1024 / 1024} MB`,
        remedy: 'split it into single documents',
      });
    }
    bytes = readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError({
      file,
      problem: 'cannot be read',
      remedy: 'check that it exists and that you may read it',
      cause,
    });
  }
  return { id: sha256(bytes), name, text: decode(file, bytes) };
}
