import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../read/input-error';

/** A document with what it should yield: a record's arrays, of which absent ones are empty. */
export interface GoldDocument {
  readonly name: string;
  readonly textFile: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Gold documents of a folder: `NAME.json` beside `NAME.txt`, or with the path of its text, from the project's folder, under `text`. */
export function goldDocuments(folder: string): GoldDocument[] {
  if (!existsSync(folder))
    throw new InputError({
      file: folder,
      problem: 'does not exist',
      remedy: 'give a folder of gold documents, such as test/gold/development',
    });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();
  if (files.length === 0)
    throw new InputError({
      file: folder,
      problem: 'holds no gold document',
      remedy: 'give a folder with NAME.json beside NAME.txt, such as test/gold/development',
    });
  return files.map((file) => goldDocument(join(folder, file)));
}

function goldDocument(file: string): GoldDocument {
  let expected: Record<string, unknown>;
  try {
    expected = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (cause) {
    throw new InputError({
      file,
      problem: 'is not valid JSON',
      remedy: 'correct it; test/gold/README.md describes the format',
      cause,
    });
  }
  const textFile =
    typeof expected.text === 'string'
      ? fromProject(dirname(file), expected.text)
      : file.replace(/\.json$/, '.txt');
  if (!existsSync(textFile))
    throw new InputError({
      file,
      problem: `has no text ${textFile}`,
      remedy: 'put the text beside it, or its path under "text"',
    });
  return { name: basename(file, '.json'), textFile, expected };
}

/** A path given from the project's folder: tried from the gold folder upwards. */
function fromProject(start: string, path: string): string {
  let folder = resolve(start);
  for (;;) {
    const candidate = join(folder, path);
    if (existsSync(candidate) || dirname(folder) === folder) return candidate;
    folder = dirname(folder);
  }
}
