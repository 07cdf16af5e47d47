import { readFileSync, statSync } from 'node:fs';
import { sha256 } from '../../src/domain/identity';
import { decode } from './decode';
import { formatOf } from './formats/format';
import { readInThread } from './formats/thread';
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

/**
 * Reads one document: plain text, a web page, a PDF or a Word document. Throws `InputError` where it is missing,
 * empty, too large, in another encoding or none of these; it names the file as `shown` does.
 */
export async function readDocument(input: InputFile): Promise<SourceDocument> {
  return documentOf(input.name, bytesOf(input), input.shown ?? input.path);
}

/** Reads one document of plain text; throws as `readDocument` does. */
export function readText(input: InputFile): SourceDocument {
  const bytes = bytesOf(input);
  return { id: sha256(bytes), name: input.name, text: decode(input.shown ?? input.path, bytes) };
}

/** A document from its bytes. Throws `InputError`, which names the file as `shown` does. */
export async function documentOf(name: string, bytes: Uint8Array, shown = name): Promise<SourceDocument> {
  const format = formatOf(bytes);
  if (format === 'text') return { id: sha256(bytes), name, text: decode(shown, bytes) };
  const reading = await readInThread({ format, bytes });
  if ('problem' in reading) throw new InputError({ file: shown, ...reading });
  return { id: sha256(bytes), name, text: reading.text };
}

/** Reads one after another; what is no document is told, and stops no other. */
export async function readEach<Input, Read>(
  inputs: readonly Input[],
  read: (input: Input) => Promise<Read>,
  fails: (error: InputError, input: Input) => void,
): Promise<Read[]> {
  const documents: Read[] = [];
  for (const input of inputs) {
    try {
      documents.push(await read(input));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fails(error, input);
    }
  }
  return documents;
}

function bytesOf({ path, shown: file = path }: InputFile): Buffer {
  try {
    if (path !== '-' && statSync(path).size > LARGEST_FILE) throw tooLarge(file);
    return readFileSync(path === '-' ? 0 : path);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError({
      file,
      problem: 'cannot be read',
      remedy: 'check that it exists and that you may read it',
      cause,
    });
  }
}

/** What is said of a file that is longer than any document. */
export function tooLarge(file: string): InputError {
  return new InputError({
    file,
    problem: `is larger than ${LARGEST_FILE / 1024 / 1024} MB`,
    remedy: 'split it into single documents',
  });
}
