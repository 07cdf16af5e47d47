import { InputError } from './input-error';

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** The text of a file's bytes: UTF-8, or UTF-16 with a byte order mark. Throws `InputError` for anything else. */
export function decode(file: string, bytes: Uint8Array): string {
  const mark = BYTE_ORDER_MARKS.find(({ bytes: lead }) => lead.every((byte, index) => bytes[index] === byte));
  const encoding = mark?.encoding ?? 'utf-8';
  if (!mark && isBinary(bytes))
    throw new InputError({
      file,
      problem: 'is binary, not text',
      remedy: 'give its text as a UTF-8 .txt file',
    });
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({
      file,
      place: `byte ${firstBadByte(bytes)}`,
      problem: 'is not UTF-8',
      remedy: `convert it, for example: iconv -f WINDOWS-1251 -t UTF-8 ${file}`,
      cause,
    });
  }
  if (text.trim() === '')
    throw new InputError({
      file,
      problem: 'is empty',
      remedy: 'remove it, or put the document’s text in it',
    });
  return text;
}

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (head.includes(0)) return true;
  const control = head.reduce(
    (count, byte) => count + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 ? 1 : 0),
    0,
  );
  return control > head.length / 20;
}

/** Offset of the first byte at which the bytes stop being UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
