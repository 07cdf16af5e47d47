import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { Placed } from '../../annotate/text/abstract';
import { quotesOf } from './frame';

/** A few words in quotation marks that are no sentence: "a very important visit". */
function isFragment(text: string, { start, end }: Placed): boolean {
  const words = text.slice(start, end);
  return /^\p{Ll}/u.test(words) && words.split(/\s+/u).length < 14;
}

/** Whether quoted words are a fragment within a clause that is at least twice as long and goes on around them. */
export function isPartOf(text: string, words: Placed, start: number, end: number): boolean {
  return (
    words.start > start + 1 &&
    words.end <= end + 1 &&
    (words.end - words.start) * 2 < end - start &&
    isFragment(text, words)
  );
}

/** Whether most of a stretch, or the words around it, stand in quotation marks: the other rules' part. */
export function quoted(document: AnnotatedDocument, sentence: Sentence, start: number, end: number): boolean {
  const paragraph = document.paragraphs[sentence.paragraph];
  if (!paragraph) return false;
  let within = 0;
  for (const quote of quotesOf(document, paragraph)) {
    if (quote.end <= start || quote.start >= end) continue;
    // "… that “our countries have long been friends”": what begins or ends outside, or is long, is a speech of its own.
    if (quote.end - quote.start <= 40) continue;
    if (!isFragment(document.text, quote) || quote.start <= start + 1) return true;
    within += quote.end - quote.start;
  }
  return within * 2 > end - start;
}
