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
  let abstract = '';
  const offsets: number[] = [];
  const put = (piece: string, at: number) => {
    abstract += piece;
    for (let i = 0; i < piece.length; i++) offsets.push(at);
  };
  let position = start;
  const copy = (until: number) => {
    for (; position < until; position++) {
      const character = text[position] as string;
      if (/\s/.test(character)) {
        if (!abstract.endsWith(' ') && abstract !== '') put(' ', position);
      } else put(PLAIN[character] ?? character, position);
    }
  };
  items.forEach((item, index) => {
    copy(item.start);
    put(`<${letter(item)}${index}>`, item.start);
    position = item.end;
  });
  copy(end);
  offsets.push(end);
  return { abstract, offsets: Int32Array.from(offsets) };
}

const PLAIN: Record<string, string> = {
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
};
