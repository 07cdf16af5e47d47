import { addDays, daysBetween, lastDay, type PartialDate } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, Mention, Sentence } from '../annotate/model';

/** How far a day of the story may lie from the document's own, in days. */
const NEAR = 14;

/** What stands before a date that begins or ends a period. */
export const EDGE_OF_PERIOD = /\b(?:until|through|till|from|since|by|(?:ends?|ending|ended) on)\s$/iu;

/**
 * The day that a story has come to at a sentence that names none: the one named in the three sentences before,
 * or the only one named so far, `later` days on, whatever years are named besides; null where there is none, or more than one.
 * `edge` is what stands before a date that begins or ends a period and is no day of its own.
 */
export function dayOfStory(
  document: AnnotatedDocument,
  { index }: Sentence,
  later: number,
  edge: RegExp,
): PartialDate | null {
  const { days, only, headed } = storyOf(document, edge);
  const told = days
    .slice(0, index)
    .findLastIndex((named, at) => named.length > 0 && !isPrintedAt(document, at));
  const near = told >= index - 3 ? days[told] : undefined;
  const date = near ? near.reduce(soleDay, null) : (headed[index] ?? only[index]);
  if (!date || date === 'several') return null;
  const reckoned = near !== undefined && (later !== 0 || isHeading(document.sentences[told], told));
  if (document.day && !reckoned && !headed[index] && awayFrom(document, document.day, date) > NEAR)
    return null;
  return later !== 0 ? addDays(date, later) : date;
}

/** How many days a date lies from the document's own day, or from the month that is all it tells. */
function awayFrom({ date: { date } }: AnnotatedDocument, day: PartialDate, told: PartialDate): number {
  const last =
    date !== null && date.length < 10 && date.startsWith(day.slice(0, date.length)) ? lastDay(date) : day;
  return told > last ? daysBetween(last, told) : told < day ? daysBetween(told, day) : 0;
}

/** "18 May 2011.", above what happened then, in a story of old times. */
function isHeading(sentence: Sentence | undefined, index: number): boolean {
  return (
    index > 3 && sentence !== undefined && /^[^<\p{L}]{0,4}<D\d+>[^<\p{L}]{0,4}$/u.test(sentence.abstract)
  );
}

/** The only day named, null where none is. */
type SoleDay = PartialDate | 'several' | null;

interface Story {
  /** The days that each sentence names. */
  readonly days: readonly (readonly PartialDate[])[];
  /** The only day named before each sentence. */
  readonly only: readonly SoleDay[];
  /** The day that stands as a heading above each sentence, in a digest of several days. */
  readonly headed: readonly (PartialDate | null)[];
}

const stories = new WeakMap<AnnotatedDocument, Map<RegExp, Story>>();

function storyOf(document: AnnotatedDocument, edge: RegExp): Story {
  const known = stories.get(document) ?? new Map<RegExp, Story>();
  stories.set(document, known);
  let story = known.get(edge);
  if (!story) {
    const days = document.sentences.map((sentence) => daysOf(document, sentence, edge));
    let printed: SoleDay = null;
    let sole: SoleDay = null;
    const only = days.map((named, index) => {
      const before = sole ?? printed;
      const sentence = document.sentences[index];
      if (sentence && isPrinted(sentence)) printed = named.reduce(soleDay, printed);
      else sole = named.reduce(soleDay, sole);
      return before;
    });
    story = { days, only, headed: headings(document.sentences, days) };
    known.set(edge, story);
  }
  return story;
}

function daysOf(
  document: AnnotatedDocument,
  { index, abstract, mentions }: Sentence,
  edge: RegExp,
): PartialDate[] {
  if (index < 4 && BRIEFING.test(abstract)) return [];
  const dates = mentions.flatMap((mention) => {
    if (mention.type !== 'D' || mention.date.end !== null || mention.date.start.length <= 4) return [];
    const { start, end, date } = mention;
    // "Which will be held next month": of a time to come.
    if (date.start.length === 7 && document.day && date.start > document.day.slice(0, 7)) return [];
    if (document.text.slice(Math.max(0, start - 12), start).search(edge) >= 0) return [];
    const before = document.text.slice(Math.max(0, start - 80), start);
    const clause = document.text.slice(Math.max(0, start - 160), start);
    if (EARLIER.test(before) || DEPARTURE.test(clause) || PUBLISHED.test(before) || SINCE.test(clause))
      return [];
    if (isEveOfTalks(before + document.text.slice(start, end + 9))) return [];
    return [{ day: date.start, arrival: ARRIVAL.test(before) }];
  });
  // "Who arrived on Wednesday, signed the treaty on Thursday": the second.
  const later = dates.filter(({ arrival }) => !arrival);
  const told = (later.length > 0 ? later : dates).map(({ day }) => day);
  return told.length > 0 && !ROSTER.test(abstract) && tellsOfTour(document, mentions) ? [] : told;
}

/** The day above each sentence where two headings at least are days. */
function headings(
  sentences: readonly Sentence[],
  days: readonly (readonly PartialDate[])[],
): (PartialDate | null)[] {
  let day: PartialDate | null = null;
  let count = 0;
  const headed = sentences.map((sentence, index) => {
    if (isHeading(sentence, index)) {
      day = days[index]?.[0] ?? null;
      count++;
    }
    return day;
  });
  return count > 1 ? headed : headed.map(() => null);
}

/** The page's own date, printed above the story: the day of what it tells only where it names no other. */
function isPrinted({ index, abstract, mentions }: Sentence): boolean {
  return index < 4 && mentions.length === 1 && /^[^<]{0,24}<D\d+>[^<]{0,40}$/u.test(abstract);
}

function isPrintedAt({ sentences }: AnnotatedDocument, index: number): boolean {
  const sentence = sentences[index];
  return sentence !== undefined && isPrinted(sentence);
}

/** "Transcript of the press briefing by the spokesperson on 23 February": what he tells was on other days. */
const BRIEFING =
  /\b(?:weekly (?:media |press )?briefing|briefing by (?:the )?(?:official )?(?:spokes\p{L}+|<P\d+>))\b[^<]{0,60}<D\d+>/iu;

/** "The two had agreed on it by telephone on June 12": a day before those that the story tells of. */
const EARLIER =
  /\bhad (?:also |already )?(?:agreed|spoken|talked|met|signed|decided|announced|discussed)\b[^.;,]{0,50}$/u;

/** "The press release issued by the ministry on 6 April": what it tells may have been days before. */
const PUBLISHED = /\b(?:issued|published|released|posted|updated)\b[^.;,]{0,50}$/u;

/** "The first guest since the summit of Friday": another day than that of the guest. */
const SINCE = /\bsince (?:the|his|her|their) [^.;,]{0,130}$/u;

const ARRIVAL = /\bwho (?:had )?(?:arrived|came|landed|flew in)\b[^.;,]{0,60}$/u;

/** "With his departure on July 21 the visit came to its end": the last day of a stay, whose talks may have been before. */
const DEPARTURE =
  /\b(?:departure|departed|flew home|left for home|returned home|came to (?:an|its) end|wrapped up|concluded|ended)\b[^.;]{0,110}$/iu;

/** "Landed on Sunday night": what a guest does then, he does on the days to come. */
function isEveOfTalks(around: string): boolean {
  return /\b(?:arrived?|landed|flew in|flown in|touched down)\b[^.;]*(?:\s(?:night|evening)|\blate on \p{L}+day)\W?[^.;]{0,8}$/u.test(
    around,
  );
}

/** "A lunch for the representatives of A, B, C and D": no stops. */
const ROSTER = /\b(?:representatives|ambassadors|members)\b/iu;

/** "Arrived in A on Friday, the last stop of a tour through B, C and D": the day is that of one stop. */
function tellsOfTour({ text }: AnnotatedDocument, mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  const topics = first ? TOPICS.exec(text.slice(first.start, mentions.at(-1)?.end)) : null;
  const end = first && topics ? first.start + topics.index : Number.POSITIVE_INFINITY;
  const lands = mentions.flatMap((mention) =>
    mention.type === 'C' && mention.start < end && !CURRENCY.test(text.slice(mention.end, mention.end + 9))
      ? [mention.iso3]
      : [],
  );
  return new Set(lands).size > 2;
}

/** What stands behind is talked about. */
const TOPICS = /\b(?:discuss(?:ed|ing)?|including|issues?|topics?|views on|talked about|spoke about)\b/u;

/** "500 million U.S. dollars": no place. */
const CURRENCY = /^ dollars?\b/u;

function soleDay(sole: SoleDay, date: PartialDate): SoleDay {
  if (date.length !== 10 || date === sole) return sole;
  return sole === null ? date : 'several';
}
