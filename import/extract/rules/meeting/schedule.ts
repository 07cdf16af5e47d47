import type { PartialDate } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import { occursIn } from '../../search/search';

const TIME_OF_DAY = /^\W{0,3}(?:at )?\d{1,2}(?:[.:h]\d\d)?(?: ?[ap]\.?m\b|(?<=[.:h]\d\d)(?=[\s:,–-]))/iu;
const BULLET = /^\W{0,2}[-–•*·o] /u;
const SCHEDULE = /\b(?:programme|program|schedule|itinerary|agenda|advisory)\b/iu;
/** "Tuesday 15 May", "Day 2: 16 May" on a line of its own. */
const DAY_LINE = /^\W{0,4}(?:day \d{1,2}\W{1,4})?<D(\d+)>\W{0,4}$/iu;
/** So many lines a day of a programme may have. */
const LINES = 30;

/**
 * "11.00 am: Meeting with Y" in the schedule of a visit that is to come: on which day, as the heading of the day or of the
 * schedule says, null where none does. Undefined for a sentence that is no line of such a schedule.
 */
export function dayOnSchedule(
  { sentences, day }: AnnotatedDocument,
  { abstract, index }: Sentence,
): PartialDate | null | undefined {
  const timed = TIME_OF_DAY.test(abstract);
  if (!timed && !BULLET.test(abstract)) return undefined;
  const titles = sentences.slice(0, index).filter((before) => occursIn(before.abstract, SCHEDULE));
  const [title] = titles;
  if (!title) return undefined;
  const heading = sentences
    .slice(Math.max(title.index, index - LINES), index)
    .findLast((before) => DAY_LINE.test(before.abstract));
  const named = heading
    ? mentionAt(heading, DAY_LINE.exec(heading.abstract)?.[1], 'D')?.date
    : (titles.map((told) => soleDay([told])).findLast((told) => told !== null) ??
      soleDay(sentences.slice(0, title.index)));
  const date = named && named.end === null ? named.start : null;
  const ahead = date !== null && day !== null && date > day;
  const first = sentences.slice(0, 5);
  const announced =
    timed &&
    (title.index < 5 || day === null) &&
    first.some(({ future, abstract: told }) => future || /\bscheduled?\b/iu.test(told));
  return ahead || announced ? date : undefined;
}

/** The one day that a title, or the announcement before it, names. */
function soleDay(told: readonly Sentence[]): { start: PartialDate; end: PartialDate | null } | null {
  const dates = told.flatMap(({ mentions }) =>
    mentions.flatMap((mention) =>
      mention.type === 'D' && mention.date.start.length === 10 ? [mention.date] : [],
    ),
  );
  const [first] = dates;
  return first && dates.every(({ start, end }) => start === first.start && end === first.end) ? first : null;
}
