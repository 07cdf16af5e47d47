import { addDays } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import type { Timing } from './date';

/** "Arrived in C earlier in the day": on the day that the story has come to. */
const SAME_DAY =
  /^,? (?:(?:earlier|later|late|early) (?:in|on) )?(?:that|the(?: very)?(?: same)?) (?:very |same )?day\b|^,? earlier (?:that|the same) day\b/u;

/** The day that the story has come to, where an arrival is told of it. */
export function sameDay(document: AnnotatedDocument, sentence: Sentence, end: number): Timing | null {
  if (!SAME_DAY.test(sentence.abstract.slice(end, end + 40))) return null;
  const start = dayOfStory(document, sentence, 0, EDGE_OF_PERIOD);
  return start === null ? null : { start, end: null, inferred: true };
}

/** "Arrived in C on Sunday and will leave on Wednesday": none before the arrival. */
const LEAVES =
  /^(?:,? (?:on )?<D\d+>)?,? and (?:(?:is (?:due|expected|scheduled|set) to|will|is to) )?(?:leaves?|departs?|returns?|fl(?:y|ies) (?:home|back))(?: home| back)?(?: on)? <D(?<until>\d+)>/u;

/** The day named last before an offset: "on Friday before heading to B on Tuesday" is a Tuesday after it. */
export function dayBefore(sentence: Sentence, at: number): string | null {
  const before = [...sentence.abstract.slice(0, at).matchAll(/<D(\d+)>/gu)].at(-1);
  const date = mentionAt(sentence, before?.[1], 'D')?.date;
  return date?.start.length === 10 ? date.start : null;
}

/** The day on which whoever has arrived leaves. */
export function dayOfLeaving(sentence: Sentence, placeEnd: number, start: string | null): string | null {
  const until = mentionAt(sentence, LEAVES.exec(sentence.abstract.slice(placeEnd))?.groups?.until, 'D')?.date;
  if (until?.start.length !== 10 || start?.length !== 10) return null;
  return until.start < start && until.inferred ? addDays(until.start, 7) : until.start;
}
