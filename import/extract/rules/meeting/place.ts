import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { MeetingVocabulary } from './vocabulary';

/** Where in a sentence a meeting is told. */
export interface Place {
  readonly document: AnnotatedDocument;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly terms: MeetingVocabulary;
}

/** Where a pattern matches in the abstract of a sentence. */
export function placeAt(
  match: RegExpExecArray,
  document: AnnotatedDocument,
  sentence: Sentence,
  terms: MeetingVocabulary,
): Place {
  return { document, sentence, from: match.index, to: match.index + match[0].length, terms };
}
