import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { countriesNamed, shareOf } from '../pairs';

type Lands = readonly [string, string];

/** The share of all that a page names which its two countries have where it is of those two alone. */
const ONLY = 0.85;

/** A page's pair, null where it names others besides. */
export function onlyPair(document: AnnotatedDocument, pair: Lands | null): Lands | null {
  return pair && shareOf(document, pair) >= ONLY ? pair : null;
}

/** The two countries that a sentence names, else the two of its page, null where it names another. */
export function landsOf(sentence: Sentence, pair: Lands | null): Lands | null {
  const named = countriesNamed(sentence);
  const [one, other, further] = named;
  if (one && other && !further) return [one, other];
  return pair && named.every((country) => pair.includes(country)) ? pair : null;
}
