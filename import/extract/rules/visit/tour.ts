import type { VisitKind, VisitStatus } from '../../../../src/domain/kinds';
import { addDays } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { letIn } from '../../search/gate';
import { gather } from '../../search/gather';
import { allMatches, matchesIn, occursIn } from '../../search/search';
import type { Rule } from '../rule';
import { legTiming, NO_TIMING, type Timing, timingOf } from './date';
import { kindOf, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { placesAt } from './place';
import { AFTER_PLACES, BEFORE_PLACES, JOURNEY } from './tour-forms';
import { travellersAt, travellersBefore } from './traveller';

/**
 * The legs of a journey: "the second leg of a trip which began in France", "the tour will take him to
 * A, B and C", "Serbia and Hungary come next", "flew in from C", "a two-nation tour of A and B".
 */
export const visitTour: Rule = {
  name: 'visit-tour',
  apply(document) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    return document.sentences.flatMap((sentence): VisitFinding[] => {
      const legs = [...legsBehind(document, sentence, terms), ...legsAhead(sentence), ...programme(sentence)];
      return legs.flatMap(({ from, end, places, status: stated, who, kind: shown, assumed }) => {
        const rest = sentence.abstract.slice(end, end + 80);
        const days = mentionAt(sentence, OWN_DAYS.exec(rest)?.[1], 'D')?.date;
        const past = pastOf(document, sentence, from, end, stated);
        const over = stated === null && CONCLUDED.test(sentence.abstract.slice(Math.max(0, from - 60), from));
        const status = past || over ? 'completed' : stated;
        // "His first official trip will take him to A and B": official to each.
        const words = OF_JOURNEY.test(sentence.abstract.slice(from, from + 8))
          ? (/(?:[\p{L}-]+ ){0,4}$/u.exec(sentence.abstract.slice(Math.max(0, from - 60), from))?.[0] ?? '')
          : '';
        const { kind: named, wording } = kindOf(/visit/iu.test(rest) ? rest : words, '', terms);
        const kind = shown ?? named;
        // "After visiting C, he will travel on": the visit to C is still to come, or under way.
        const open =
          status === 'completed' && /^\W*after\b/iu.test(sentence.abstract.slice(from)) && sentence.future;
        return places.flatMap((place, index) =>
          place.iso3 === null || place.iso3 === who?.country
            ? []
            : [
                visitFinding(sentence, {
                  rule: 'visit-tour',
                  visitor: who,
                  place,
                  status: open ? null : status,
                  // Who sets out on a tour of A and B has both before him.
                  ...(open || (status === null && SETS_OUT.test(sentence.abstract))
                    ? { assumed: 'planned' as const }
                    : assumed
                      ? { assumed }
                      : {}),
                  timing: past
                    ? legTiming(past, index, places.length)
                    : days && (places.length === 1 || days.end !== null)
                      ? legTiming(
                          { start: days.start, end: days.end, inferred: days.inferred },
                          index,
                          places.length,
                        )
                      : index === 0 &&
                          !/\balso\b/iu.test(sentence.abstract.slice(from, end)) &&
                          /began|begun|started|kicked off|will take|arrive/iu.test(
                            sentence.abstract.slice(from, end),
                          )
                        ? timingOf(document, sentence, from, end, 'start', false)
                        : NO_TIMING,
                  kind,
                  wording,
                  confidence: 0.7,
                  hint: { onward: status === 'planned', ended: status === 'completed' && !open },
                }),
              ],
        );
      });
    });
  },
};

/** "11-19 November 2014: X embarked on a tour to A, B and C": when, where that is long past. */
function pastOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  from: number,
  end: number,
  status: VisitStatus | null,
): Timing | null {
  if (status !== null || !document.day) return null;
  const timing = timingOf(document, sentence, from, end, 'start', false);
  const last = timing.end ?? timing.start;
  return last !== null && last < addDays(document.day, -20) ? timing : null;
}

/** "After a tour of A and B, X arrived". */
const SUBJECT_BEHIND = /^, (?:the )?<P(?<who>\d+)> (?!and\b|'s)/u;
/** "After concluding his five-nation". */
const CONCLUDED =
  /\b(?:concluded|completed|finished|ended|wrapped up|(?:after|upon|on) (?:successfully )?(?:concluding|completing|finishing|ending|wrapping up)|returned(?: home)? (?:from|after)|(?:back|home) (?:from|after)) (?:an?|his|her|the|their) (?:[\p{L}-]+ ){0,3}$/iu;
/** "In Ethiopia (23–26 August)", "to Guyana on Monday". */
const OWN_DAYS = /^,? \(?(?:on |from )?<D(\d+)>/u;
const OF_JOURNEY = new RegExp(`^${JOURNEY}`, 'iu');
/** Before what goes on from it. */
const ON_TOUR = new RegExp(String.raw`\b(?:${JOURNEY}|leg|stop)\b`, 'iu');
const SETS_OUT =
  /\b(?:left|leaves|leaving|embark\p{L}*|depart\p{L}*|sets? (?:off|out)|begins?|begun|kick\p{L}*[ -]off|will|plans)\b/iu;

type Legs = ReturnType<typeof placesAt> & {
  readonly from: number;
  readonly status: VisitStatus | null;
  readonly who: Person | null;
  readonly kind?: VisitKind;
  readonly assumed?: VisitStatus;
};

function legsBehind(document: AnnotatedDocument, sentence: Sentence, terms: VisitVocabulary): Legs[] {
  const onTours = occursIn(sentence.abstract, ON_TOUR);
  return gather(
    letIn(sentence.abstract, BEFORE_PLACES).filter(({ onTour }) => !onTour || onTours),
    ({ pattern, status, kind, subject, onTour, assumed }) =>
      gather(matchesIn(sentence.abstract, pattern), (match) => {
        if (onTour && !ON_TOUR.test(sentence.abstract.slice(0, match.index))) return [];
        const found = placesAt(sentence, match.index + match[0].length);
        const told = match.groups?.owner
          ? travellersAt(sentence, mentionAt(sentence, match.groups.owner, 'P'))
          : subject || /\b(?:him|her) (?:first )?to $/iu.test(match[0])
            ? travellersBefore(sentence, match.index, terms)
            : travellersAt(
                sentence,
                mentionAt(
                  sentence,
                  match.groups?.who ?? SUBJECT_BEHIND.exec(sentence.abstract.slice(found.end))?.groups?.who,
                  'P',
                ),
              );
        const who = told?.reference
          ? null
          : (told?.persons[0] ?? (told ? null : (loneOf(sentence) ?? ownerBefore(document, sentence))));
        return found.places.length > 0
          ? [
              {
                ...found,
                from: match.index,
                status,
                who,
                ...(kind ? { kind } : {}),
                ...(assumed ? { assumed } : {}),
              },
            ]
          : [];
      }),
  );
}

/** "X will begin his tour on Thursday. The trip will include A and B": whose tour the sentence before tells. */
function ownerBefore({ sentences }: AnnotatedDocument, { index, mentions }: Sentence): Person | null {
  const before = sentences[index - 1];
  return before && !mentions.some(({ type }) => type === 'P') && ON_TOUR.test(before.abstract)
    ? loneOf(before)
    : null;
}

/** "Returned home after a tour that took him to A": the only one whom the sentence names. */
function loneOf({ mentions }: Sentence): Person | null {
  const people = mentions.flatMap((mention) =>
    mention.type === 'P' && mention.form !== 'reference' ? [mention.person] : [],
  );
  const [first] = people;
  return first && first.name !== '' && first.country !== null && people.every((person) => person === first)
    ? first
    : null;
}

const PROGRAMME =
  /(?:^|, |; |\band )(?:While )?[Ii]n (?=(?:the )?(?:<C\d+>|<G\d+> capital))(?<where>[^.;]{2,60}?), (?:the )?<P(?<who>\d+)> (?:also |then )?(?:will|plans to|is (?:also )?(?:to|due to|expected to|scheduled to|set to|slated to)) (?:also |then |first )?(?:meet|visit|hold|have|attend|address|tour|inaugurate|open|deliver|take part|participate|join|(?:co-)?(?:chair|host|lead)|head|discuss|sign|see|call on|lay|pay|offer|confer|consult|engage|observe|speak|represent|encourage|thank)\b/gu;
/** "While in C, X met …": was there. */
const MEANWHILE =
  /^[^\p{L}<]{0,3}While in (?=(?:the )?(?:<C\d+>|<G\d+> capital))(?<where>[^.;]{2,60}?), (?:the )?<P(?<who>\d+)> (?:also |then )?(?:met|visited|held|had|attended|addressed|toured|opened|delivered|took part|participated|joined|(?:co-)?(?:chaired|hosted|led)|discussed|signed|saw|called on|laid|paid|spoke|conferred|engaged|observed|represented)\b/gu;

/** "In Ghana, she plans to visit a start-up hub and in Nigeria she will meet …": what is to be done in a country tells of a visit to it. */
function programme(sentence: Sentence): Legs[] {
  return (
    [
      [PROGRAMME, 'planned'],
      [MEANWHILE, null],
    ] as const
  ).flatMap(([pattern, status]) => stops(sentence, pattern, status));
}

function stops(sentence: Sentence, pattern: RegExp, status: VisitStatus | null): Legs[] {
  return allMatches(sentence.abstract, pattern).flatMap((match): Legs[] => {
    const at = match.index + match[0].search(/[Ii]n (?=(?:the )?<)/u) + 3;
    const found = placesAt(sentence, at);
    const told = travellersAt(sentence, mentionAt(sentence, match.groups?.who, 'P'));
    const who = told?.persons[0] ?? null;
    return found.places.length === 1 && who && who.name !== '' && !told?.reference
      ? [{ ...found, from: match.index, status, who }]
      : found.places.length === 1 && told?.reference
        ? [{ ...found, from: match.index, status, who: null }]
        : [];
  });
}

const PLACE = /<C\d+>/g;

function legsAhead(sentence: Sentence): Legs[] {
  return allMatches(sentence.abstract, PLACE).flatMap((match) => {
    const found = placesAt(sentence, match.index);
    const rest = sentence.abstract.slice(found.end, found.end + 70);
    const form = AFTER_PLACES.find(({ pattern }) => pattern.test(rest));
    return form &&
      found.places.length > 0 &&
      (!form.onTour || ON_TOUR.test(sentence.abstract.slice(0, match.index))) &&
      !/(?:at|with|between) $|\b(?:whether|if) [^.;]{0,60}$/u.test(sentence.abstract.slice(0, match.index))
      ? [
          {
            ...found,
            from: match.index,
            status: form.status,
            who: null,
            ...(form.assumed ? { assumed: form.assumed } : {}),
          },
        ]
      : [];
  });
}
