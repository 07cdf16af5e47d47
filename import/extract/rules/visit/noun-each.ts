import type { Sentence } from '../../annotate/model';
import type { VisitVocabulary } from './frame';
import type { NounPhrase, Tail } from './noun-phrase';
import { travellersBefore } from './traveller';

const PAY = /^(?:to )?(?:pay|pays|paid|paying|make|makes|made|begin|began|start|started) $/iu;
const OFTEN =
  /\b(?:several|many|numerous|frequent|regular|multiple|repeated|mutual|reciprocal|earlier|previous|such|two|three|four|five|\d+)\b/iu;
/** "In 2010 and in 2014": a visit or more of each. */
const MORE_DAYS = /<D\d+>[^.;]{0,20}(?:,| and) (?:in |on )?<D\d+>|\brespectively\b/u;

/** Whether "visits" are one of each of several people: "ministers A, B and C pay official visits to D from 22 to 28 July". */
export function isOneEach(
  sentence: Sentence,
  phrase: NounPhrase,
  tail: Tail,
  governor: string | null,
  terms: VisitVocabulary,
): boolean {
  if (!governor || phrase.determiner !== null || tail.places.length !== 1 || !PAY.test(governor))
    return false;
  if (OFTEN.test(phrase.words) || MORE_DAYS.test(tail.text)) return false;
  const travellers = travellersBefore(sentence, phrase.start - governor.length, terms);
  const countries = new Set(travellers?.persons.map(({ country }) => country));
  return countries.size > 1 && !countries.has(null) && !travellers?.reference;
}
