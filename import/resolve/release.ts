import { wordsOf } from '../extract/annotate/words';
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

/**
 * The signature by which copies of one text are known (MinHash over shingles of four words: Broder,
 * “On the resemblance and containment of documents”, 1997): 4 hexadecimal digits for each position,
 * empty for a text of fewer than eight words.
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
  return [...least].map((value) => (value >>> 16).toString(16).padStart(4, '0')).join('');
}

/** The claims by the release that they come from: relays and near-copies of one release stand together, whatever order they came in. */
export function byRelease<C extends Claim>(claims: readonly C[]): C[][] {
  const parents = new Map<string, string>();
  const root = (document: string): string => {
    const parent = parents.get(document) ?? document;
    return parent === document ? document : root(parent);
  };
  const join = (a: string, b: string) => {
    const [first, second] = [root(a), root(b)].sort() as [string, string];
    parents.set(second, first);
  };
  const bands = new Map<string, C[]>();
  const sentences = new Map<string, string>();
  for (const claim of claims) {
    for (const band of bandsOf(claim.release)) {
      const others = bands.get(band) ?? [];
      for (const other of others)
        if (
          root(other.document) !== root(claim.document) &&
          resemblance(other.release, claim.release) >= COPY
        )
          join(other.document, claim.document);
      // One of each release is enough to know the next copy by.
      if (!others.some(({ document }) => root(document) === root(claim.document)))
        bands.set(band, [...others, claim]);
    }
    const words = wordsOf(claim.quote);
    if (words.length < TELLING_SENTENCE) continue;
    const sentence = words.map(({ key }) => key).join(' ');
    join(sentences.get(sentence) ?? claim.document, claim.document);
    sentences.set(sentence, claim.document);
  }
  const releases = new Map<string, C[]>();
  for (const claim of claims) {
    const release = root(claim.document);
    releases.set(release, [...(releases.get(release) ?? []), claim]);
  }
  return [...releases.values()];
}

/** Share of shingles that two texts have in common, from 0 to 1, as their signatures tell it. */
export function resemblance(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let same = 0;
  for (let at = 0; at < a.length; at += 4) if (a.slice(at, at + 4) === b.slice(at, at + 4)) same++;
  return same / POSITIONS;
}

function* bandsOf(signature: string): Generator<string> {
  const width = BAND * 4;
  for (let at = 0; at + width <= signature.length; at += width)
    yield `${at}:${signature.slice(at, at + width)}`;
}

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
