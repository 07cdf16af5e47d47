import type { AnnotatedDocument } from '../annotate/model';
import type { CountryFinding, Finding, InstitutionFinding } from '../finding';
import { type InstitutionTerms, institutionTerms } from '../rules/institution/terms';
import { countryWeights, isOfOneAlone } from '../rules/pairs';

/**
 * Institutions are partners where states deal with each other. On a page with no country as a party and
 * nothing that two of them do, such as a test of cars, one that is named only in passing is none, and none at all on a long
 * page about one country.
 */
export function partnersIn(
  document: AnnotatedDocument,
  institutions: readonly InstitutionFinding[],
  countries: readonly CountryFinding[],
  facts: readonly Finding[],
): readonly InstitutionFinding[] {
  const dealing =
    document.sentences.length < SENTENCES ||
    countries.some(({ role }) => role === 'party') ||
    facts.some(({ kind }) => TELLING.has(kind));
  if (dealing) return institutions;
  if (isAtHome(document)) return [];
  const terms = institutionTerms(document.language);
  return terms
    ? institutions.filter((institution) => !isInPassing(document, institution, terms))
    : institutions;
}

/** Whether a page is about one country, as a long one is that names no other or seldom. */
function isAtHome(document: AnnotatedDocument): boolean {
  const [first = 0, second = 0] = [...countryWeights(document).values()].sort((a, b) => b - a);
  return first > 0 && isOfOneAlone(document.sentences.length, first, second);
}

/** What a text of fewer leaves out says nothing. */
const SENTENCES = 5;

const TELLING: ReadonlySet<Finding['kind']> = new Set(['visit', 'meeting', 'call', 'agreement', 'relation']);

/** Named once, where nothing is signed, shown or done together. */
function isInPassing(
  { text }: AnnotatedDocument,
  { evidence }: InstitutionFinding,
  { deals }: InstitutionTerms,
): boolean {
  return evidence.length < 2 && evidence.every(({ start, end }) => !deals.test(text.slice(start, end)));
}
