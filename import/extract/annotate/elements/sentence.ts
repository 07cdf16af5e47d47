import type { Abstract, Placed } from '../text/abstract';
import type { Element } from './element';

/** A sentence before its people are known: its elements, and its abstract with a placeholder for each. */
export interface SentenceOfElements extends Abstract {
  readonly elements: readonly Element[];
  readonly quotes: readonly Placed[];
  readonly paragraph: number;
}
