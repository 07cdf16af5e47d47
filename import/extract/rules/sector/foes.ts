import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { allMatches } from '../../search/search';
import type { SectorTerms } from './terms';

/**
 * The pairs of countries of which a document tells that one makes war on the other, "A's war against B",
 * "A invaded B": it lists no fields of their cooperation.
 */
export function foesIn({ sentences }: AnnotatedDocument, { foes }: SectorTerms): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const sentence of sentences)
    for (const { groups } of foes.flatMap((pattern) => allMatches(sentence.abstract, pattern))) {
      const [a, b] = [countryOf(sentence, groups?.a), countryOf(sentence, groups?.b)];
      if (a && b && a !== b) pairs.add([a, b].sort().join());
    }
  return pairs;
}

function countryOf({ mentions }: Sentence, at: string | undefined): string | null {
  const mention = at === undefined ? undefined : mentions[Number(at)];
  if (mention?.type === 'C' || mention?.type === 'G') return mention.iso3;
  return mention?.type === 'P' ? mention.person.country : null;
}
