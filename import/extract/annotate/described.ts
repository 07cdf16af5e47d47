import { madeOnce } from '../pattern';
import type { Discourse, Groups } from './discourse';
import type { Element } from './elements/element';
import type { Person } from './model';
import type { Antecedents } from './pronouns';
import { saidBefore, saysSomething } from './subject';

/** Whom the noun "diplomat" can mean. */
const DIPLOMATS = new Set<Person['rank']>([
  'foreign-minister',
  'minister',
  'other',
  'spokesperson',
  'deputy-head',
]);
/** Somebody without a name: "a senior diplomat", «высокопоставленный дипломат». */
const UNNAMED =
  /(?<!\p{L})(?:an?|one|another|some|several|two|unnamed|senior|western|anonymous|une?|des|некий|один из|высокопоставленн\p{L}+|западн\p{L}+)(?: [\p{L}-]+){0,3} (?:diplomat|politician|diplomate|дипломат|политик)/iu;

/** Whether a page tells of such a one: read once for all who are called by what they are. */
const unnamed = madeOnce(({ text }: Discourse) => ({ told: UNNAMED.test(text) }));

/**
 * Who is called by what he is: "the Turkish diplomat" and "the Cuban guest" are whoever of that country was spoken of last,
 * "the diplomat said" is who has been speaking. Nobody where the page has told of a diplomat without a name.
 */
export function described(
  match: string,
  abstract: string,
  index: number,
  { by }: Groups,
  elements: readonly Element[],
  { subject }: Antecedents,
  discourse: Discourse,
): Person | null {
  const { language, people } = discourse;
  const diplomat = /diplomat|дипломат/iu.test(match);
  const fits = (person: Person) => !diplomat || DIPLOMATS.has(people.rankNow(person));
  if (!/guest|visitor|invité|hôte|гость/iu.test(match) && unnamed(discourse).told) return null;
  const nation = by === undefined ? undefined : elements[Number(by)];
  if (nation?.type === 'G')
    return people.lastMet(
      (person) =>
        person.country === nation.iso3 && (diplomat || person.rank !== 'spokesperson') && fits(person),
    );
  const end = index + match.length;
  if (!saysSomething(abstract, end, language) && !saidBefore(abstract, index, language)) return null;
  return (
    [subject(true), discourse.speaker, discourse.subject].find((person) => person && fits(person)) ?? null
  );
}
