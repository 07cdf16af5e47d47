import type { Sentence } from '../../annotate/model';
import { occursIn } from '../../search/search';
import type { AgreementTerms } from './terms';

/** So many sentences after a signing are still about what was signed. */
const AFTER_SIGNING = 5;

/** Tells of a sentence whether it, or one shortly before it, speaks of a signing. */
export function signingsTold(
  sentences: readonly Sentence[],
  terms: AgreementTerms,
): (sentence: Sentence) => boolean {
  const told = new Set<number>();
  for (const { index, abstract } of sentences)
    if (occursIn(abstract, terms.signing))
      for (let after = 0; after <= AFTER_SIGNING; after++) told.add(index + after);
  return ({ index }) => told.has(index);
}

/**
 * Whether a sentence presents a document that it has said nothing of before: "there is a memorandum on
 * trade", "an extradition treaty was among them", "the sixth is an agreement between A and B".
 */
export function isPresented(
  { abstract }: Sentence,
  from: number,
  end: number,
  terms: AgreementTerms,
): boolean {
  const before = abstract.slice(0, from);
  return (
    terms.presentedBefore.test(abstract.slice(Math.max(0, from - 60), from)) &&
    !terms.notPresented.test(before) &&
    !terms.wished.test(before) &&
    !terms.not.test(before.slice(-80)) &&
    !terms.notPresentedAfter.test(abstract.slice(end, end + 80))
  );
}
