import { remembered } from '../../src/domain/remembered';
import { groupBy } from '../../src/graph/group-by';
import { wordsOf } from '../extract/annotate/text/words';
import type { Claim } from './claim';

/** Words that make one shingle. */
const SHINGLE = 4;
/** Positions of a signature, and how many of them must agree at once for two to be compared. */
const POSITIONS = 48;
const BAND = 4;
/** Share of shingles in common from which two texts are copies of one release. */
const COPY = 0.5;
/** A sentence of so many words that stands the same in two documents comes from one of them, or from a third. */
const TELLING_SENTENCE = 8;

/** What the six lowest bits of a position are written as. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The signature by which copies of one text are known (MinHash over shingles of four words: Broder, “On the resemblance
 * and containment of documents”, 1997; of each position the lowest bits: Li and König, “b-Bit minwise hashing”, 2010): a
 * letter or digit for each position, empty for a text of fewer than eight words. Every claim holds one, so that it is short.
 */
export function releaseSignature(text: string): string {
  const words = wordsOf(text).map(({ key }) => key);
  if (words.length < 2 * SHINGLE) return '';
  const least = new Uint32Array(POSITIONS).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    const shingle = hash(words.slice(at, at + SHINGLE).join(' '));
    for (let position = 0; position < POSITIONS; position++) {
      const value = mixed(shingle, position);
      if (value < (least[position] as number)) least[position] = value;
    }
  }
  return [...least].map((value) => DIGITS[value % DIGITS.length]).join('');
}

/** The claims by the release that they come from: relays and near-copies of one release stand together, whatever order they came in. */
export function byRelease<C extends Claim>(claims: readonly C[]): C[][] {
  const releases = new Releases();
  for (const claim of claims) releases.add(claim);
  return [...groupBy(claims, ({ document }) => releases.of(document)).values()];
}

/** Which documents of the claims added so far come from one release. */
export class Releases {
  private readonly parents = new Map<string, string>();
  private readonly bands = new Map<string, Claim[]>();
  private readonly tellers = new Map<string, string>();
  /** The confidence of the surest claim of each release. */
  private readonly surest = new Map<string, number>();

  add(claim: Claim): void {
    const { document, release, confidence } = claim;
    this.surest.set(this.of(document), Math.max(confidence, this.surest.get(this.of(document)) ?? 0));
    for (const band of bandsOf(release)) {
      const others = this.bands.get(band) ?? [];
      for (const other of others)
        if (this.of(other.document) !== this.of(document) && resemblance(other.release, release) >= COPY)
          this.join(other.document, document);
      // One of each release is enough to know the next copy by.
      if (!others.some((other) => this.of(other.document) === this.of(document)))
        this.bands.set(band, [...others, claim]);
    }
    const sentence = tellingSentence(claim);
    if (sentence === null) return;
    this.join(this.tellers.get(sentence) ?? document, document);
    this.tellers.set(sentence, document);
  }

  /** The first of the documents that are known to be of one release with the document. */
  of(document: string): string {
    let at = document;
    for (let next = this.parents.get(at); next !== undefined; next = this.parents.get(at)) at = next;
    return at;
  }

  /** How many releases there are of each confidence. */
  counts(): Map<number, number> {
    const counts = new Map<number, number>();
    for (const confidence of this.surest.values()) counts.set(confidence, (counts.get(confidence) ?? 0) + 1);
    return counts;
  }

  private join(a: string, b: string): void {
    const [first, second] = [this.of(a), this.of(b)].sort() as [string, string];
    if (first === second) return;
    this.parents.set(second, first);
    this.surest.set(first, Math.max(this.surest.get(first) ?? 0, this.surest.get(second) ?? 0));
    this.surest.delete(second);
  }
}

const sentences = new WeakMap<Claim, string | null>();

/** The words of a claim's sentence, by which it is known in another document; null where they are too few. */
function tellingSentence(claim: Claim): string | null {
  let sentence = sentences.get(claim);
  if (sentence === undefined) {
    const words = wordsOf(claim.quote);
    sentence = words.length < TELLING_SENTENCE ? null : words.map(({ key }) => key).join(' ');
    sentences.set(claim, sentence);
  }
  return sentence;
}

/**
 * Share of shingles that two texts have in common, from 0 to 1, as their signatures tell it: a 64th more at most, as
 * positions that differ end in the same bits once in 64 times.
 */
export function resemblance(a: string, b: string): number {
  if (a === '' || a.length !== b.length) return 0;
  let same = 0;
  for (let at = 0; at < a.length; at++) if (a[at] === b[at]) same++;
  return same / a.length;
}

const bandsOf = remembered(
  (signature): readonly string[] =>
    Array.from(
      { length: Math.floor(signature.length / BAND) },
      (_, band) => `${band}:${signature.slice(band * BAND, (band + 1) * BAND)}`,
    ),
  { most: 10_000, longest: Number.POSITIVE_INFINITY },
);

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** One of the independent hashes of a signature: the finaliser of MurmurHash3 over the hash and the position. */
function mixed(value: number, position: number): number {
  let mix = value ^ Math.imul(position + 1, 0x9e3779b1);
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
