import { extname } from 'node:path';

/** What a file holds, by its content rather than its name. */
export type Format = 'text' | 'page' | 'pdf' | 'word';

/** File names that a folder's documents end in. */
export const ENDINGS: readonly string[] = ['.txt', '.html', '.htm', '.xhtml', '.pdf', '.docx'];

/** Whether a file of a folder or an archive is one of its documents, by its name. */
export function isDocumentName(name: string): boolean {
  return ENDINGS.includes(extname(name).toLowerCase());
}

/** A page's first characters, with one byte for each: `ï»¿`, `ÿþ` and `þÿ` are byte order marks. */
const PAGE =
  /^(?:ï»¿|ÿþ|þÿ)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/i;

/** The format of a file's bytes: a PDF by its mark, which may follow some stray bytes; a ZIP archive counts as a Word document. */
export function formatOf(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'word';
  // What says that it is a page is ASCII, of which UTF-16 makes every other byte a zero.
  const marked = head.startsWith('ÿþ') || head.startsWith('þÿ');
  return PAGE.test(marked ? head.replaceAll('\0', '') : head) ? 'page' : 'text';
}
