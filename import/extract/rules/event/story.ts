import type { AnnotatedDocument, Paragraph } from '../../annotate/model';
import type { Line } from '../lines';

/** A longer line is no link to another story. */
const LONGEST_LINK = 140;
/** Between the links that a page has in one line: "Read more   Draw for the World Cup   12 comments". */
const APART = / {3,}|\t+| +[|•·»›] +/u;

/** Whether what stands at an offset of the text is told: in no title, and in no line without a full stop that links to another story. */
export function isOfStory(
  { text, paragraphs }: AnnotatedDocument,
  paragraph: number,
  at: number,
  lines: readonly Line[],
): boolean {
  const found = paragraphs[paragraph];
  if (found?.kind !== 'text') return false;
  const stretch = stretchAt(text, found, at);
  return stretch.length > LONGEST_LINK || /[.!?:;,…"”»)]$/u.test(stretch) || lines[paragraph]?.item === true;
}

/** The part of a paragraph's line around an offset, between what sets links apart. */
function stretchAt(text: string, { start, end }: Paragraph, at: number): string {
  let from = start;
  for (const stretch of text.slice(start, end).split(APART)) {
    const begin = text.indexOf(stretch, from);
    from = begin + stretch.length;
    if (at < from) return stretch.trim();
  }
  return '';
}
