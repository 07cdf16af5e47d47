/** The name of a month as a word, with the full stop of an abbreviation. */
export function monthPattern(names: Iterable<string>): string {
  return String.raw`(?<!\p{L})(?:${eitherCase(names)})(?!\p{L})\.?`;
}

/** Names with a small or capital first letter, or in capitals. */
export function eitherCase(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(
      (name) =>
        `[${name[0]}${name[0]?.toUpperCase()}]${escapePattern(name.slice(1))}|${escapePattern(name.toUpperCase())}`,
    )
    .join('|');
}

/** Any of the phrases, the longest first. */
export function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join('|');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, String.raw`\s+`);
}
