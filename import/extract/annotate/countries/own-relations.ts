import { mentionsOf, type Person, type Sentence } from '../model';
import { protocolOrder } from '../people/people';

/** What two countries have with each other, and who they are. */
const RELATIONS = [
  /\b(?:relations|relationship|ties|cooperation|friendship|partnership|collaboration|bonds?|links)\b[^.;<]{0,40} between (?:the )?<C(?<a>\d+)> and (?:the )?<C(?<b>\d+)>/giu,
  /<[CG](?<a>\d+)>(?:-| - |–)<[CG](?<b>\d+)>(?:'s)? (?:[\p{L}-]+ ){0,2}(?:relations|relationship|ties|cooperation|friendship|partnership)\b/giu,
];
const MEET =
  /\b(?:met|meeting|meetings|talks|received|receives|discussions|conversation|call|courtesy|audience)\b/iu;

/** Two countries whose relations a sentence about a meeting tells of. */
export interface RelationTold {
  readonly pair: readonly [string, string];
  readonly sentence: Sentence;
}

/** All of a page. */
export function relationsTold(sentences: readonly Sentence[]): RelationTold[] {
  return sentences.flatMap((sentence) =>
    MEET.test(sentence.abstract)
      ? RELATIONS.flatMap((pattern) =>
          [...sentence.abstract.matchAll(pattern)].flatMap(({ groups }) => {
            const [a, b] = [groups?.a, groups?.b].map((group) => {
              const mention = sentence.mentions[Number(group)];
              return mention?.type === 'C' || mention?.type === 'G' ? mention.iso3 : null;
            });
            return a && b ? [{ pair: [a, b] as const, sentence }] : [];
          }),
        )
      : [],
  );
}

/**
 * The country of an official with whom a page begins and whose country it gives nowhere: the one whose relations with the
 * country of somebody met are told of, "In the meeting with Y of B the sides spoke of the relations between A and B", where
 * nobody else of the page is of A.
 */
export function countryOfOwnRelations(
  persons: readonly Person[],
  relations: readonly RelationTold[],
  person: Person,
): string | null {
  if (protocolOrder(person.rank) >= 8 || person !== persons.find(({ name }) => name !== '')) return null;
  const served = new Set(persons.flatMap(({ country }) => country ?? []));
  const own = new Set<string>();
  for (const { pair, sentence } of relations) {
    const [here, another] = new Set(mentionsOf(sentence, 'P').flatMap(({ person }) => person.country ?? []));
    if (here === undefined || another !== undefined) continue;
    for (const [one, other] of [pair, [pair[1], pair[0]]])
      if (here === other && !served.has(one)) own.add(one);
  }
  const [country, another] = own;
  return country && !another ? country : null;
}
