import type { Person, Sentence } from '../model';
import { protocolOrder } from '../people/people';

/** What two countries have with each other, and who they are. */
const RELATIONS = [
  /\b(?:relations|relationship|ties|cooperation|friendship|partnership|collaboration|bonds?|links)\b[^.;<]{0,40} between (?:the )?<C(?<a>\d+)> and (?:the )?<C(?<b>\d+)>/giu,
  /<[CG](?<a>\d+)>(?:-| - |–)<[CG](?<b>\d+)>(?:'s)? (?:[\p{L}-]+ ){0,2}(?:relations|relationship|ties|cooperation|friendship|partnership)\b/giu,
];
const MEET =
  /\b(?:met|meeting|meetings|talks|received|receives|discussions|conversation|call|courtesy|audience)\b/iu;

/**
 * The country of an official with whom a page begins and whose country it gives nowhere: the one whose relations with the
 * country of somebody met are told of, "In the meeting with Y of B the sides spoke of the relations between A and B", where
 * nobody else of the page is of A.
 */
export function countryOfOwnRelations(
  persons: readonly Person[],
  sentences: readonly Sentence[],
  person: Person,
): string | null {
  if (protocolOrder(person.rank) >= 8 || person !== persons.find(({ name }) => name !== '')) return null;
  const served = new Set(persons.flatMap(({ country }) => country ?? []));
  const own = new Set<string>();
  for (const { abstract, mentions } of sentences) {
    if (!MEET.test(abstract)) continue;
    const here = new Set(
      mentions.flatMap((mention) => (mention.type === 'P' ? (mention.person.country ?? []) : [])),
    );
    for (const pattern of RELATIONS)
      for (const match of abstract.matchAll(pattern)) {
        const [a, b] = [match.groups?.a, match.groups?.b].map((group) => {
          const mention = mentions[Number(group)];
          return mention?.type === 'C' || mention?.type === 'G' ? mention.iso3 : null;
        });
        if (!a || !b || here.size !== 1) continue;
        if (here.has(b) && !served.has(a)) own.add(a);
        if (here.has(a) && !served.has(b)) own.add(b);
      }
  }
  const [country, another] = own;
  return country && !another ? country : null;
}
