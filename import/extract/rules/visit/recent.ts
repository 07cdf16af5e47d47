import { daysBetween, firstDay } from '../../../../src/domain/partial-date';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';

/** Whether a sentence names no day but one around the document's, so that it tells of what is going on; none, where the document has no day. */
export function isRecent({ mentions }: Sentence, { day }: AnnotatedDocument): boolean {
  return mentions.every(
    (mention) =>
      mention.type !== 'D' || (day !== null && Math.abs(daysBetween(day, firstDay(mention.date.start))) <= 2),
  );
}

const LAST_YEAR =
  /^[^.;<>]{0,12}(?: (?:in|on|back in) (?:\p{Lu}\p{Ll}+ (?:\d{1,2} )?)?(?:of )?)? ?last (?:year|month|\p{Lu}\p{Ll}+)\b/u;

/** "Made a trip to C in July last year", in a document without a day: another visit than the one that it reports. */
export function isOfLastYear(after: string, { day }: AnnotatedDocument): boolean {
  return (
    day === null && LAST_YEAR.test(after) && !/\blast (?:\p{L}+day|week|night)\b/u.test(after.slice(0, 40))
  );
}
