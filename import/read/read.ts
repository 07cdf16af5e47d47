import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/domain/identity';
import { decode } from './decode';
import { InputError } from './input-error';

/** Larger files are refused: no press report is that long, and memory stays bounded. */
const LARGEST = 8 * 1024 * 1024;

export interface SourceDocument {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** The text files that paths mean: a file itself, a folder's `.txt` files at any depth, in order of name; `-` is standard input. */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === '-') return ['-'];
    let stats: ReturnType<typeof statSync>;
    try {
      stats = statSync(path);
    } catch (cause) {
      throw new InputError({ file: path, problem: 'does not exist', remedy: 'check the path', cause });
    }
    if (!stats.isDirectory()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  });
}

/** Reads one document. Throws `InputError` where it is missing, empty, binary, too large or in another encoding. */
export function readDocument(file: string): SourceDocument {
  let bytes: Buffer;
  try {
    if (file !== '-' && statSync(file).size > LARGEST) {
      throw new InputError({
        file,
        problem: `is larger than ${LARGEST / 1024 / 1024} MB`,
        remedy: 'split it into single documents',
      });
    }
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError({
      file,
      problem: 'cannot be read',
      remedy: 'check that it exists and that you may read it',
      cause,
    });
  }
  return { id: sha256(bytes), file, text: decode(file, bytes) };
}
