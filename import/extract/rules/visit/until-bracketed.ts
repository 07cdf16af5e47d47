import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import type { Timing } from './date';

/** "(To March 18)", as diaries of agencies have it behind an entry. */
const UNTIL = /^\((?:to|until|till|through) <D(?<until>\d+)>\)/iu;

/** The last day that stands in brackets behind an entry of a diary, where the entry itself names none. */
export function untilBracketed(
  document: AnnotatedDocument,
  sentence: Sentence,
  end: number,
  timing: Timing,
): Timing {
  if (timing.end !== null) return timing;
  const rest = sentence.abstract.slice(end);
  if (rest.length > LONGEST_REST) return timing;
  const next = document.sentences[sentence.index + 1];
  const told = next && UNTIL.exec(next.abstract)?.groups?.until;
  const date = next && mentionAt(next, told, 'D')?.date;
  if (!date || date.end !== null || date.start.length !== 10) return timing;
  if (timing.start !== null && timing.start > date.start) return timing;
  return { ...timing, end: date.start, inferred: timing.inferred || date.inferred };
}

/** What an entry may still say behind where it leads. */
const LONGEST_REST = 80;
