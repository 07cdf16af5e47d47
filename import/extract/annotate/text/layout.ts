import { termsByLanguage } from '../../vocabulary';
import type { Paragraph } from '../model';
import { noiseAmong } from './noise';

export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  /** The header line's date and outlet, the stretch of the dateline, the address named as source. */
  readonly header: { readonly date: string | null; readonly outlet: string | null };
  readonly dateline: { readonly text: string; readonly start: number; readonly end: number } | null;
  readonly address: string | null;
}

const HEADER =
  /^\s*date (\d{4}-\d{2}(?:-\d{2})?)(?![\d-])[ \t]*((?:(?:Images?|Photo|Video|Text)\b[^\n|]{0,60})?(?:\|[^\n]{0,80}?)?)[ \t]*(?=\n|$)/;
const HEADER_INLINE = /^\s*date (\d{4}-\d{2}(?:-\d{2})?)(?![\d-])[ \t]*/;
const AGENCY = String.raw`[\p{L}\p{N} .,&'’/|«»“”"-]{2,60}`;
const PLACE = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ ,/]+(?:\p{Lu}[\p{L}'’.-]*|de|of|el|al)){0,4}`;
const DAY = String.raw`(?:le |den )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|er)?\.? (?:de )?\p{L}{3,9}\.?)(?:,? (?:de |del )?\d{4}(?: года| г\.)?)?`;
const DATED = String.raw`(?:le |den )?(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th|er|\.(?= \p{Lu}))? (?:de )?\p{L}{3,9}\.?,? (?:de )?\d{4}(?: года| г\.)?)`;
const NUMERIC_DAY = String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}(?: ?г\.)?`;
/** `CITY, May 11 (Xinhua) --`, `Riyadh, 11 October 2021 (TDI):`, `ISLAMABAD, Sep 25 (APP):`, `(ANSA) - BELGRADO, 17 FEB -`, `NUR-SULTAN. KAZINFORM -`, `ASTANA -`. */
const DATELINES = [
  new RegExp(
    String.raw`^${PLACE}(?: \[\p{Lu}[\p{L} ]{2,30}\])?,? ${DAY}(?:\s*[/(]${AGENCY}[)/])?\s*(?:--|[-–—:](?!\d)|\.-|\.{1}\s)\s*(?:By [^–—-]{2,40}[-–—]\s*[\p{L} ]{2,20}:)?`,
    'u',
  ),
  new RegExp(String.raw`^${PLACE},? ${DAY}\s*[/(]${AGENCY}[)/]?`, 'u'),
  // "Muscat, Dec. 07, 2021, SPA --", "BEIJING, Sep 29, 2019, Kyodo.", "BAGHDAD (News Point / Sputnik - 22nd November, 2019)".
  new RegExp(String.raw`^${PLACE},? ${DATED}, \p{Lu}[\p{L}/]{1,19} ?(?:--|[-–—:]|\.(?= \p{Lu})) ?`, 'u'),
  new RegExp(String.raw`^${PLACE},? \(${AGENCY} ?[-–—] ?${DATED}\)\s*(?:--|[-–—:])? ?`, 'u'),
  new RegExp(String.raw`^${PLACE} [-–—] ${DATED} ?[-–—:] `, 'u'),
  new RegExp(String.raw`^${DATED} ?[-–—] ?${PLACE}(?:, D\. ?C)?(?: ?[-–—]+ |\. ?|: ?)`, 'u'),
  new RegExp(String.raw`^[([]${PLACE}, ${DATED}[)\]] ?[-–—:]* ?`, 'u'),
  new RegExp(String.raw`^${DATED}, ${PLACE}(?: ?[/(]${AGENCY}[)/]\.?:?| ?[-–—:] |\. (?=\p{Lu}))`, 'u'),
  new RegExp(String.raw`^${PLACE} ?/ ?${DATED} ?/ ?(?=\p{Lu})`, 'u'),
  new RegExp(String.raw`^${PLACE} \([A-Z]{2,8}\) ?[-–—]+ ?${DATED}[.,:]? (?=\p{Lu})`, 'u'),
  new RegExp(String.raw`^(?:${DATED}(?:\. | ?[-–—:] )|${NUMERIC_DAY} ?[-–—:]? )(?=\p{Lu}[^\n]{60})`, 'u'),
  new RegExp(String.raw`^${PLACE},? ${NUMERIC_DAY} ?[-–—:] ?(?=\p{Lu})`, 'u'),
  new RegExp(String.raw`^${PLACE},? ${NUMERIC_DAY}\s*\.?\s*[/(]${AGENCY}[)/]\s*(?:--|[-–—:.])?`, 'u'),
  new RegExp(String.raw`^\(${AGENCY}\)\s*[-–—]\s*${PLACE},? ${DAY}\s*[-–—.]?`, 'u'),
  new RegExp(String.raw`^(?:Xinhua News Agency|Xinhua), ${PLACE}, ${DAY}(?:\s*\([^)]{2,60}\))?`, 'u'),
  /^\p{Lu}[\p{Lu}'’. -]{2,30}\. (?:\p{Lu}[\p{Lu}. ]{2,30}|\p{Lu}\p{L}{2,20})\s*[-–—]\s/u,
  /^\p{Lu}[\p{Lu}'’. ,-]{2,40}(?:\([^)]{2,40}\))?\s*(?:--|[–—]|\s-)\s+/u,
  /^\p{Lu}[\p{Lu}'’. ,-]{2,40}\([^)]{2,40}\)\s*[:.]?\s*/u,
];

/** Behind the day on which a page is looked at: "Montevideo, June 23rd 2024 - 02:12 UTC". */
const CLOCK = /^\d{1,2}:\d{2}(?: (?:UTC|GMT))?$/u;

/** A dateline that no caption or heading above it can be mistaken for: it names an agency. */
const AGENCY_LINE = /^\p{Lu}[^\n()/]{2,50} (?:\([\p{L}-]{2,20}\)|\/[\p{L}-]{2,20}\/) ?(?:--|[–—])/u;
/** A line that begins with a place and a day with its year, or with such a day and a dash: one as sure. */
const DATED_LINE = new RegExp(
  String.raw`^(?:${PLACE},? (?:[(/]${AGENCY} [-–—] )?(?:${DATED}|${NUMERIC_DAY})|${DATED} ?[–—])`,
  'u',
);

/** A page as paragraphs, with what stands around the story told apart. Offsets are the text's own. */
export function layoutOf(text: string): Layout {
  const paragraphs: Paragraph[] = [];
  let header: Layout['header'] = { date: null, outlet: null };
  let dateline: Layout['dateline'] = null;
  let address: string | null = null;
  let position = 0;
  const head = HEADER.exec(text);
  const inline = head ?? HEADER_INLINE.exec(text);
  if (inline) {
    header = { date: inline[1] ?? null, outlet: head?.[2]?.split('|').at(-1)?.trim() || null };
    paragraphs.push({ index: 0, kind: 'header', start: 0, end: inline[0].length });
    position = inline[0].length;
  }
  let title: string | null = null;
  let told = 0;
  const lines = [...linesFrom(text, position)];
  const noise = noiseAmong(text, lines);
  for (const [index, line] of lines.entries()) {
    const content = text.slice(line.start, line.end);
    const source = /^(?:source|источник)\s*:\s*(https?:\/\/\S+)$/i.exec(content);
    if (source) address = source[1] ?? null;
    if (noise[index] || source !== null) {
      paragraphs.push({ index: paragraphs.length, kind: 'noise', ...line });
      continue;
    }
    told++;
    let start = line.start;
    if (!dateline && (told <= 3 || (told <= 8 && (AGENCY_LINE.test(content) || DATED_LINE.test(content))))) {
      const match = DATELINES.map((pattern) => pattern.exec(content)).find(
        (found) =>
          found !== null &&
          found[0].trim().length > 3 &&
          found[0].length < content.length &&
          !CLOCK.test(content.slice(found[0].length)),
      );
      if (match) {
        dateline = { text: match[0], start, end: start + match[0].length };
        start = dateline.end;
      }
    }
    const isTitle =
      title === null &&
      told === 1 &&
      !dateline &&
      content.length < 180 &&
      !/[.!?:;,"”»]$/.test(content) &&
      line.end < text.trimEnd().length;
    if (isTitle) title = content;
    paragraphs.push({ index: paragraphs.length, kind: isTitle ? 'title' : 'text', start, end: line.end });
  }
  return { paragraphs, title, header, dateline, address };
}

/** The lines of a text; a line that is wrapped in the middle of a sentence counts with the next. */
function* linesFrom(text: string, from: number): Generator<{ start: number; end: number }> {
  let open: { start: number; end: number } | undefined;
  const hard = isHardWrapped(text, from);
  for (const line of rawLines(text, from)) {
    if (
      open &&
      (isWrapped(text, open, line) || (hard ? goesOn(text, open, line) : endsOpen(text, open, line)))
    ) {
      open.end = line.end;
      continue;
    }
    if (open) yield open;
    open = { ...line };
  }
  if (open) yield open;
}

/**
 * Whether a page breaks its lines at a width: most are of 45 to 95 characters, and few end a sentence; in a narrow column
 * of 30 or more, many begin small besides.
 */
function isHardWrapped(text: string, from: number): boolean {
  let count = 0;
  let full = 0;
  let narrow = 0;
  let open = 0;
  let small = 0;
  for (const { start, end } of rawLines(text, from)) {
    count++;
    if (end - start >= 45 && end - start <= 95) full++;
    else if (end - start >= 30 && end - start < 45) narrow++;
    else if (end - start > 110) return false;
    if (!/[.!?:"”»)]$/u.test(text.slice(end - 1, end))) open++;
    if (/^\p{Ll}/u.test(text.slice(start, start + 2))) small++;
  }
  if (count < 8 || open < count * 0.5) return false;
  return full >= count * 0.6 || (full + narrow >= count * 0.8 && small >= count * 0.35);
}

/** Whether a line of such a page goes on from the one right above it. */
function goesOn(
  text: string,
  before: { start: number; end: number },
  line: { start: number; end: number },
): boolean {
  return (
    isRightBelow(before, line) &&
    !/[.!?:"”»)]$/u.test(text.slice(before.end - 1, before.end)) &&
    !/^(?:\d+[.)]|[-–•*])/u.test(text.slice(line.start, line.start + 3))
  );
}

/** Whether a line stands right below another, and both make no paragraph that is too long. */
function isRightBelow(before: { start: number; end: number }, line: { start: number; end: number }): boolean {
  return line.start - before.end <= 2 && line.end - before.start < LONGEST_PARAGRAPH;
}

/** "Memorandum of" above "Understanding on trade": a line that ends in a word after which its sentence must go on. */
function endsOpen(
  text: string,
  before: { start: number; end: number },
  line: { start: number; end: number },
): boolean {
  return (
    isRightBelow(before, line) &&
    before.end - before.start > 8 &&
    openEnds('en')?.test(text.slice(Math.max(before.start, before.end - OPEN_REACH), before.end)) === true &&
    /^[\p{L}\d"“]/u.test(text.slice(line.start, line.start + 2)) &&
    !/^\d+[.)]/u.test(text.slice(line.start, line.start + 3))
  );
}

/** Longer than any such word with a mark before it. */
const OPEN_REACH = 16;
const openEnds = termsByLanguage(
  'layout',
  (words: { readonly openEnds?: readonly string[] }) =>
    words.openEnds && new RegExp(`(?<![;,]) (?:${words.openEnds.join('|')})$`, 'u'),
);

/** Whether a line goes on from another: that one ends without a stop, this one begins small, and both are long. */
function isWrapped(
  text: string,
  before: { start: number; end: number },
  line: { start: number; end: number },
): boolean {
  return (
    line.end - line.start > 20 &&
    before.end - before.start > 30 &&
    line.start - before.end <= 4 &&
    line.end - before.start < LONGEST_PARAGRAPH &&
    /[\p{L},]$/u.test(text.slice(before.end - 2, before.end)) &&
    /^\p{Ll}{2,}[ ,'’]/u.test(text.slice(line.start, line.start + 40))
  );
}

const LONGEST_PARAGRAPH = 5000;

function* rawLines(text: string, from: number): Generator<{ start: number; end: number }> {
  const pattern = /[^\r\n\u2028\u2029]+/g;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const lead = match[0].length - match[0].trimStart().length;
    const trimmed = match[0].trim();
    if (trimmed) yield { start: match.index + lead, end: match.index + lead + trimmed.length };
  }
}
