import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import { lastPlace, type Place } from './place';

/**
 * Where "there" and "the country" are that somebody had been to: the place named last in the sentence up to an offset,
 * "signed in C last month, when X was there", else in the sentence before, "is expected in C. He had been there in January".
 */
export function placeMeant(
  { sentences }: AnnotatedDocument,
  sentence: Sentence,
  index: number,
  visitors: readonly Person[],
): Place | null {
  const before = sentences[sentence.index - 1];
  return (
    lastPlace(sentence, index, visitors) ??
    (before && before.paragraph === sentence.paragraph
      ? lastPlace(before, before.abstract.length, visitors)
      : null)
  );
}
