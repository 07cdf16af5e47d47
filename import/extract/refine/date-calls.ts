import { daysBetween } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, MentionOf } from '../annotate/model';
import type { CallFinding } from '../finding';

/** So many sentences behind a title its call may be told. */
const REACH = 6;

/**
 * Calls of which only a title tells, "Secretary X's Call with Foreign Minister Y", on the day that the first sentence naming
 * both gives: "X congratulated Y today".
 */
export function dateTitledCalls(
  calls: readonly CallFinding[],
  { sentences, paragraphs, day: written }: AnnotatedDocument,
): CallFinding[] {
  return calls.map((call) => {
    const [told] = call.evidence;
    const titled =
      told &&
      paragraphs.some(({ kind, start, end }) => kind === 'title' && told.start >= start && told.end <= end);
    if (call.date !== null || !titled) return call;
    const index = sentences.findIndex(({ start }) => start === told.start);
    const both = sentences
      .slice(index + 1, index + 1 + REACH)
      .find(({ mentions }) =>
        call.participants.every((person) =>
          mentions.some((mention) => mention.type === 'P' && mention.person === person),
        ),
      );
    const days = both?.mentions.filter((mention): mention is MentionOf<'D'> => mention.type === 'D') ?? [];
    const [day, another] = days;
    if (!day || another || day.date.end !== null || day.date.start.length !== 10) return call;
    // «Поблагодарил за переговоры 18 февраля»: a day long past is that of what they speak of.
    if (written && Math.abs(daysBetween(day.date.start, written)) > 1) return call;
    return { ...call, date: day.date.start, inferred: new Set([...call.inferred, 'date']) };
  });
}
