import { matchesIn } from '../../search/search';

/** "VisitorFromDescriptionDate", "Visitor   From   Description   Date": the names of a table's columns. */
const COLUMNS = /^(?:\p{Lu}\p{Ll}+[ \t]*){1,6}Dates?(?:[ \t]*\p{Lu}\p{Ll}+)*$/mu;
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "Working visit.March 14–16, 2007": a line that ends with the cell of its date. */
const DATED = new RegExp(String.raw`(?:[\p{Ll}.)]|\t| {2})(?=${MONTH} \d[^\n]{0,30}\d{4}\s*$)`, 'u');
const ROW = /[^\n]+/gu;
const GAP = /\t+[ \t]*| {2,}/gu;
/** A monarch's number, before the next cell. */
const NUMBERED = / [IVX]{1,4}(?=\p{Lu}\p{Ll}{2})/gu;
/** What begins a name written with another capital: "McKinley", "DeRoburt". */
const PREFIX = /(?:^|[^\p{L}])(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)$/u;

/**
 * Where the cells of a table touch whose columns a line above names: at each of the seams of its dated rows, at a run
 * of spaces, behind a monarch's number. `seams` are the places where a capital follows on a small letter.
 */
export function cellsOf(text: string, seams: readonly number[]): { start: number; end: number }[] {
  const columns = COLUMNS.exec(text);
  if (!columns) return [];
  const cells: { start: number; end: number }[] = [];
  let next = 0;
  for (const row of matchesIn(text, ROW)) {
    const dated = row.index > columns.index ? DATED.exec(row[0]) : null;
    if (!dated) continue;
    const end = row.index + row[0].length;
    const between = (start: number, length: number) => cells.push({ start, end: start + length });
    while ((seams[next] ?? end) < row.index) next++;
    for (; (seams[next] ?? end) < end; next++) {
      const at = seams[next] as number;
      if (!PREFIX.test(text.slice(Math.max(row.index, at - 5), at))) between(at, 0);
    }
    for (const gap of matchesIn(row[0].trimEnd(), GAP)) between(row.index + gap.index, gap[0].length);
    for (const number of matchesIn(row[0], NUMBERED)) between(row.index + number.index + number[0].length, 0);
    if (/[.)]$/u.test(dated[0])) between(row.index + dated.index + 1, 0);
  }
  return cells;
}
