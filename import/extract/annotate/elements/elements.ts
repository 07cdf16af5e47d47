import { narrow } from '../../search/narrow';
import type { Lexicon } from '../lexicon';
import { withCouples } from '../people/couples';
import { shareTitles } from '../people/listed-names';
import { withInnerNationality, withPortfolio } from '../people/titles-in-full';
import { withNames } from '../people/unknown-names';
import { wordsOf } from '../text/words';
import type { Element } from './element';
import { elementAt } from './element-at';

/** The elements of a stretch of text, in order and apart. */
export function elementsOf(text: string, start: number, end: number, lexicon: Lexicon): Element[] {
  const words = wordsOf(narrow(text.slice(start, end)), start);
  const elements: Element[] = [];
  for (let index = 0; index < words.length; ) {
    const found = elementAt(text, words, index, lexicon, elements.at(-1));
    if (found) {
      if (found.element) elements.push(found.element);
      index = found.to;
    } else index++;
  }
  // Titles first: the portfolio of "Minister of Culture Lina Mendoni" is none of her names.
  const titled = elements
    .map((element, at) => {
      const before = elements[at - 1];
      return withPortfolio(text, element, lexicon, before?.type === 'G' ? before.end : 0);
    })
    .filter(apart);
  const read = withNames(text, words, titled, lexicon);
  const named = withCouples(text, read, lexicon)
    .flatMap((element, index, all) =>
      withInnerNationality(text, element, all[index + 1], all[index + 2], lexicon),
    )
    .sort((a, b) => a.start - b.start)
    .filter(apart);
  return shareTitles(text, named, lexicon);
}

/** Drops an element that an earlier, longer one has come to cover. */
function apart(element: Element, index: number, all: readonly Element[]): boolean {
  return !all.some(
    (other, at) =>
      at !== index &&
      other.start <= element.start &&
      other.end >= element.end &&
      (other.end - other.start > element.end - element.start || at < index),
  );
}
