import type { MentionOf, Person, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import { madeOnce } from '../../pattern';
import { occursIn } from '../../search/search';
import type { VisitVocabulary } from './frame';

/** The one town or seat that a sentence names as a place: "in Ankara", "at the White House". */
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
  return new Set(places.map(({ iso3 }) => iso3)).size === 1 ? (places[0] ?? null) : null;
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
  ({ notAlone }: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})${notAlone}(?!\p{L})|<O\d+>`, 'iu'),
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
