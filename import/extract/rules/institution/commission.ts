import type { Sentence } from '../../annotate/model';
import { allMatches } from '../../search/search';
import type { NamedAt } from './name';

const COMMISSION =
  /(?<![\p{L}-])(?:(?:joint|bilateral|mixed|permanent) )?(?:inter-?governmental|interstate|bi-?national|joint (?:economic|trade|ministerial|technical|cooperation)|mixed) (?:[\p{Ll}-]+ ){0,3}(?:commission|council|committee)(?: (?:on|for) (?:[\p{Ll}-]+(?:, | and | )){0,5}?(?:cooperation|relations|trade|investment|issues))?(?!\p{L})/gu;

/** "the intergovernmental commission on economic cooperation", which texts write small. */
export function commissions(sentence: Sentence): NamedAt[] {
  return allMatches(sentence.text, COMMISSION).map((match) => ({
    name: match[0].replace(/\s+/g, ' '),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
}
