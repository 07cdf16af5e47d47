import type { Sentence } from '../../annotate/model';
import { allMatches } from '../../search/search';
import type { NamedAt } from './name';

/** What such a body is for: "on trade and economic cooperation". */
const FIELDS = String.raw`(?: (?:on|for) (?:(?:[\p{L}-]+,? (?:and )?){0,8}?(?:[Cc]o-?operation|[Rr]elations|[Ii]ssues|[Pp]artnership)|(?:[\p{L}-]+,? (?:and )?){0,3}?(?:[Tt]rade|[Ii]nvestments?)))?`;
const COMMISSION = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:joint|bilateral|mixed|permanent) )?(?:inter-?governmental|interstate|bi-?national|mixed|(?:strategic|ministerial) partnership|joint) (?:[\p{Ll}-]+ ){0,3}?(?:commission|council|committee)(?! of (?:inquiry|experts)| meeting)${FIELDS}(?!\p{L})|(?<![\p{L}-])(?:\p{Lu}\p{Ll}+[-–/]\p{Lu}\p{Ll}+) (?:\p{L}+ ){0,5}?(?:[Cc]ommission|[Cc]ouncil|[Cc]ommittee)(?! of Ministers)${FIELDS}(?!\p{L})|(?<![\p{L}-])\p{Lu}\p{Ll}+[-–]\p{Lu}\p{Ll}+ (?:parliamentary |inter-?parliamentary )?friendship group(?!\p{L})|(?<![\p{L}-])(?:inter-?)?parliamentary friendship group(?= (?:of|between|with) (?:the )?\p{Lu})`,
  'gu',
);

/** "the intergovernmental commission on economic cooperation", which texts write small. */
export function commissions(sentence: Sentence): NamedAt[] {
  return allMatches(sentence.text, COMMISSION)
    .map((match) => ({
      name: match[0].replace(/\s+/g, ' '),
      start: sentence.start + match.index,
      end: sentence.start + match.index + match[0].length,
    }))
    .filter((item) => JOINT.test(item.name) || isOfNations(sentence, item));
}

/** What is joint by its own words; else two nations are joined in its name: "the Turkmen-Georgian commission". */
const JOINT =
  /^(?:joint|bilateral|mixed|permanent|inter-?|bi-?national|strategic|ministerial|parliamentary)/iu;
const NATIONS = /^(?:Sino|Indo|Franco|Russo|Anglo|Turco|Greco|Luso|Italo|Austro|Ibero)-/u;

function isOfNations({ mentions }: Sentence, { name, start }: NamedAt): boolean {
  const first = start + name.indexOf(' ');
  return (
    NATIONS.test(name) ||
    mentions.some(
      (mention) =>
        (mention.type === 'G' || (mention.type === 'C' && mention.form === 'name')) &&
        mention.start < first &&
        mention.end > start,
    )
  );
}

const BODY = /commission|council|committee/iu;
/** What may stand between a commission's name and the two countries whose it is. */
const TO_FIRST =
  /^(?: (?:on|for) (?:[\p{L}-]+,? (?:and )?){0,7}?(?:[Cc]o-?operation|[Rr]elations|[Ii]ssues|[Pp]artnership|[Tt]rade))? (?:between|of) (?:the )?(?:Governments? of )?(?:the )?$/u;
const TO_SECOND = /^ and (?:the )?(?:Government of )?(?:the )?$/u;

/** "The Joint Commission between the Maldives and Sri Lanka": a commission's name with the two countries that it joins. */
export function ofTwoCountries({ text, start, mentions }: Sentence, item: NamedAt): NamedAt {
  // "The Council of Presidents of Ukraine": the first of them may close the name already.
  const [first, second] = mentions.filter(
    (mention) => mention.type === 'C' && mention.end >= item.end && mention.form === 'name',
  );
  if (
    !BODY.test(item.name) ||
    !first ||
    !second ||
    (first.end !== item.end && !TO_FIRST.test(text.slice(item.end - start, first.start - start))) ||
    !TO_SECOND.test(text.slice(first.end - start, second.start - start))
  )
    return item;
  return {
    name: `${item.name}${text.slice(item.end - start, second.end - start)}`.replace(/\s+/g, ' '),
    start: item.start,
    end: second.end,
  };
}
