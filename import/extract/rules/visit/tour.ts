import type { VisitKind, VisitStatus } from '../../../../src/domain/kinds';
import { addDays } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { letIn } from '../../search/gate';
import { gather } from '../../search/gather';
import { allMatches, matchesIn } from '../../search/search';
import type { Rule } from '../rule';
import { legTiming, NO_TIMING, type Timing, timingOf } from './date';
import { kindOf, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { placesAt } from './place';
import { travellersAt, travellersBefore } from './traveller';

interface LegForm {
  readonly pattern: RegExp;
  readonly status: VisitStatus | null;
  /** What holds where nothing tells the status. */
  readonly assumed?: VisitStatus;
  readonly kind?: VisitKind;
  /** Whether the subject before travels. */
  readonly subject?: true;
}

const JOURNEY = `(?:trip|tour|journey|voyage|visits?)`;
const LEG = `(?:leg|stop|destination|station)`;
/** What follows (or, with `back`, precedes) is the place of a leg. */
const BEFORE_PLACES: readonly LegForm[] = [
  {
    pattern: new RegExp(
      String.raw`(?:<P(?<owner>\d+)>'s (?:[\p{L}-]+ ){0,4})?\b${JOURNEY},? (?:(?:that|which) )?(?:has |had |has already |had already )?(?:first |also |already )?(?:taken|took|brought|led) (?:him|her|them|(?:the [^.;<>]{0,20})?<P(?<who>\d+)>) (?:first )?to (?:(?:Europe|Asia|Africa|Latin America|the (?:Gulf|Balkans|Middle East|region))(?:,| and) )?`,
      'giu',
    ),
    status: 'completed',
  },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY}[^.;]{0,40}? (?:which |that )?(?:had |has )?(?:began|begun|started|kicked off)(?: with (?:a|an) [^.;<>]{0,24})? (?:in|to|with) `,
      'giu',
    ),
    status: 'completed',
  },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY}[^.;]{0,60}? (?:will|is to|also|that|which)(?: also| then| will| is to)? takes? (?:him|her|them|(?:the [^.;<>]{0,20})?<P(?<who>\d+)>) (?:first )?to `,
      'giu',
    ),
    status: 'planned',
  },
  {
    pattern:
      /(?:<P(?<who>\d+)>[^<.;]{0,20} )?\b(?:arrived|arrives|landed) (?:at|for) (?:the|an?) [^.;]{0,90}?\b(?:summit|conference|forum|assembly|games|congress|session)\b[^.;<]{0,40}? (?:in|at) (?=(?:the )?<C)/giu,
    status: 'ongoing',
    kind: 'margin',
  },
  {
    pattern:
      /(?:<P(?<who>\d+)>(?:,? and <P\d+>)?(?:[^.;<]|<[CDGO]\d+>){0,160} )?\b(?:depart|departs|departed|leaves?|left|flew|flies|boarded)\b[^.;]{0,60}? en route to /giu,
    status: 'ongoing',
  },
  { pattern: /\bhaving (?:left|visited|been to|already visited|earlier visited) /giu, status: 'completed' },
  {
    pattern: /\bafter (?:stops|visits|visiting|stopping|stopovers|trips)(?: (?:to|in))? /giu,
    status: 'completed',
  },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY}(?:[^.;<>]|<[DOI]\d+>){0,60}?,? (?:with|including|making|featuring) (?:planned |scheduled |brief )?(?:stops|stopovers|visits) (?:planned )?(?:in|to) `,
      'giu',
    ),
    status: null,
    subject: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?:<P(?<owner>\d+)>'s (?:[\p{L}-]+ ){0,4})?\b${JOURNEY}(?:[^.;<>]|<[DO]\d+>){0,50}?,? (?:(?:that|which) )?(?:(?:has|had|will|would)(?: already| also)* )?(?:includ|cover|compris)(?:es?|ed|s|ing) (?=(?:the )?<C)`,
      'giu',
    ),
    status: null,
    subject: true,
  },
  { pattern: /\bon (?:his|her|their) way (?:back |home ){1,2}from /giu, status: 'completed' },
  { pattern: /\bflew in from /giu, status: 'completed' },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY},? (?:on|during|in the course of) which (?:the |he |she |<P(?<who>\d+)> ){0,2}(?:had |has |have |also |already ){0,3}(?:been to|visited|gone to|travell?ed to|stopped in) `,
      'giu',
    ),
    status: 'completed',
  },
  {
    pattern:
      /^[^\p{L}<]{0,3}Coming from (?=[^.;]{3,60}, (?:the )?<P\d+> (?:was|is|arrived|came|landed|has|had|visited))/gu,
    status: 'completed',
  },
  {
    pattern:
      /\b(?:returned|returns|arrived|back)\b[^.;]{0,90}? (?:after|from) (?:attending|addressing|participating|taking part)\b[^.;]{0,220}? (?:in|at) (?=(?:the )?<C)/giu,
    status: 'completed',
    kind: 'margin',
  },
  { pattern: /\b(?:will|is to|flies|due to) (?:fly )?in from /giu, status: 'planned' },
  {
    pattern: /\b(?:next|final|last) (?:stop|leg|destination)[^.;<>]{0,30}? (?:is|will be|being) /giu,
    status: 'planned',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:two|three|four|five|six|seven)-(?:nation|country|state)s? (?:[\p{L}-]+ ){0,3}${JOURNEY},?(?: (?:that|which) (?:will )?(?:also )?(?:includ|cover|compris)(?:es|ed|e|s)?)?(?: (?:of|to|through|covering|including|comprising|in))? `,
      'giu',
    ),
    status: null,
    subject: true,
  },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY} (?:to|of|through|in) (?:two|three|four|five|six|seven|several|\d) (?:[\p{L}-]+ ){0,2}(?:countries|nations|states|capitals)(?:,? (?:namely|including)|,| -|:|;)? (?=(?:the )?<C)`,
      'giu',
    ),
    status: null,
    subject: true,
  },
];
const AFTER_PLACES: readonly LegForm[] = [
  {
    pattern:
      /^,? (?:are |is )?(?:also |all )*on (?:his|her|the) (?:itinerary|route|agenda|schedule|programme)\b|^ (?:are|is) (?:also )?(?:an?other |a further |further |other |more )?stops? (?:of|on) (?:the|his|her) (?:tour|trip|journey)\b/iu,
    status: 'planned',
  },
  {
    pattern:
      /^ (?:come|comes|are|is|follow|follows|will follow)(?: up)? (?:the )?(?:next|then|his next stops?)\b/iu,
    status: 'planned',
  },
  {
    pattern: new RegExp(
      String.raw`^ is(?: also)? (?:(?:the |his |her |their )(?:first|second|third|fourth|last|final|opening|closing) (?:and \p{L}+ )?|an? )(?:${LEG}|country) (?:of|on|in) (?:an?|the|his|her) [^.;<>]{0,40}${JOURNEY}\b`,
      'iu',
    ),
    status: null,
    assumed: 'ongoing',
  },
  {
    pattern: new RegExp(
      String.raw`^ (?:was|is|will be|marks|marked|being)(?: also)? (?:the |his |her |their )?(?:first|second|third|fourth|last|final|next|opening|closing) (?:and \p{L}+ )?(?:${LEG}|country)\b`,
      'iu',
    ),
    status: null,
  },
  {
    pattern: new RegExp(
      String.raw`^,? (?:the |his |her )(?:first|second|third|fourth|last|final|next) (?:and \p{L}+ )?${LEG}\b`,
      'iu',
    ),
    status: null,
  },
];

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
      const legs = [...legsBehind(sentence, terms), ...legsAhead(sentence), ...programme(sentence)];
      return legs.flatMap(({ from, end, places, status: stated, who, kind: shown, assumed }) => {
        const rest = sentence.abstract.slice(end, end + 80);
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
const OF_JOURNEY = new RegExp(`^${JOURNEY}`, 'iu');
const SETS_OUT =
  /\b(?:left|leaves|leaving|embark\p{L}*|depart\p{L}*|sets? (?:off|out)|begins?|begun|kick\p{L}*[ -]off|will|plans)\b/iu;

type Legs = ReturnType<typeof placesAt> & {
  readonly from: number;
  readonly status: VisitStatus | null;
  readonly who: Person | null;
  readonly kind?: VisitKind;
  readonly assumed?: VisitStatus;
};

function legsBehind(sentence: Sentence, terms: VisitVocabulary): Legs[] {
  return gather(letIn(sentence.abstract, BEFORE_PLACES), ({ pattern, status, kind, subject }) =>
    gather(matchesIn(sentence.abstract, pattern), (match) => {
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
      const who = told?.reference ? null : (told?.persons[0] ?? null);
      return found.places.length > 0
        ? [{ ...found, from: match.index, status, who, ...(kind ? { kind } : {}) }]
        : [];
    }),
  );
}

const PROGRAMME =
  /(?:^|, |; |\band )[Ii]n (?=(?:the )?(?:<C\d+>|<G\d+> capital))(?<where>[^.;]{2,60}?), (?:the )?<P(?<who>\d+)> (?:also |then )?(?:will|plans to|is (?:also )?(?:to|due to|expected to|scheduled to|set to|slated to)) (?:also |then |first )?(?:meet|visit|hold|have|attend|address|tour|inaugurate|open|deliver|take part|participate|join|co-chair|discuss|sign|see|call on|lay|pay)\b/gu;

/** "In Ghana, she plans to visit a start-up hub and in Nigeria she will meet …": what is to be done in a country tells of a visit to it. */
function programme(sentence: Sentence): Legs[] {
  return allMatches(sentence.abstract, PROGRAMME).flatMap((match): Legs[] => {
    const at = match.index + match[0].search(/[Ii]n (?=(?:the )?<)/u) + 3;
    const found = placesAt(sentence, at);
    const told = travellersAt(sentence, mentionAt(sentence, match.groups?.who, 'P'));
    const who = told?.persons[0] ?? null;
    return found.places.length === 1 && who && who.name !== '' && !told?.reference
      ? [{ ...found, from: match.index, status: 'planned', who }]
      : found.places.length === 1 && told?.reference
        ? [{ ...found, from: match.index, status: 'planned', who: null }]
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
