import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import type { Finding } from '../../finding';
import { expression, madeOnce } from '../../pattern';
import type { VisitVocabulary } from './frame';
import { isGathering, isOfficial } from './on-the-spot';

/** So many sentences open a page: a summit told in them is where its leaders meet. */
export const OPENING = 3;

/**
 * Whether a host who receives somebody does so at home: no summit brings the two together, nothing sets them in another
 * country, and the page tells neither that the host travels nor that another guest has come.
 */
export function isAtHome(
  document: AnnotatedDocument,
  sentence: Sentence,
  host: Person | undefined,
  guest: Person,
  findings: readonly Finding[],
  terms: VisitVocabulary,
): boolean {
  if (!host?.country || host.country === guest.country || !isOfficial(host) || !isOfficial(guest))
    return false;
  const { datelineCountry, sentences } = document;
  if (datelineCountry !== null && datelineCountry !== host.country) return false;
  if ([sentence, ...sentences.slice(0, OPENING)].some((told) => isGathering(told, terms))) return false;
  const abroad = [sentence, ...sentences.slice(0, OPENING)].some((told) =>
    told.mentions.some(
      (mention) => mention.type === 'C' && mention.form !== 'name' && mention.iso3 !== host.country,
    ),
  );
  // Where somebody else is on a visit to the host, whoever was received besides is told in passing.
  return (
    !abroad &&
    !findings.some(
      (finding) =>
        finding.kind === 'visit' &&
        finding.visitor !== null &&
        (finding.visitor === host || (finding.to === host.country && finding.visitor !== guest)),
    )
  );
}

const housesOf = madeOnce(
  ({ houses }: VisitVocabulary) =>
    new RegExp(
      String.raw`\b(?:at|in) (?:the |his |her )?(?:${Object.entries(houses)
        .map(([rank, pattern]) => `(?<${rank.replaceAll('-', '_')}>${pattern})`)
        .join('|')})(?! (?:of|in) )`,
      'u',
    ),
);

/**
 * In whose house two meet, "at the Presidential Palace", "at the Foreign Ministry": that of the one side with the rank
 * that receives there; of two ministers the one whom the sentence names first.
 */
export function hostInHouse(
  { abstract, mentions }: Sentence,
  participants: readonly Person[],
  terms: VisitVocabulary,
): Person | null {
  const match = housesOf(terms).exec(abstract);
  const rank = Object.entries(match?.groups ?? {}).find(([, told]) => told !== undefined)?.[0];
  if (!match || !rank) return null;
  const ranked = participants.filter((person) =>
    rank === 'monarch'
      ? expression(terms.monarchs).test(person.title ?? '')
      : person.rank === rank.replaceAll('_', '-'),
  );
  if (ranked.length === 1) return ranked[0] ?? null;
  const first = mentions.find((mention) => mention.type === 'P');
  return rank === 'foreign_minister' && first?.type === 'P' && participants.includes(first.person)
    ? first.person
    : null;
}
