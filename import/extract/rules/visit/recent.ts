import { daysBetween, firstDay } from '../../../../src/domain/partial-date';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';

/** Whether a sentence names no day but one around the document's, so that it tells of what is going on. */
export function isRecent({ mentions }: Sentence, { day }: AnnotatedDocument): boolean {
  return (
    day !== null &&
    mentions.every(
      (mention) => mention.type !== 'D' || Math.abs(daysBetween(day, firstDay(mention.date.start))) <= 2,
    )
  );
}
