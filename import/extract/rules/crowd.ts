import type { AnnotatedDocument, Sentence } from '../annotate/model';
import { countriesNamed, countryWeights } from './pairs';

type Pair = readonly [string, string];

/** A shorter text has one matter. */
const LONG = 25;

/**
 * Whether a long document speaks of some third country as much as of one of a pair: a budget, a report or a
 * briefing that names many. What it says of nobody in particular is not about the pair.
 */
export function isCrowded(document: AnnotatedDocument, pair: Pair | null): boolean {
  if (!pair || !isLong(document)) return false;
  const weights = countryWeights(document);
  const lesser = weights.get(lesserOf(document, pair)) ?? 0;
  return [...weights].some(([country, weight]) => weight >= lesser && !pair.includes(country));
}

export function isLong({ sentences }: AnnotatedDocument): boolean {
  return sentences.length > LONG;
}

/** Whether a sentence names the one of a pair of whom a document speaks less: the other is its own country, and everywhere. */
export function namesPartner(document: AnnotatedDocument, sentence: Sentence, pair: Pair): boolean {
  return countriesNamed(sentence).includes(lesserOf(document, pair));
}

function lesserOf(document: AnnotatedDocument, [a, b]: Pair): string {
  const weights = countryWeights(document);
  return (weights.get(a) ?? 0) < (weights.get(b) ?? 0) ? a : b;
}
