import type { AnnotatedDocument } from '../annotate/model';
import { countryWeights } from './pairs';

/** A shorter text has one matter. */
const LONG = 25;

/**
 * Whether a long document speaks of some third country as much as of one of a pair: a budget, a report or a
 * briefing that names many. What it says of nobody in particular is not about the pair.
 */
export function isCrowded(document: AnnotatedDocument, pair: readonly [string, string] | null): boolean {
  if (!pair || document.sentences.length <= LONG) return false;
  const weights = countryWeights(document);
  const lesser = Math.min(...pair.map((country) => weights.get(country) ?? 0));
  return [...weights].some(([country, weight]) => weight >= lesser && !pair.includes(country));
}
