import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { AgreementTerms } from './terms';

/** "The Accords", "the Agreement". */
const LONE = /^\p{Lu}\p{Ll}+$/u;
const POINTED_AT = /(?<!\p{L})(?:this|that|these|those) $/iu;

/**
 * Whether a title is only another word for a treaty of many states: "the Accords" where the text names one,
 * "that agreement" where the sentence or the one before it does. `from` is where its words begin in the abstract.
 */
export function meansTreaty(
  { text, sentences }: AnnotatedDocument,
  { abstract, index, start, end }: Sentence,
  title: string,
  from: number,
  { treaties }: AgreementTerms,
): boolean {
  if (LONE.test(title)) return treaties.test(text);
  if (title.includes(' ') || !POINTED_AT.test(abstract.slice(0, from))) return false;
  return treaties.test(text.slice(sentences[index - 1]?.start ?? start, end));
}
