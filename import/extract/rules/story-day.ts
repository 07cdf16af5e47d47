import { addDays, daysBetween, type PartialDate } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, Mention, Sentence } from '../annotate/model';

/** How far a day of the story may lie from the document's own, in days. */
const NEAR = 14;

/**
 * The day that a story has come to at a sentence that names none: the one named in the three sentences before,
 * or the only one named so far, `later` days on, whatever years are named besides; null where there is none, or more than one.
 * `isEdge` tells by the words before a date whether it begins or ends a period and is no day of its own.
 */
export function dayOfStory(
  document: AnnotatedDocument,
  sentence: Sentence,
  later: number,
  isEdge: (before: string) => boolean,
): PartialDate | null {
  const near = document.sentences
    .slice(Math.max(0, sentence.index - 3), sentence.index)
    .map(daysOf)
    .findLast((days) => days.length > 0);
  const date = near ? onlyOne(near) : onlyOne(daysBefore());
  if (!date || (document.day && Math.abs(daysBetween(document.day, date)) > NEAR)) return null;
  return later > 0 ? addDays(date, later) : date;

  function* daysBefore(): Generator<PartialDate> {
    for (const earlier of document.sentences) {
      if (earlier === sentence) return;
      yield* daysOf(earlier);
    }
  }

  function daysOf({ mentions }: Sentence): PartialDate[] {
    if (tellsOfTour(mentions)) return [];
    return mentions.flatMap((mention) =>
      mention.type === 'D' &&
      mention.date.end === null &&
      mention.date.start.length > 4 &&
      !isEdge(document.text.slice(Math.max(0, mention.start - 12), mention.start))
        ? [mention.date.start]
        : [],
    );
  }
}

/** "Arrived in A on Friday, the last stop of a tour through B, C and D": the day is that of one stop. */
function tellsOfTour(mentions: readonly Mention[]): boolean {
  return new Set(mentions.flatMap((mention) => (mention.type === 'C' ? [mention.iso3] : []))).size > 2;
}

/** The day that all dates to the day name, null where there is none or more than one. */
function onlyOne(dates: Iterable<PartialDate>): PartialDate | null {
  let only: PartialDate | null = null;
  for (const date of dates) {
    if (date.length !== 10 || date === only) continue;
    if (only) return null;
    only = date;
  }
  return only;
}
