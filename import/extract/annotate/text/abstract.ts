import { textOf } from '../../search/narrow';

/** Something in a text that an abstract shows as a placeholder. */
export interface Placed {
  readonly start: number;
  readonly end: number;
}

export interface Abstract {
  readonly abstract: string;
  /** Offset in the text of each character of the abstract, and of its end. */
  readonly offsets: Int32Array;
}

/**
 * A stretch of text with white space collapsed and each item replaced by `<letter number>`, as in
 * `<P0> arrived in <C1>`. Items must be in order and apart. Angle brackets of the text become ‹ ›,
 * typographic apostrophes and dashes their plain forms, so that a pattern need not list them.
 */
export function abstractOf<T extends Placed>(
  text: string,
  start: number,
  end: number,
  items: readonly T[],
  letter: (item: T) => string,
): Abstract {
  // Items may be longer or shorter than what stands for them.
  const longest = end - start + items.length * 12 + 1;
  if (codes.length < longest) {
    codes = new Uint16Array(2 * longest);
    places = new Int32Array(2 * longest);
  }
  let length = 0;
  let spaced = true;
  let position = start;
  const copy = (until: number) => {
    for (; position < until; position++) {
      const code = text.charCodeAt(position);
      const space =
        code === 32 || (code >= 9 && code <= 13) || (code >= 128 && /\s/.test(text[position] as string));
      if (space && spaced) continue;
      codes[length] = space ? 32 : isPlain(code) ? code : (PLAIN.get(code) ?? code);
      places[length++] = position;
      spaced = space;
    }
  };
  items.forEach((item, index) => {
    copy(item.start);
    const placeholder = `<${letter(item)}${index}>`;
    for (let at = 0; at < placeholder.length; at++) {
      codes[length] = placeholder.charCodeAt(at);
      places[length++] = item.start;
    }
    spaced = false;
    position = item.end;
  });
  copy(end);
  places[length] = end;
  return { abstract: textOf(codes, length), offsets: places.slice(0, length + 1) };
}

/** Room for the characters of an abstract and their places, used again for the next. */
let codes = new Uint16Array(4096);
let places = new Int32Array(4096);

function isPlain(code: number): boolean {
  return code < 128 && code !== 60 && code !== 62 && code !== 96;
}

const PLAIN: ReadonlyMap<number, number> = new Map(
  Object.entries({
    '<': '‹',
    '>': '›',
    '’': "'",
    ʼ: "'",
    '‘': "'",
    '`': "'",
    '–': '-',
    '—': '-',
    '‑': '-',
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
  }).map(([character, plain]) => [character.charCodeAt(0), plain.charCodeAt(0)]),
);
