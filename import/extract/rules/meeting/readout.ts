import type { AnnotatedDocument, Person } from '../../annotate/model';
import { expression } from '../../pattern';
import { firstMatch, matchesIn } from '../../search/search';
import { countriesNamed } from '../pairs';
import type { MeetingVocabulary } from './vocabulary';

const PERSON = /<P\d+>/gu;
const COUNTRY = /<[CG]\d+>/gu;

/** So many sentences down a page its title may stand. */
const TOP = 3;

/**
 * Whether a page is the readout of one meeting or call with all of some people, "Minister X's call with Ministers Y and Z",
 * "… with her Danish and Finnish counterparts": what they did, they did together.
 */
export function isReadoutOfOne(
  { sentences }: AnnotatedDocument,
  people: readonly Person[],
  terms: MeetingVocabulary,
): boolean {
  if (people.length < 2) return false;
  return sentences.slice(0, TOP).some((title) => {
    const match = firstMatch(title.abstract, expression(terms.readout));
    if (!match || match.groups?.several) return false;
    const others = title.abstract.slice(match.index + match[0].length);
    const [persons, lands] = [PERSON, COUNTRY].map((mention) => matchesIn(others, mention).length);
    // "His meeting with the Emir", and below it whom else he met that day.
    if (people.length > (persons || lands || 0)) return false;
    const named = countriesNamed(title);
    return people.every(({ country }) => country !== null && named.includes(country));
  });
}
