import { allMatches, matchesIn } from '../../search/search';
import { LANGUAGES, vocabulary } from '../../vocabulary';
import { type NoteTerms, nameNotes } from './name-notes';

/** A stretch of a text and what is to stand there. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

interface OneLineWords {
  readonly script: string;
  readonly day: string;
  readonly clock: string;
  readonly place: string;
  readonly links: string;
  readonly file: string;
  readonly notice: string;
  readonly buttons: string;
  readonly explained: string;
  readonly feet: string;
  readonly status: string;
  readonly published: string;
  readonly address: string;
  readonly labels: string;
  readonly particles: string;
  readonly patronymic: string;
  readonly verb: string;
  readonly notOffice: string;
  readonly within: string;
}

interface OneLineTerms {
  readonly script: RegExp;
  /** What goes out of a sentence, and what ends one where it goes out. */
  readonly within: readonly RegExp[];
  readonly between: readonly RegExp[];
  /** A heading of links, and a link: sticky. */
  readonly links: RegExp;
  readonly link: RegExp;
  /** Day and time of a page; the place behind it. */
  readonly stamp: RegExp;
  readonly place: RegExp;
  readonly turns: readonly RegExp[];
  readonly notes: NoteTerms;
}

/** A line of so many characters may be a whole page. */
const LONGEST_LINE = 400;
/** The lines above it that are no paragraphs. */
const LONGEST_HEADING = 250;
const GAP_BEFORE_MARK = /(?<=[\p{L}\d)»\]]) (?=[.,:;](?:\s|$))/gu;
const STARS = / ?(?:\* ?){3,}/gu;

/**
 * Mends a page that came in one line, as copies of pages do: ends its paragraphs where a turn of a transcript, a
 * caption or a list of links begins, and takes out links, buttons and notes that stand in the middle of a sentence.
 */
export function changesInOneLine(text: string): Change[] {
  const terms = allTerms().filter(({ script }) => script.test(text));
  if (terms.length === 0) return [];
  const found: Change[] = [];
  const above: string[] = [];
  for (const { index, 0: line } of matchesIn(text, LINE)) {
    if (line.length < LONGEST_LINE) {
      if (line.length <= LONGEST_HEADING) above.push(line.trim());
      continue;
    }
    for (const own of terms)
      for (const { start, end, by } of changesIn(line, above, own))
        found.push({ start: start + index, end: end + index, by });
  }
  return found;
}

const LINE = /[^\r\n]+/gu;

function changesIn(line: string, above: readonly string[], terms: OneLineTerms): Change[] {
  const found: Change[] = [];
  const cut = (patterns: readonly RegExp[], by: string) => {
    for (const pattern of patterns)
      for (const { index, 0: match } of allMatches(line, pattern))
        found.push({ start: index, end: index + match.length, by });
  };
  cut(terms.within, '');
  cut([...terms.between, STARS], '\n');
  cut(terms.turns, '\n');
  cut([GAP_BEFORE_MARK], '');
  const title = above[0] ?? '';
  const first = title.length > 12 ? line.slice(0, title.length + 30).indexOf(title) : -1;
  if (first >= 0) found.push({ start: 0, end: first + title.length, by: '' });
  for (const match of allMatches(line, terms.stamp)) {
    const from = match.index + match[0].length;
    const to = placeEnd(line, from, above, terms.place);
    found.push({ start: match.index, end: match.index + 1, by: '\n' });
    const caption = title.length > 12 && line.startsWith(` ${title}`, to) ? title.length + 1 : 0;
    found.push({ start: to, end: Math.min(line.length, to + caption + 1), by: '\n' });
  }
  let read = 0;
  for (const { index, 0: heading } of allMatches(line, terms.links)) {
    const end = index < read ? null : linksEnd(line, index + heading.length, terms.link);
    if (end === null) continue;
    found.push({ start: index, end, by: '\n' });
    read = end;
  }
  for (const note of nameNotes(line, terms.notes)) found.push({ ...note, by: '' });
  return found;
}

/** The end of the place behind a page's day: one that a line above names, or a town and a part of it. */
function placeEnd(line: string, from: number, above: readonly string[], place: RegExp): number {
  const named = above.find((heading) => heading !== '' && line.startsWith(` ${heading} `, from));
  if (named) return from + named.length + 1;
  place.lastIndex = from;
  return from + (place.exec(line)?.[0].length ?? 0);
}

/** The end of the links under a heading; null where none ends with its day. */
function linksEnd(line: string, from: number, link: RegExp): number | null {
  let end = from;
  for (;;) {
    link.lastIndex = end;
    const match = link.exec(line);
    if (!match) return end === from ? null : end;
    end += match[0].length;
  }
}

let made: readonly OneLineTerms[] | undefined;

function allTerms(): readonly OneLineTerms[] {
  made ??= LANGUAGES.map((language) => vocabulary<OneLineWords>(language, 'one-line'))
    .filter((words) => words !== undefined)
    .map(build);
  return made;
}

function build(words: OneLineWords): OneLineTerms {
  const { day, clock, particles } = words;
  const inBrackets = String.raw`(?: ?\([^)]{3,40}\))? ?: `;
  return {
    script: new RegExp(words.script, 'u'),
    within: [
      new RegExp(` (?:${words.buttons})`, 'gu'),
      new RegExp(String.raw` (?:${words.explained}) [^.;:()]{2,60}?\([^)]{2,40}\)`, 'gu'),
    ],
    between: [
      new RegExp(` ?${words.notice}${day}(?= )`, 'gu'),
      new RegExp(
        String.raw` (?:(?:${words.feet}) [^!?…]{2,600}? )?(?:${words.status}) .{0,160}?(?=${words.published})`,
        'gu',
      ),
      new RegExp(` (?:${words.address}).{0,200}$`, 'gu'),
    ],
    links: new RegExp(` (?:${words.links})(?= )`, 'gu'),
    link: new RegExp(
      String.raw` (?:«[^»]{0,120}»|(?<=\p{Lu})\.|[^.!?…«]){2,250}?(?:${day}(?: ${day})?|${words.file})(?= [\p{Lu}*«<[–\d]|\s*$)`,
      'uy',
    ),
    stamp: new RegExp(` (?<!: )${day}${clock}(?= |$)`, 'gu'),
    place: new RegExp(String.raw` ${words.place}(?= \p{Lu}| \*|$)`, 'uy'),
    turns: [
      new RegExp(
        String.raw` (?=(?:\p{Lu}\.){1,2} ?(?<last>\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+){0,2}?(?: \k<last>[^.:!?()]{2,160}?)?${inBrackets}\S)`,
        'gu',
      ),
      new RegExp(
        String.raw`(?<=[.!?…»)>\]]) (?=(?:(?:${words.labels})|\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|${particles})){1,4}?)${inBrackets}[\p{Lu}«–\d])`,
        'gu',
      ),
    ],
    notes: {
      particle: new RegExp(`^(?:${particles})$`, 'iu'),
      patronymic: new RegExp(words.patronymic, 'u'),
      verb: new RegExp(words.verb, 'u'),
      notOffice: new RegExp(words.notOffice, 'u'),
      within: new RegExp(words.within, 'u'),
    },
  };
}
