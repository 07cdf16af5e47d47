import { joined, type Word, wordsOf } from '../text/words';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export interface GazetteerMatch<T> {
  /** Index of the first word and of the word after the last. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** Phrases to look for in a text, as a trie over words; what separates the words does not matter. */
export class Gazetteer<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };

  constructor(private readonly normalise: (key: string) => string = (key) => key) {}

  add(phrase: string, value: T): void {
    let node = this.root;
    const words = wordsOf(phrase);
    if (words.length === 0) return;
    for (const { key } of words) {
      const normal = this.normalise(key);
      let next = node.next.get(normal);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(normal, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The longest phrase that begins at a word, undefined where none does. Linear in the phrase's length. */
  longestAt(
    text: string,
    words: readonly Word[],
    from: number,
    accept: (values: readonly T[], to: number) => boolean = () => true,
  ): GazetteerMatch<T> | undefined {
    let node: Node<T> | undefined = this.root;
    let best: GazetteerMatch<T> | undefined;
    for (let index = from; index < words.length; index++) {
      const word = words[index] as Word;
      if (index > from && !joined(text, words[index - 1] as Word, word)) break;
      node = node.next.get(this.normalise(word.key));
      if (!node) break;
      if (node.values.length > 0 && accept(node.values, index + 1))
        best = { from, to: index + 1, values: node.values };
    }
    return best;
  }
}
