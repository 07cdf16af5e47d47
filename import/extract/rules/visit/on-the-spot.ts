import type { MentionOf, Person, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import { madeOnce } from '../../pattern';
import { occursIn } from '../../search/search';
import type { VisitVocabulary } from './frame';

/** "In Tartu, Estonia": a town that only its country places. */
const TOWN_OF =
  /\b[Ii]n (?:the (?:\p{L}+ )?(?:city|town|village|resort|port|region|district|province) of )?(?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+, (?:the )?<C(\d+)>(?!'s|-)/gu;

/** The one town or seat that a sentence names as a place: "in Ankara", "at the White House", "in Tartu, Estonia". */
export function onlyPlace({ abstract, mentions }: Sentence): MentionOf<'C'> | null {
  const places = [...abstract.matchAll(/\b(?:[Ii]n|[Aa]t)(?<the> the)? <C(\d+)>(?!'s)/gu)].flatMap(
    (match) => {
      const mention = mentions[Number(match[2])];
      const town = mention?.type === 'C' && (mention.form === 'capital' || mention.form === 'city');
      return mention?.type === 'C' && (mention.form === 'seat' || (town && !match.groups?.the))
        ? [mention]
        : [];
    },
  );
  const towns = [...abstract.matchAll(TOWN_OF)].flatMap((match) => {
    const mention = mentions[Number(match[1])];
    return mention?.type === 'C' ? [mention] : [];
  });
  const all = [...places, ...towns];
  return new Set(all.map(({ iso3 }) => iso3)).size === 1 ? (all[0] ?? null) : null;
}

/** Whether a sentence tells of a meeting of many, or of one from afar: who is where, it leaves open. */
export function isGathering({ abstract }: Sentence, terms: VisitVocabulary): boolean {
  return occursIn(abstract, gathering(terms));
}

/** Whether it tells of a meeting in person beside one of many. */
export function isOnTheMargin({ abstract }: Sentence, terms: VisitVocabulary): boolean {
  return occursIn(abstract, margin(terms)) && !occursIn(abstract, remote(terms));
}

/** Whether it tells of a journey. */
export function isOfJourney({ abstract }: Sentence, terms: VisitVocabulary): boolean {
  return occursIn(abstract, journey(terms));
}

/** Whoever acts for a country today. */
export function isOfficial(person: Person): boolean {
  return (
    person.country !== null &&
    !person.former &&
    (person.leader !== null || protocolOrder(person.rank) < protocolOrder('other'))
  );
}

const gathering = madeOnce(
  ({ notAlone }: VisitVocabulary) =>
    new RegExp(
      String.raw`(?<!\p{L})${notAlone}(?!\p{L})|\b(?:at|in|for|attend(?:s|ed|ing)?) (?:the )?<O\d+>|<O\d+>(?:'s)? (?:[\p{L}-]+ ){0,2}(?:meetings?|talks|leaders|ministers|week)\b`,
      'iu',
    ),
);
const margin = madeOnce(
  ({ onTheMargin }: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})${onTheMargin}(?!\p{L})`, 'iu'),
);
const remote = madeOnce(
  ({ fromAfar }: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})${fromAfar}(?!\p{L})`, 'iu'),
);
const journey = madeOnce(
  ({ travels }: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})${travels}`, 'iu'),
);
