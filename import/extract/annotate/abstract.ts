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
  let spaced = true;
  const offsets: number[] = [];
  let position = start;
  const copy = (until: number) => {
    for (; position < until; position++) {
      const code = text.charCodeAt(position);
      const space =
        code === 32 || (code >= 9 && code <= 13) || (code >= 128 && /\s/.test(text[position] as string));
      if (space && spaced) continue;
      const character = text[position] as string;
      abstract += space
        ? ' '
        : code === 60 || code === 62 || code === 96 || code >= 128
          ? (PLAIN[character] ?? character)
          : character;
      offsets.push(position);
      spaced = space;
    }
  };
  items.forEach((item, index) => {
    copy(item.start);
    const placeholder = `<${letter(item)}${index}>`;
    abstract += placeholder;
    for (let i = 0; i < placeholder.length; i++) offsets.push(item.start);
    spaced = false;
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
