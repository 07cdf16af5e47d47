import { editDistance } from '../../graph/edit-distance';
import { foldWords, insistedOn, typosAllowed } from '../../graph/fold-words';
import type { GraphNode } from '../../graph/node';

/** Where a field of a node has words that were searched for. */
export interface FoundText {
  readonly field: string;
  /** The field’s text, or an excerpt around its first words found. */
  readonly text: string;
  /** In UTF-16 units of the text, the end exclusive. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/** How well a node fits: its whole name, its name, or its text; `similar` where letters had to be changed. */
export interface Fit {
  readonly match: Match;
  readonly similar: boolean;
  readonly found: readonly FoundText[];
}

export const MATCHES = ['whole-name', 'name', 'text'] as const;
export type Match = (typeof MATCHES)[number];

const NAMES = ['name', 'names', 'label', 'title'];
const TEXTS = ['caption', 'text'];
const EXCERPT = 200;
const READ_AT_MOST = 200_000;

/** The words that a search looks for, as the stores compare them. */
export function searchWords(text: string): string[] {
  return insistedOn(foldWords(text));
}

/** How a node fits the words, and where they stand in it. */
export function fit(node: GraphNode, words: readonly string[]): Fit {
  const exact = foundIn(node, (term) => words.some((word) => term.startsWith(word)));
  const similar = exact.length === 0;
  const found = similar ? foundIn(node, (term) => words.some((word) => isLike(word, term))) : exact;
  return { match: matchOf(found, words, similar), similar, found: found.map(excerpt) };
}

function foundIn({ properties }: GraphNode, fits: (term: string) => boolean): FoundText[] {
  return [...NAMES, ...TEXTS].flatMap((field) => {
    const value = properties[field];
    const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    return texts.flatMap((whole) => {
      const text = whole.slice(0, READ_AT_MOST);
      const ranges = termsOf(text).filter(({ term }) => fits(term));
      return ranges.length > 0
        ? [{ field, text, ranges: ranges.map(({ start, end }) => ({ start, end })) }]
        : [];
    });
  });
}

function matchOf(found: readonly FoundText[], words: readonly string[], similar: boolean): Match {
  const named = found.filter(({ field }) => NAMES.includes(field));
  const fits = (term: string) => words.some((word) => (similar ? isLike(word, term) : term === word));
  const whole = named.some(({ text }) => {
    const terms = foldWords(text);
    return terms.length === words.length && terms.every(fits);
  });
  if (whole) return 'whole-name';
  const all = named.some(({ text }) => {
    const terms = foldWords(text);
    return words.every((word) =>
      terms.some((term) => term.startsWith(word) || (similar && isLike(word, term))),
    );
  });
  return all ? 'name' : 'text';
}

function isLike(word: string, term: string): boolean {
  return term.startsWith(word) || editDistance(word, term) <= typosAllowed(word);
}

function termsOf(text: string): { term: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((found) => ({
    term: foldWords(found[0]).join(''),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** A long text cut to what stands around its first words found, at spaces. */
function excerpt({ field, text, ranges }: FoundText): FoundText {
  if (text.length <= EXCERPT) return { field, text, ranges };
  const first = ranges[0]?.start ?? 0;
  const from = first < EXCERPT / 4 ? 0 : text.lastIndexOf(' ', first - EXCERPT / 4) + 1;
  const space = text.lastIndexOf(' ', from + EXCERPT);
  const to = text.length <= from + EXCERPT ? text.length : space > first ? space : from + EXCERPT;
  return {
    field,
    text: text.slice(from, to),
    ranges: ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}
