/** What a character is, one bit each. */
export const LETTER = 1;
export const LOWER = 2;
export const UPPER = 4;
/** A digit, or another character that stands for a number. */
export const NUMBER = 8;
/** A mark upon a letter. */
export const MARK = 16;
/** Chinese is written without spaces: each of its characters is a word. */
export const HAN = 32;
/** Half of a character beyond the basic plane. */
export const HALF = 64;
const KNOWN = 128;

const TELLING: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [HAN, /\p{Script=Han}/u],
];

/** Of the units met so far. */
const classes = new Uint8Array(0x10000);

/** What the character with a code unit is: all at once in one look-up, where an expression would go over ranges. */
export function classOf(unit: number): number {
  return classes[unit] || learn(unit);
}

/** The same of the character at a place, which may be one of two units. */
export function classAt(text: string, at: number): number {
  const found = classOf(text.charCodeAt(at));
  return found & HALF ? read(String.fromCodePoint(text.codePointAt(at) as number)) : found;
}

/** The units of the character at a place: two beyond the basic plane. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function learn(unit: number): number {
  const half = unit >= 0xd800 && unit < 0xe000;
  const found = KNOWN | (half ? HALF : read(String.fromCharCode(unit)));
  classes[unit] = found;
  return found;
}

function read(character: string): number {
  let found = KNOWN;
  for (const [bit, expression] of TELLING) if (expression.test(character)) found |= bit;
  return found;
}
