import { extractRawText } from 'mammoth';
import type { Reading } from './reading';

/** The text of a Word document (.docx), a blank line between paragraphs. Throws for any other archive. */
export async function textOfWord(bytes: Uint8Array): Promise<Reading> {
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  return value.trim() === ''
    ? { problem: 'is a Word document without text', remedy: 'save the text of its pictures as a .txt file' }
    : { text: value };
}
