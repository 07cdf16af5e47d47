import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { Line } from '../lines';

/** A longer line is no link to another story. */
const LONGEST_LINK = 140;
/** The title and what stands under it. */
const HEAD = 3;

/** Whether a sentence is the story's: no title, and no line without a full stop that links to another story. */
export function isOfStory(document: AnnotatedDocument, sentence: Sentence, lines: readonly Line[]): boolean {
  const paragraph = document.paragraphs[sentence.paragraph];
  if (paragraph?.kind !== 'text') return false;
  const text = document.text.slice(paragraph.start, paragraph.end).trimEnd();
  return (
    sentence.index < HEAD ||
    text.length > LONGEST_LINK ||
    /[.!?:;,…"”»)]$/u.test(text) ||
    lines[sentence.paragraph]?.item === true
  );
}
