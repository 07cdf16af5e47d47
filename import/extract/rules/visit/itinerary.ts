import type { VisitStatus } from '../../../../src/domain/kinds';
import { addDays, lastDay } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import type { Timing } from './date';
import { kindOf, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { datedLegs } from './legs';
import { placesAt } from './place';
import { travellersAt, travellersBefore } from './traveller';

/** What is listed: "X's itinerary:", "working visits to"; a date must stand behind its first place. */
const LISTED =
  /(?<![\p{L}-])(?:itinerary|schedule|route|visits|trips|stops|legs|(?:tour|trip|journey|visit) (?:of|to|through|across|in) [^.;:<>]{3,50}(?=:))(?: (?:will|is|are|was|were|takes?|includes?|of|to|in|him|her|them)){0,3}:? (?=(?:the )?<C\d+>(?:,| on| from)? ?\(?(?:on |from )?<D\d+>)/giu;
/** Whose it is and of what kind. */
const OWNED = /(?:<P(?<owner>\d+)>'s? )?(?<words>(?:[\p{L}-]+ ){0,3})$/u;

/** The days of several journeys in a row: "undertook working visits to A (9 June), B (10 June) and C (13 June)", "X's itinerary: A, 5–7 November; B, 7–8 November". */
export const visitItinerary: Rule = {
  name: 'visit-itinerary',
  apply(document) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms) return [];
    return document.sentences.flatMap((sentence) =>
      allMatches(sentence.abstract, LISTED).flatMap((match) => listed(document, sentence, match, terms)),
    );
  },
};

function listed(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: RegExpExecArray,
  terms: VisitVocabulary,
): VisitFinding[] {
  const { places, end } = placesAt(sentence, match.index + match[0].length);
  const [first, another] = places;
  const date = mentionAt(sentence, /^[^<]{0,8}<D(\d+)>/u.exec(sentence.abstract.slice(end))?.[1], 'D')?.date;
  const further = datedLegs(sentence, end);
  if (!first?.iso3 || another || !date || further.length === 0) return [];
  const owned = OWNED.exec(sentence.abstract.slice(Math.max(0, match.index - 60), match.index))?.groups;
  const travellers = owned?.owner
    ? travellersAt(sentence, mentionAt(sentence, owned.owner, 'P'))
    : travellersBefore(sentence, match.index, terms);
  const visitor = travellers?.persons[0] ?? null;
  const { kind, wording } = kindOf(owned?.words ?? '', '', terms);
  const legs = inOrder([
    { place: first, timing: { start: date.start, end: date.end, inferred: date.inferred } },
    ...further,
  ]);
  return legs
    .filter(({ place }) => place.iso3 !== visitor?.country)
    .map(({ place, timing }) =>
      visitFinding(sentence, {
        rule: 'visit-itinerary',
        visitor,
        place,
        kind,
        wording,
        status: statusOn(timing, document),
        timing,
        confidence: travellers?.reference === false ? 0.8 : 0.5,
        hint: { reference: travellers?.reference ?? true },
      }),
    );
}

/** "A on Monday, B on Tuesday, C on Wednesday", told on Tuesday: none is before the one that stands before it. */
function inOrder<Leg extends { readonly timing: Timing }>(legs: readonly Leg[]): Leg[] {
  let before = '';
  return legs.map((leg) => {
    const { start, inferred } = leg.timing;
    const late = inferred && start?.length === 10 && start < before && before < addDays(start, 7);
    const next = late ? { ...leg, timing: { ...leg.timing, start: addDays(start, 7) } } : leg;
    before = next.timing.start ?? before;
    return next;
  });
}

/** What the days of a visit tell of it on the document's. */
function statusOn({ start, end }: Timing, { day }: AnnotatedDocument): VisitStatus | null {
  if (start === null || day === null) return null;
  if (start > day) return 'planned';
  return lastDay(end ?? start) < day ? 'completed' : null;
}
