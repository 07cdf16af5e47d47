/** Room for the characters of a text that fit a byte each, used again for the next. */
let bytes = Buffer.allocUnsafe(4096);

/**
 * The same text, with a byte a character where all fit one: a part of a longer text has two where any character
 * of the whole needs them, and expressions run slower on those.
 */
export function narrow(text: string): string {
  if (bytes.length < text.length) bytes = Buffer.allocUnsafe(2 * text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 255) return text;
    bytes[at] = code;
  }
  return bytes.toString('latin1', 0, text.length);
}

/** The text of so many character codes, narrow where it can be. */
export function textOf(codes: Uint16Array, length: number): string {
  if (bytes.length < length) bytes = Buffer.allocUnsafe(2 * length);
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number;
    if (code > 255) return wideTextOf(codes, length);
    bytes[at] = code;
  }
  return bytes.toString('latin1', 0, length);
}

function wideTextOf(codes: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += MOST_ARGUMENTS)
    text += String.fromCharCode(...codes.subarray(at, Math.min(at + MOST_ARGUMENTS, length)));
  return text;
}

const MOST_ARGUMENTS = 8192;
