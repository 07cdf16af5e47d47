import type { VisitStatus } from '../../../../src/domain/kinds';
import { addDays, type PartialDate } from '../../../../src/domain/partial-date';
import type { MentionOf } from '../../annotate/model';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import { dateOf, type PhraseContext, type PhraseMatch } from './roles';
import { occurs } from './terms';

/** The date of a visit; what is told within its frame has a day of its own. */
export function ownDate(context: PhraseContext, match: PhraseMatch): MentionOf<'D'> | null {
  const dated = dateOf(context, match);
  const { sentence, start } = match;
  // "The first since 1991": since when, not when.
  const lead = context.document.text.slice(Math.max(0, (dated?.start ?? 0) - 8), dated?.start ?? 0);
  if (dated?.date.start.length === 4 && /(?<!\p{L})(?:с|depuis)\s+$/iu.test(lead)) return null;
  const before = sentence.abstract.slice(Math.max(0, start - 60), start);
  const { visits, roles } = context.terms;
  // "A met B, in the country on a visit": the day is that of the talks.
  const host = String.raw`(?:${roles.notSubject})<P\d+>(?:${visits.onVisit})`;
  const framed = occurs(context.terms, String.raw`(?:(?:${visits.within})[^.;<>]{0,35}|${host})$`, before);
  const other = dated?.date.start.length === 10 && dated.start < (sentence.offsets[start] ?? sentence.start);
  return framed && other ? null : dated;
}

/** When a visit begins and ends: its date, with the days that it lasts, or the day before the story's. */
export function timingOf(
  { document, terms }: PhraseContext,
  { sentence, start, end }: PhraseMatch,
  dated: MentionOf<'D'> | null,
  status: VisitStatus | null,
): { start: PartialDate | null; end: PartialDate | null } {
  const around = sentence.abstract.slice(Math.max(0, start - 50), end + 60);
  if (!dated) {
    const story =
      status !== 'planned' && occurs(terms, terms.visits.dayBefore, around)
        ? (dayOfStory(document, sentence, 0, EDGE_OF_PERIOD) ??
          (document.date.date?.length === 10 ? document.day : null))
        : null;
    return { start: story && addDays(story, -1), end: null };
  }
  const { date } = dated;
  const days = terms.visits.lasting.find(({ pattern }) => occurs(terms, pattern, around))?.days;
  if (!days || date.end || date.start.length < 10) return { start: date.start, end: date.end };
  return occurs(terms, terms.visits.lastDay, around)
    ? { start: addDays(date.start, 1 - days), end: date.start }
    : { start: date.start, end: addDays(date.start, days - 1) };
}
