import { dirname, join } from 'node:path';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { type PrintedLine, paragraphsOf } from './printed-lines';
import type { Reading } from './reading';

/** The text of a PDF, a blank line between paragraphs: lines are joined, words that a line's end has broken too. Throws where it is damaged. */
export async function textOfPdf(bytes: Uint8Array): Promise<Reading> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(require.resolve('pdfjs-dist/package.json'));
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await loading.promise;
    const pages: PrintedLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item): item is TextItem => 'str' in item)));
      page.cleanup();
    }
    const text = paragraphsOf(pages).join('\n\n');
    return text === ''
      ? {
          problem: 'is a PDF of pictures, without text',
          remedy: 'recognise its text first, for example: ocrmypdf FILE OUT',
        }
      : { text };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return { problem: 'is a PDF that asks for a password', remedy: 'save it without one' };
    throw error;
  } finally {
    await loading.destroy();
  }
}

/** Pieces of text, in the order of the page's own stream, as lines. */
function linesOf(items: readonly TextItem[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: PrintedLine | undefined;
  for (const { str, hasEOL, transform } of items) {
    const [, , , size = 0, left = 0, base = 0] = transform as number[];
    if (str !== '') open = open ? { ...open, text: open.text + str } : { text: str, size, left, base };
    if (!hasEOL || !open) continue;
    lines.push(open);
    open = undefined;
  }
  if (open) lines.push(open);
  return lines.filter(({ text }) => text.trim() !== '');
}
