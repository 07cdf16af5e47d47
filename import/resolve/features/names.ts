import { distance } from 'fastest-levenshtein';
import { skeleton, soundsOf } from '../../../src/domain/name-sounds';

/** Share of letters from which two words are spellings of one; less will do where another word is the very same. */
const ALIKE = 0.75;
const ALIKE_BESIDE_SAME = 0.62;
/** Share of letters from which two names written in one are spellings of one: Abdul Rashid, Abdurrashid. */
const ALIKE_IN_ONE = 0.86;

/**
 * How alike two persons' names are, from 0 to 1, whatever the alphabet and the romanisation: words are compared by
 * their sounds, in any order; a word that only one name has (a middle name, a patronymic) counts little against it,
 * two last words that differ count much.
 */
export function nameSimilarity(a: string, b: string): number {
  const [one, other] = [soundsOf(a), soundsOf(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const inOne = letterSimilarity(one.join(''), other.join(''));
  if (inOne === 1) return 1;
  const byWords = wordsSimilarity(one, other);
  return one.length !== other.length && inOne >= ALIKE_IN_ONE ? Math.max(byWords, inOne) : byWords;
}

function wordsSimilarity(one: readonly string[], other: readonly string[]): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const beside = shorter.some((word) => word.length > 2 && longer.includes(word));
  const enough = beside && shorter.length > 1 ? ALIKE_BESIDE_SAME : ALIKE;
  const free = [...longer];
  let sum = 0;
  let matched = 0;
  for (const word of shorter) {
    const ranked = free.map((candidate) => wordSimilarity(word, candidate));
    const best = Math.max(0, ...ranked);
    if (best < enough) {
      sum += best / 2;
      continue;
    }
    sum += Math.max(best, ALIKE);
    matched++;
    free.splice(ranked.indexOf(best), 1);
  }
  const all = matched === shorter.length;
  const surnames = wordSimilarity(one.at(-1) ?? '', other.at(-1) ?? '') >= enough;
  const known = all ? Math.max(0.8, 1 - free.length * 0.06) : 0.7;
  return (sum / shorter.length) * known * (surnames || all ? 1 : 0.8);
}

function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  // An initial stands for any name that begins with it.
  if (shorter.length === 1) return longer.startsWith(shorter) ? 0.8 : 0;
  const likeness = letterSimilarity(a, b);
  return skeleton(a) === skeleton(b) ? Math.max(likeness, 0.85) : likeness;
}

function letterSimilarity(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}
