import type { AnnotatedDocument, Sentence } from '../annotate/model';
import type { Finding } from '../finding';
import { countriesNamed, countriesThatMeet } from './pairs';

type Pair = readonly [string, string];

/**
 * Of which pair a sentence is that names nobody, in a text that tells how one country meets several: the
 * pair of the partner whom its paragraph named last. Elsewhere it is the pair that the document is about.
 */
export function localPairs(
  document: AnnotatedDocument,
  findings: readonly Finding[],
  principal: Pair | null,
): (sentence: Sentence) => Pair | null {
  const known = pairsThatMeet(findings);
  const hub = known.size > 1 ? hubOf([...known.values()]) : null;
  if (hub === null) return () => principal;
  const partners = new Map(
    [...known.values()].filter((pair) => pair.includes(hub)).map((pair) => [other(pair, hub), pair]),
  );
  const local = new Map<number, Pair | null>();
  let last: { readonly paragraph: number; readonly pair: Pair | null } = { paragraph: -1, pair: principal };
  for (const sentence of document.sentences) {
    if (sentence.paragraph !== last.paragraph) last = { paragraph: sentence.paragraph, pair: principal };
    const named = countriesNamed(sentence).filter((country) => partners.has(country));
    if (named.length === 1) last = { ...last, pair: partners.get(named[0] as string) ?? principal };
    else if (named.length > 1) last = { ...last, pair: principal };
    local.set(sentence.index, last.pair);
  }
  return ({ index }) => local.get(index) ?? principal;
}

/** The pairs that meet, call or visit each other. */
function pairsThatMeet(findings: readonly Finding[]): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const finding of findings) {
    const two = countriesThatMeet(finding);
    if (two.length === 2) pairs.set(two.join(), two as [string, string]);
  }
  return pairs;
}

/** The country that all of the pairs, or all but one, have in common. */
function hubOf(pairs: readonly Pair[]): string | null {
  const [a, b] = pairs[0] as Pair;
  return (
    [a, b, ...(pairs[1] as Pair)].find(
      (country) => pairs.filter((pair) => pair.includes(country)).length >= Math.max(2, pairs.length - 1),
    ) ?? null
  );
}

function other([a, b]: Pair, hub: string): string {
  return a === hub ? b : a;
}
