import type { Sentence } from '../../annotate/model';
import { allMatches } from '../../search/search';
import type { NamedAt } from './name';

/** What such a body is for: "on trade and economic cooperation". */
const FIELDS = String.raw`(?: (?:on|for) (?:(?:[\p{L}-]+,? (?:and )?){0,8}?(?:[Cc]o-?operation|[Rr]elations|[Ii]ssues|[Pp]artnership)|(?:[\p{L}-]+,? (?:and )?){0,3}?(?:[Tt]rade|[Ii]nvestments?)))?`;
const COMMISSION = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:joint|bilateral|mixed|permanent) )?(?:inter-?governmental|interstate|bi-?national|mixed|(?:strategic|ministerial) partnership|joint) (?:[\p{Ll}-]+ ){0,3}?(?:commission|council|committee)(?! of (?:inquiry|experts)| meeting)${FIELDS}(?!\p{L})|(?<![\p{L}-])(?:\p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+) (?:\p{L}+ ){0,3}?(?:[Cc]ommission|[Cc]ouncil|[Cc]ommittee)(?! of Ministers)${FIELDS}(?!\p{L})|(?<![\p{L}-])\p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+ (?:parliamentary |inter-?parliamentary )?friendship group(?!\p{L})|(?<![\p{L}-])(?:inter-?)?parliamentary friendship group(?= (?:of|between|with) (?:the )?\p{Lu})`,
  'gu',
);

/** "the intergovernmental commission on economic cooperation", which texts write small. */
export function commissions(sentence: Sentence): NamedAt[] {
  return allMatches(sentence.text, COMMISSION).map((match) => ({
    name: match[0].replace(/\s+/g, ' '),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
}
