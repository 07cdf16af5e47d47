import type { AnnotatedDocument, Sentence } from './model';
import type { Placed } from './text/abstract';

/** The sentence that an offset lies in. */
export function sentenceAt(document: AnnotatedDocument, offset: number): Sentence | undefined {
  const sentence = document.sentences[firstEndingAfter(document.sentences, offset)];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** Index of the first stretch that ends after an offset, by bisection. */
export function firstEndingAfter(stretches: readonly Placed[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Placed).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
