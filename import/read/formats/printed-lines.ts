import { inOneLine } from './reading';

/** A line as printed on a page, with the place where it begins, in points from the left and from below, and its size in points. */
export interface PrintedLine {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly base: number;
}

/** How much further than usual a line stands from the one above where a paragraph begins. */
const GAP = 1.35;
/** Points by which a paragraph's first line is set in. */
const INDENT = 8;
/** By how much of it a size differs from another. */
const OTHER_SIZE = 0.1;
/** Where more lines than this end in a hyphen, words are broken at the ends of lines; else the hyphens are the words' own. */
const BROKEN = 0.03;

/**
 * The paragraphs of printed pages. A paragraph begins after a wider gap, in another size, with an indent after a full
 * stop, or in another column; one that a page's end breaks off goes on. Page numbers are left out.
 */
export function paragraphsOf(pages: readonly (readonly PrintedLine[])[]): string[] {
  const paragraphs: string[] = [];
  const all = pages.flat();
  const joined = joining(all.filter(({ text }) => HYPHENATED.test(text)).length > all.length * BROKEN);
  for (const page of pages) {
    const lines = page.filter(({ text }) => !/^\W*\d{1,4}\W*$/.test(text));
    const usual = usualGap(lines);
    const margin = Math.min(...lines.map(({ left }) => left));
    for (const [index, line] of lines.entries()) {
      const text = inOneLine(line.text);
      const above = lines[index - 1];
      const last = paragraphs.at(-1);
      const goesOn =
        last !== undefined &&
        (above && !isApart(above, line, usual) ? !isSetIn(line, margin, last) : isBrokenOff(last, text));
      if (goesOn) paragraphs[paragraphs.length - 1] = joined(last, text);
      else paragraphs.push(text);
    }
  }
  return paragraphs;
}

const isApart = (above: PrintedLine, line: PrintedLine, usual: number) =>
  above.base < line.base ||
  above.base - line.base > usual * GAP ||
  Math.abs(above.size - line.size) > line.size * OTHER_SIZE;

const isSetIn = ({ left }: PrintedLine, margin: number, before: string) =>
  left - margin >= INDENT && /[.!?:;"”»)]$/u.test(before);

/** Whether a sentence has not ended, and what follows begins small. */
const isBrokenOff = (before: string, next: string) =>
  !/[.!?:"”»)]$/u.test(before) && /^[\p{Ll}\d]/u.test(next);

const HYPHENATED = /\p{Ll}-\s*$/u;

/** Puts a line after the one above it. */
const joining = (wordsAreBroken: boolean) => (before: string, next: string) => {
  if (!HYPHENATED.test(before) || !/^\p{Ll}/u.test(next)) return `${before} ${next}`;
  return (wordsAreBroken ? before.slice(0, -1) : before) + next;
};

/** The distance of most lines that stand close: the first quartile of what is not negative. */
function usualGap(lines: readonly PrintedLine[]): number {
  const gaps = lines.slice(1).map(({ base }, index) => (lines[index]?.base ?? base) - base);
  const sorted = gaps.filter((gap) => gap > 0).sort((one, other) => one - other);
  return sorted[sorted.length >> 2] ?? 0;
}
