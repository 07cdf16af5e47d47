import type { Span } from '../../../../src/domain/extraction-record';
import type { AnnotatedDocument, Paragraph } from '../../annotate/model';
import { matchesIn } from '../../search/search';

/** A line of a text, or what stands for one within a line. */
export interface ListLine extends Span {
  /** Whether it is a part of a paragraph. */
  readonly part: boolean;
  /** Whether it is a row of a table whose cells stand in one line: its title ends where who signed it is named. */
  readonly row?: boolean;
}

/** The marks of an enumeration that goes on in one line: "1. … 2. …", "(i) … (ii) …", "a) … b) …", "• … • …". */
const MARKS: readonly RegExp[] = [
  /(?<=^|[\s:;,.])\(?\d{1,2}[.)] ?(?=[\p{Lu}"“])/gu,
  /(?<=^|[\s:;,.])\(?[ivx]{1,4}\) ?(?=\p{L})/gu,
  /(?<=^|[\s:;,.])\(?[a-h]\) ?(?=\p{L})/gu,
  /(?<=^|\s)[•·▪●◦‣✓] ?(?=[\p{L}"“])/gu,
  /(?<=^|[\s:])[-–—] (?=\p{Lu})/gu,
  /(?<=^|[\s:;,.])\d{1,2} (?=\p{Lu})/gu,
];

/** A row's document right behind the last cell of the row before: "… Chairman, Railway Board MoU between the ministries of …". */
const ROW =
  /(?<=(?:\p{Lu}[\p{L}.'’-]*|[)\d]|by|of) )(?:MoU|MOU|Memorandum of (?:Understanding|Cooperation)|Letter of Intent)(?= (?:on|between|for|in the|regarding|concerning) )/gu;
const FEWEST_ROWS = 3;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/**
 * The lines of a paragraph: itself, or the parts of an enumeration that a page has in one line, with what stands
 * before it; `isItem` tells whether a part begins like a document.
 */
export function linesWithin(
  document: AnnotatedDocument,
  { start, end }: Paragraph,
  isItem: (text: string) => boolean,
): ListLine[] {
  const text = document.text.slice(start, end);
  for (const marks of MARKS) {
    const found = matchesIn(text, marks).filter(({ index, 0: mark }) =>
      isItem(text.slice(index + mark.length)),
    );
    if (found.length < 2 || !countsUp(found.map(([mark]) => mark))) continue;
    const starts = found.map(({ index }) => index);
    const cuts = starts[0] === 0 ? starts : [0, ...starts];
    return cuts.map((from, at) => ({
      start: start + from,
      end: start + text.slice(0, cuts[at + 1] ?? text.length).trimEnd().length,
      part: true,
    }));
  }
  return (
    semicolons({ start, end }, text, isItem) ?? rows({ start, end }, text) ?? [{ start, end, part: false }]
  );
}

/** "The three memoranda included | an agreement on A; an agreement on B": what stands before the first. */
const INCLUDED = /^\s*(?:[^;:.]{4,90}? (?:includ(?:e|es|ed)|compris(?:e|es|ed)|were|are)(?= an? ))?\s*/u;

/** "MoU on A Secretary X MoU on B Chairman Y MoU on C": the rows of a table that a page runs together. */
function rows({ start }: Span, text: string): ListLine[] | null {
  const starts = matchesIn(text, ROW).map(({ index }) => index);
  if (starts.length < FEWEST_ROWS) return null;
  return [0, ...starts].map((from, at) => ({
    start: start + from,
    end: start + text.slice(0, starts[at] ?? text.length).trimEnd().length,
    part: at > 0,
    row: at > 0,
  }));
}

/** "Memorandum on A; Memorandum on B; and, Agreement on C.": a paragraph of nothing but documents. */
function semicolons({ start }: Span, text: string, isItem: (text: string) => boolean): ListLine[] | null {
  const parts = [...text.matchAll(/[^;]+/gu)].map(({ index, 0: part }) => {
    const lead = (index === 0 ? INCLUDED.exec(part) : /^\s*(?:and,? )?/u.exec(part))?.[0].length ?? 0;
    return { from: index + lead, text: part.slice(lead).trimEnd() };
  });
  return parts.length > 1 && parts.every((part) => isItem(part.text))
    ? parts.map((part) => ({
        start: start + part.from,
        end: start + part.from + part.text.length,
        part: true,
      }))
    : null;
}

/** Whether marks follow each other as those of one list do; some of its items may be no documents. */
function countsUp(marks: readonly string[]): boolean {
  const places = marks.map((mark) => {
    const word = mark.replace(/[^\p{L}\d]/gu, '');
    if (word === '') return null;
    if (/^\d/u.test(word)) return Number(word);
    return word.length === 1 && marks[0]?.includes('a') ? word.charCodeAt(0) : ROMAN.indexOf(word);
  });
  return places.every((place, at) => place === null || at === 0 || place > (places[at - 1] ?? -1));
}
