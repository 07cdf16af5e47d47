import { firstDay, type PartialDate } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';

/** How many sentences behind the one that opens a day of a programme are still of that day. */
const REACH = 7;

/** "On Monday 27 May, the President will …": opens a day. */
const OPENS = /^[^<\p{L}]{0,3}On <D(\d+)>,/u;

const programmes = new WeakMap<AnnotatedDocument, readonly (PartialDate | null)[]>();

/**
 * The day of a programme that a sentence belongs to, where a page tells what is ahead day by day: that of the last
 * sentence before that opens one. Null on a page where fewer than two do.
 */
export function dayOfProgramme(document: AnnotatedDocument, { index }: Sentence): PartialDate | null {
  let opened = programmes.get(document);
  if (!opened) {
    opened = document.sentences.map((sentence) => dayOpened(document, sentence));
    if (new Set(opened).size < 3) opened = [];
    programmes.set(document, opened);
  }
  return opened.slice(Math.max(0, index - REACH), index).findLast((day) => day !== null) ?? null;
}

function dayOpened({ day }: AnnotatedDocument, sentence: Sentence): PartialDate | null {
  const date = mentionAt(sentence, OPENS.exec(sentence.abstract)?.[1], 'D')?.date;
  if (date?.end !== null || date.start.length !== 10) return null;
  return sentence.future && (day === null || firstDay(date.start) >= day) ? date.start : null;
}
