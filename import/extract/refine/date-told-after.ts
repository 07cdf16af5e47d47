import type { PartialDate } from '../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt } from '../annotate/model';
import type { MeetingFinding } from '../finding';

/** So many sentences behind its own a meeting's day may be told. */
const REACH = 2;

/** "The meeting took place on Friday", "said that the talks will be held today". */
const TAKES_PLACE =
  /(?:^|\bsaid (?:that )?)(?:the|this|their) (?:[\p{L}-]+ ){0,2}(?:meeting|talks|audience|conversation|summit)(?: (?:between|of|with) (?:[^.;<]|<[PBCG]\d+>){1,90}?)? (?:(?:will|is to|are to|is set to|is scheduled to|are scheduled to) (?:take place|be held)|took place|takes place|(?:was|were) held)(?:[^.;<]|<[CO]\d+>){0,90} <D(\d+)>/iu;

/** The day of a meeting that a sentence behind it tells: "X met Y in Samarkand. The meeting took place on Friday." */
export function dayToldAfter(
  { date, evidence, participants }: MeetingFinding,
  all: readonly MeetingFinding[],
  { sentences }: AnnotatedDocument,
): PartialDate | null {
  const [own] = evidence;
  const index = own && date === null ? sentences.findIndex(({ start }) => start === own.start) : -1;
  if (index < 0) return null;
  for (const sentence of sentences.slice(index + 1, index + 1 + REACH)) {
    // Another one has been told of meanwhile.
    const other = all.some(
      (meeting) =>
        meeting.evidence[0]?.start === sentence.start &&
        !meeting.participants.every((person) => participants.includes(person)),
    );
    if (other) return null;
    const [, group] = TAKES_PLACE.exec(sentence.abstract) ?? [];
    const day = mentionAt(sentence, group, 'D')?.date;
    if (day) return day.end === null && day.start.length === 10 ? day.start : null;
  }
  return null;
}
