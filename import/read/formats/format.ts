/** What a file holds, by its content rather than its name. */
export type Format = 'text' | 'page' | 'pdf' | 'word';

/** File names that a folder's documents end in. */
export const ENDINGS: readonly string[] = ['.txt', '.html', '.htm', '.xhtml', '.pdf', '.docx'];

/** A page's first bytes, as Latin-1: `ï»¿` is a byte order mark. */
const PAGE = /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b/i;

/** The format of a file's bytes: a PDF by its mark, which may follow some stray bytes; a ZIP archive counts as a Word document. */
export function formatOf(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'word';
  return PAGE.test(head) ? 'page' : 'text';
}
