import type { AnnotatedDocument, DateValue, Mention, Person, Sentence } from '../../annotate/model';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { Timing } from './date';

/** A row of a table: the sentences of its line as one abstract, whose placeholders count through all of them. */
export interface Row {
  readonly sentence: Sentence;
  readonly end: number;
  readonly abstract: string;
  readonly mentions: readonly Mention[];
}

/** What a row tells: who came or where one went, when, and what the other cells say. */
export interface RowVisit {
  readonly row: Row;
  readonly who: Person | null;
  /** The country that stands beside the visitor, or the one visited. */
  readonly country: string | null;
  readonly timing: Timing;
  /** The words of the other cells. */
  readonly about: string;
}

const START = String.raw`^[^<\p{L}]{0,12}`;
const CELL = String.raw` ?\|? ?`;
const DAY = String.raw`<D(?<first>\d+)>`;
const TO_DAY = String.raw`(?: ?\| ?<D(?<last>\d+)>)?`;
const COUNTRY = String.raw`(?:the )?<C(?<country>\d+)>(?=[ |.,(]|$)`;

/** "President X | C | Working visit. | May 1–4, 2007", in cells or not. */
const GUEST_FIRST = new RegExp(
  String.raw`${START}<P(?<who>\d+)>(?: |[^|<]{0,40}(?:<P(?<surname>\d+)> ?)?\| ?)${COUNTRY}(?<about>.*?)${DAY}${TO_DAY}[^<\p{L}]{0,12}$`,
  'u',
);
/** "King Y of C Working visit. March 3–7, 2007": whose name tells the country. */
const GUEST_ALONE = new RegExp(
  String.raw`${START}<P(?<who>\d+)>(?: \p{Lu}\p{Ll}+)? ?\|?(?<about> (?:(?:Official|State|Working|Private) ){1,2}[Vv]isit\b.*?)${DAY}[^<\p{L}]{0,12}$`,
  'u',
);
/** "April 1, 2004 | May 3, 2004 | X | President | Working visit." */
const GUEST_DATED = new RegExp(String.raw`${START}${DAY}${TO_DAY} ?\| ?<P(?<who>\d+)> ?\|(?<about>.*)$`, 'u');
/** "C | A, B | 25–26 March 1966 | State visit". */
const PLACE_FIRST = new RegExp(
  String.raw`${START}${COUNTRY} ?\|(?:[^|]{0,160}\|)? ?${DAY}${TO_DAY} ?\|(?<about>.*)$`,
  'u',
);
/** "May 23–24, 2017 C A Met with President Y". */
const PLACE_DATED = new RegExp(String.raw`${START}${DAY}${TO_DAY}${CELL}${COUNTRY}(?<about>.*)$`, 'u');

/** The lines of a document with all sentences of each. */
export function rowsOf(document: AnnotatedDocument): Row[] {
  return document.paragraphs.flatMap((paragraph) => {
    const [first, ...others] = sentencesOfParagraph(document, paragraph);
    return first ? rowOf(first, others) : [];
  });
}

/** What a row begins with: who, where or when. */
const BEGINS = /^[^<\p{L}]{0,12}(?:the )?<[PCD]\d/u;

function rowOf(sentence: Sentence, others: readonly Sentence[]): Row {
  // Of a line that is no row its beginning is enough.
  if (!BEGINS.test(sentence.abstract))
    return { sentence, end: sentence.end, abstract: sentence.abstract, mentions: sentence.mentions };
  const mentions: Mention[] = [];
  const abstracts = [sentence, ...others].map((part) => {
    const before = mentions.length;
    mentions.push(...part.mentions);
    return before === 0
      ? part.abstract
      : part.abstract.replace(/<(\p{Lu})(\d+)>/gu, (_, type, index) => `<${type}${Number(index) + before}>`);
  });
  return {
    sentence,
    end: (others.at(-1) ?? sentence).end,
    abstract: abstracts.join(' '),
    mentions,
  };
}

/** The row of a table of guests: who came, from where. */
export function guestOf(row: Row): RowVisit | null {
  const match =
    GUEST_FIRST.exec(row.abstract) ?? GUEST_DATED.exec(row.abstract) ?? GUEST_ALONE.exec(row.abstract);
  const told = match && read(row, match);
  return told?.who ? told : null;
}

/** The row of a table of one traveller's journeys: where to. */
export function destinationOf(row: Row): RowVisit | null {
  const match = PLACE_FIRST.exec(row.abstract) ?? PLACE_DATED.exec(row.abstract);
  const told = match && read(row, match);
  return told?.country ? told : null;
}

function read(row: Row, { groups = {} }: RegExpExecArray): RowVisit | null {
  const at = (group: string | undefined): Mention | undefined =>
    group === undefined ? undefined : row.mentions[Number(group)];
  const [who, surname] = [at(groups.who), at(groups.surname)];
  const [country, first, last] = [at(groups.country), at(groups.first), at(groups.last)];
  if (first?.type !== 'D') return null;
  return {
    row,
    // "Rudolphus F. M. (Ruud) Lubbers".
    who: surname?.type === 'P' ? surname.person : who?.type === 'P' ? who.person : null,
    country: country?.type === 'C' ? country.iso3 : null,
    timing: timingOf(first.date, last?.type === 'D' ? last.date : null),
    about: groups.about ?? '',
  };
}

/** "February 1–3, 1989", or the first and the last day in cells of their own. */
function timingOf({ start, end, inferred }: DateValue, last: DateValue | null): Timing {
  const until = last?.start ?? end;
  return { start, end: until === start ? null : until, inferred };
}
