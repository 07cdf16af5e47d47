import { type AnnotatedDocument, countryOf } from '../../annotate/model';
import { allMatches } from '../../search/search';
import type { SectorTerms } from './terms';

/**
 * The pairs of countries of which a document tells that one makes war on the other, "A's war against B",
 * "A invaded B": it lists no fields of their cooperation.
 */
export function foesIn({ sentences }: AnnotatedDocument, { foes }: SectorTerms): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { abstract, mentions } of sentences)
    for (const { groups } of foes.flatMap((pattern) => allMatches(abstract, pattern))) {
      const [a, b] = [groups?.a, groups?.b].map((at) => countryOf(mentions[Number(at)]));
      if (a && b && a !== b) pairs.add([a, b].sort().join());
    }
  return pairs;
}
