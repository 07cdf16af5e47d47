/** Which runs of one, two and three characters a text has, as a set of bits by their hashes. */
export type Grams = Uint32Array;

const BITS = 8192;

/** The runs of a text in lower case. */
export function gramsOf(small: string): Grams {
  const grams = new Uint32Array(BITS / 32);
  let [before, last] = [0, 0];
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    add(grams, hash(0, 0, code));
    if (at > 0) add(grams, hash(0, last, code));
    if (at > 1) add(grams, hash(before, last, code));
    before = last;
    last = code;
  }
  return grams;
}

/** The bits that a text with this literal, which is in lower case, has: those of its longest runs. */
export function bitsOf(literal: string): Uint16Array {
  const size = Math.min(3, literal.length);
  const bits = new Uint16Array(literal.length - size + 1);
  for (let at = 0; at < bits.length; at++) {
    const code = (back: number) => (back < size ? literal.charCodeAt(at + size - 1 - back) : 0);
    bits[at] = hash(code(2), code(1), code(0));
  }
  return bits;
}

/** Whether a text may have all of the bits. */
export function hasAll(grams: Grams, bits: Uint16Array): boolean {
  for (let index = 0; index < bits.length; index++) if (!has(grams, bits[index] as number)) return false;
  return true;
}

/** Whether a text may have what sets a bit. */
export function has(grams: Grams, bit: number): boolean {
  return ((grams[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

function add(grams: Grams, bit: number): void {
  grams[bit >>> 5] = (grams[bit >>> 5] as number) | (1 << (bit & 31));
}

function hash(first: number, second: number, third: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 19;
}
