import { firstDay, type PartialDate } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import { onceADocument } from '../../annotate/once-a-document';

/** How many sentences behind the one that opens a day of a programme are still of that day. */
const REACH = 7;

/** "On Monday 27 May, the President will …": opens a day. */
const OPENS = /^[^<\p{L}]{0,3}On <D(\d+)>,/u;

/** The day that each sentence opens; none where fewer than two do. */
const daysOpened = onceADocument((document) => {
  const opened = document.sentences.map((sentence) => dayOpened(document, sentence));
  return new Set(opened).size < 3 ? [] : opened;
});

/**
 * The day of a programme that a sentence belongs to, where a page tells what is ahead day by day: that of the last
 * sentence before that opens one. Null on a page where fewer than two do.
 */
export function dayOfProgramme(document: AnnotatedDocument, { index }: Sentence): PartialDate | null {
  return (
    daysOpened(document)
      .slice(Math.max(0, index - REACH), index)
      .findLast((day) => day !== null) ?? null
  );
}

function dayOpened({ day }: AnnotatedDocument, sentence: Sentence): PartialDate | null {
  const date = mentionAt(sentence, OPENS.exec(sentence.abstract)?.[1], 'D')?.date;
  if (date?.end !== null || date.start.length !== 10) return null;
  return sentence.future && (day === null || firstDay(date.start) >= day) ? date.start : null;
}
