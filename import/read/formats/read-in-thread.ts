import type { Format } from './format';
import { textOfPage } from './page';
import { textOfPdf } from './pdf';
import type { Reading } from './reading';
import { textOfWord } from './word';

/** What the thread that reads is asked. */
export interface Asked {
  readonly format: Exclude<Format, 'text'>;
  readonly bytes: Uint8Array;
}

const READERS = { page: textOfPage, pdf: textOfPdf, word: textOfWord };

const DAMAGED = {
  page: { problem: 'is a web page that cannot be parsed', remedy: 'save its text as a UTF-8 .txt file' },
  pdf: { problem: 'is a damaged PDF', remedy: 'save it anew, or its text as a UTF-8 .txt file' },
  word: { problem: 'is an archive and no Word document', remedy: 'unpack it, or save it as .docx anew' },
};

/** Reads one file: what the thread of `thread.ts` runs. */
export default async function read({ format, bytes }: Asked): Promise<Reading> {
  try {
    return await READERS[format](bytes);
  } catch {
    return DAMAGED[format];
  }
}
