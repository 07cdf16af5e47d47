import { addDays, firstDay } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Sentence, textSpan } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { VisitFinding } from '../../finding';
import { madeOnce } from '../../pattern';
import { allMatches } from '../../search/search';
import { firstPerson, saidOfOneself } from '../first-person';
import type { Rule, RuleContext } from '../rule';
import { legTiming, timingOf, toCome } from './date';
import { hostsIn, isMarginAt, says, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { datedLegs } from './legs';
import { placesAt } from './place';
import { isOfLastYear } from './recent';
import { type Travellers, travellersAt, travellersBefore } from './traveller';
import { untilBracketed } from './until-bracketed';
import { dayBefore, dayOfLeaving, sameDay } from './verb-days';
import { FUTURE, NEGATED, overtaken, statusAt, WAS_TO } from './verb-status';

/**
 * A visit told by a verb: "X visited C", "X will visit C on D", "X arrived in C", "X flew on to C",
 * "X left for C", "X has left C after two days", "X led a delegation to C", "C, which X was visiting".
 */
export const visitVerb: Rule = {
  name: 'visit-verb',
  apply(document, context) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    const verb = verbOf(terms);
    return document.sentences.flatMap((sentence) =>
      allMatches(sentence.abstract, verb).flatMap((match) =>
        visitsAt(document, sentence, match, terms, context),
      ),
    );
  },
};

const verbOf = madeOnce(
  ({ verbs: { visit, arrive, leave, onward, depart, spend, lead, home } }: VisitVocabulary) =>
    new RegExp(
      String.raw`(?<![\p{L}<'-])(?:(?<onward>${onward})|(?<lead>${lead})|(?<leave>${leave})|(?<arrive>${arrive})|(?<spend>${spend})|(?<visit>${visit})|(?<depart>${depart})|(?<home>${home})) `,
      'giu',
    ),
);

/** "Leaves on Friday": the day may be one to come. */
const SETS_OUT = /^(?:leaves?|departs?|flies|fly|travels?|heads?|goes|sets? (?:off|out)|takes off|jets)\b/iu;
/** "Leaves for C next week", "tomorrow". */
const NEXT = /^,? (?:next (?:week|month|\p{L}+day)|tomorrow|later (?:this|next) (?:week|month))\b/u;
function isNext({ abstract, mentions, text, start }: Sentence, end: number): boolean {
  const mention = mentions[Number(/^,? (?:on |in )?<D(\d+)>/u.exec(abstract.slice(end))?.[1])];
  return (
    mention?.type === 'D' &&
    /^(?:next|tomorrow|later)\b/iu.test(text.slice(mention.start - start, mention.end - start))
  );
}
/** Where the page is written, or where those whom it tells of are. */
const HERE = /^(?:here|the (?:city|capital))\b/iu;

/** Today or later. */
function isToCome(start: string | null, { day }: AnnotatedDocument): boolean {
  return start?.length === 10 && day !== null && start >= day;
}

/** What makes a journey one of many, or none. */
const unreal = madeOnce((terms: VisitVocabulary) => [...terms.notVisits, 'may', 'can']);

/** "Having landed in C on Tuesday, X": who does what opens the sentence. */
function subjectBehind(
  sentence: Sentence,
  { index, 0: verb }: RegExpExecArray,
  end: number,
): Travellers | null {
  const before = sentence.abstract.slice(0, index);
  const opens = OPENING.test(before) && (/^\W*Having/u.test(before) || /^\p{L}+ing\b/u.test(verb));
  const who = opens ? BEHIND.exec(sentence.abstract.slice(end))?.groups?.who : undefined;
  return travellersAt(sentence, mentionAt(sentence, who, 'P'));
}

const OPENING = /^[^<\p{L}]{0,3}(?:(?:Having|Before|Upon|On) (?:(?:first|just|already|\p{L}+ly) )?)?$/u;
const BEHIND = /^(?:[^.;:<>,]|<[CDG]\d+>|, (?=(?:on |in )?<[CD]))*, (?:the )?<P(?<who>\d+)> (?!and\b|'s)/u;

/** "Had the opportunity to visit C": has been there. */
const hadChance = madeOnce(
  ({ chances }: VisitVocabulary) =>
    new RegExp(
      String.raw`(?<!\b(?:not|never|yet|would have) |n't |\bever )\b(?:had|got|enjoyed|was given|were given) (?:(?:an?|the|his|her|my|our|this) )?(?:\p{L}+ )?${chances}(?: [–—-] [^–—.;<>]{1,60} [–—-])? to $`,
      'iu',
    ),
);
/** "Is to visit C?" */
const ASKED =
  /^(?:[^.;:?]{0,30}: )?(?:\([^)]{1,30}\) )?(?:(?:And|So|But|Well|Then),? )?(?:Would|Will|Could|Can|Might|Should|Do (?:we|you) know (?:if|whether)) (?:the )?<P\d+> [^.;:?]*\?["”]?$/u;
/** What may stand before "travel" as a verb, not "air travel to C". */
const TRAVELS =
  /(?:^|[^\p{L}]|<[PBD]\d+>|\b(?:to|will|would|shall|should|may|might|can|could|must|not|never|longer|and|or|also|then|soon|now|again|together|turn|later|next|first|both|they|we|I|you|who|\p{L}+ly)) $/iu;
const ACCOMPANIED = /^accompan\p{L}+ (?:the )?<P(\d+)>/iu;
/** "Came to C at the age of nine". */
const AS_CHILD =
  /^[^.;<>]{0,20} (?:at (?:the )?age(?: of)?|as an? (?:(?:young|small|little) )?(?:child|boy|girl|student|teenager|refugee|tourist))\b/u;

/** "Expressed the hope that X would visit", "X is always welcome to come". */
const HOPED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|prays?)\b[^.;]{1,90} (?:would|will) (?:(?:also|soon|again|one day|\p{L}+ly) )?$|\bwelcome (?:(?:again|any time|at any time) )?to $/iu;

/** "Visited President Buhari at the State House": whose guest one is tells where. */
function whom(sentence: Sentence, at: number): ReturnType<typeof placesAt> | null {
  const match = /^(?:the |his |her )?(?:<G\d+> counterpart,? )?<P(\d+)>(?!'s)/u.exec(
    sentence.abstract.slice(at, at + 60),
  );
  const host = mentionAt(sentence, match?.[1], 'P');
  if (!match || !host?.person.country || host.person.former || protocolOrder(host.person.rank) > 3)
    return null;
  return { places: [{ iso3: host.person.country, form: 'seat', text: null }], end: at + match[0].length };
}

/** "Arrived in C on Monday from A": A is behind him. */
const FROM =
  /^(?:,? (?:late |early )?(?:on |last )?<D\d+>(?: \p{L}+)?,?)?(?:,? (?:coming|arriving|flying in|straight|direct|directly|by (?:train|plane|air|road|car|helicopter|special plane)))? from (?:a visit to |his visit to |her visit to |a trip to )?(?:the )?(?:neighbou?ring )?<C(\d+)>(?!'s)/u;
const FOR =
  /^(?:,? (?:on )?(?:<D\d+>|today|early|late|this|\p{L}+day|morning|afternoon|evening|night|\p{L}+ night))*,? for\b/u;

/** "Had not visited C since", "has not been to C before": none that was called off. */
const NOT_YET = /\b(?:has|have|had)(?: not|n't) (?:yet )?$/iu;
const SINCE_THEN = /^,? (?:since|yet|before|as|for)\b/u;

function visitsAt(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: RegExpExecArray,
  terms: VisitVocabulary,
  context: RuleContext,
): VisitFinding[] {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const found = placesAt(sentence, end);
  const called =
    groups.visit && !/^visiting/iu.test(match[0]) && found.places.length === 0 ? whom(sentence, end) : null;
  const { places, end: placeEnd } = called ?? found;
  const drop = (reason: string) => {
    context.drop(reason, ...textSpan(sentence, match.index, placeEnd));
    return [];
  };
  if (groups.home && places[0]?.iso3 == null) return [];
  if (groups.leave && /\b(?:air ?port|air ?base|airfield|palace)\b/iu.test(places[0]?.text ?? ''))
    return drop('on the way to the plane');
  // "President X Travel to C", "President X's upcoming travel to C": a noun.
  if (
    /^travel to /iu.test(match[0]) &&
    (/^[^\p{L}<]{0,3}<P\d+> $/u.test(sentence.abstract.slice(0, match.index)) ||
      /(?:<P\d+>'s?|\b(?:his|her|their)) (?:[\p{L}-]+ ){0,2}$/iu.test(
        sentence.abstract.slice(0, match.index),
      ))
  )
    return [];
  if (/^travel to /iu.test(match[0]) && !TRAVELS.test(sentence.abstract.slice(0, match.index))) return [];
  if (places.length === 0 || /^'s|^-/u.test(sentence.abstract.slice(placeEnd, placeEnd + 3))) return [];
  const before = sentence.abstract.slice(Math.max(0, match.index - 300), match.index);
  const speaker = saidOfOneself(before) ? firstPerson(document, sentence) : null;
  const travellers = speaker
    ? { persons: [speaker], reference: false }
    : (travellersBefore(sentence, match.index, terms) ?? subjectBehind(sentence, match, placeEnd));
  if (!travellers) return [];
  // "Left Hanoi on Tuesday for a visit", "left the country for Rwanda": where the journey leads stands behind "for".
  if (
    groups.depart &&
    FOR.test(sentence.abstract.slice(placeEnd)) &&
    travellers.persons.every(({ country }) => places.every(({ iso3 }) => iso3 === null || iso3 === country))
  )
    return drop('a departure for another place');
  const met = hadChance(terms).test(before);
  if (
    !met &&
    /\b(?:to|can|may|might|could|should) (?:\p{L}+ )?$/iu.test(before) &&
    !FUTURE.test(before) &&
    says(before.slice(-80), unreal(terms))
  )
    return drop('an invitation or a hope is no visit');
  if (ASKED.test(sentence.abstract.trimEnd())) return drop('what is only asked is no visit');
  if (AS_CHILD.test(sentence.abstract.slice(placeEnd))) return drop('a journey of one’s youth');
  if (groups.spend && /\b(?:years?|decades?|childhood|youth)\b/u.test(match[0]))
    return drop('a journey of one’s youth');
  if (HOPED.test(before)) return drop('an invitation or a hope is no visit');
  if (/\b(?:may|might|could|should|can) (?:also |then )?$/iu.test(before))
    return drop('a possibility is no visit');
  if (
    /\bno (?:other |such )?<P\d+> [^.;,]*$/iu.test(before) ||
    (NOT_YET.test(before) && SINCE_THEN.test(sentence.abstract.slice(placeEnd)))
  )
    return drop('a visit that nobody made');
  if (/\blast time (?:that |when )?(?:an?|any) <P\d+> (?:(?:had|has|ever|officially) ){0,3}$/iu.test(before))
    return drop('a visit of nobody in particular');
  if (/^"?(?:Should|If|Were)\b|^"?Had (?:the )?<P/u.test(before)) return drop('a condition is no visit');
  if (/\bthe (?:first|last|only|second|third)\b[^.;]{0,80} to $/iu.test(before))
    return drop('a visit recalled or compared');
  if (groups.visit && /^ (?:\p{L}+ times|twice)\b/u.test(sentence.abstract.slice(placeEnd)))
    return drop('several visits, none of them told');
  // "X will accompany the President to C": both travel.
  const led = travellersAt(sentence, mentionAt(sentence, ACCOMPANIED.exec(match[0])?.[1], 'P'));
  const persons = [...travellers.persons, ...(led?.persons ?? [])];
  const negated = NEGATED.test(before);
  const visitors = persons.length > 0 ? persons : [null];
  const tense = met
    ? 'completed'
    : statusAt(before, sentence.abstract.slice(placeEnd), match[0], groups, negated, document, terms);
  const toBe = negated || tense === 'planned' || tense === 'cancelled' || tense === 'postponed';
  const inner = match[0].indexOf('<D');
  const told = timingOf(
    document,
    sentence,
    match.index,
    // "Arrived on Tuesday in C": the date stands within.
    inner < 0 ? placeEnd : match.index + inner,
    groups.depart ? 'end' : 'start',
    toBe,
    !toBe && !SETS_OUT.test(match[0]) && !/^(?:arrives|lands) /iu.test(match[0]),
    tense === 'completed',
  );
  // "Leaves for C today", "leaves B for C on Friday".
  const departing = groups.leave !== undefined && tense === 'ongoing' && SETS_OUT.test(match[0]);
  const onwards = / before (?:then |also |later )?$/u.test(before) ? dayBefore(sentence, match.index) : null;
  const status =
    departing &&
    (isToCome(told.start, document) ||
      NEXT.test(sentence.abstract.slice(placeEnd, placeEnd + 40)) ||
      isNext(sentence, placeEnd))
      ? 'planned'
      : tense;
  const late = onwards !== null && told.inferred && told.start?.length === 10 && told.start < onwards;
  const timing = late
    ? { ...told, start: addDays(told.start as string, 7) }
    : status === 'planned' || (negated && /\b(?:does|do|will|is|are)(?: not|n't)\b/iu.test(before.slice(-30)))
      ? toCome(told, document)
      : told.start === null && groups.arrive
        ? (sameDay(document, sentence, placeEnd) ?? told)
        : told;
  const days = groups.depart ? timing : untilBracketed(document, sentence, placeEnd, timing);
  const after = sentence.abstract.slice(placeEnd, placeEnd + 110);
  const until = groups.arrive ? dayOfLeaving(sentence, placeEnd, timing.start) : null;
  const earlier =
    /\b(?:last|previously|earlier|once) $|\b(?:last|previous) time (?:that |when )?(?:the )?(?:<P\d+>|he|she) $/iu.test(
      before,
    ) ||
    (status !== 'planned' && /\bfirst $/iu.test(before)) ||
    /^(?: in <D\d+>)?,? (?:for the last time)/u.test(after) ||
    (status === 'completed' && isOfLastYear(after, document)) ||
    ((status === 'cancelled' || status === 'postponed') && WAS_TO.test(before));
  const left =
    groups.leave === undefined ? undefined : mentionAt(sentence, /<C(\d+)>/u.exec(match[0])?.[1], 'C');
  const behind = visitors.flatMap((visitor) =>
    left && left.iso3 !== visitor?.country && left.iso3 !== places[0]?.iso3
      ? [
          visitFinding(sentence, {
            rule: 'visit-verb',
            visitor,
            place: left,
            status: status === 'planned' ? null : 'completed',
            confidence: travellers.reference ? 0.4 : 0.6,
            hint: { reference: travellers.reference, ended: status !== 'planned' },
          }),
        ]
      : [],
  );
  // "Is visiting C this week".
  const present =
    /^visiting /iu.test(match[0]) && /\b(?:is|are)(?: currently| now| also| still)? $/iu.test(before);
  // "Premier visits C": a headline tells what is over in the present, too.
  const headline = /^(?:visits|tours) $/iu.test(match[0]) && !/[.!?:;”"]$/u.test(sentence.text.trimEnd());
  // "Returns home on Sunday": still there.
  const homeward =
    status !== 'planned' && !(timing.start && document.day && firstDay(timing.start) > document.day);
  // "Will return to his country on Friday": the last day of the one visit that he is on.
  const back =
    groups.home && status === 'planned' && timing.start?.length === 10
      ? { start: null, end: timing.start, inferred: timing.inferred }
      : null;
  const from =
    (groups.arrive || groups.onward) && status !== 'planned' && !negated
      ? mentionAt(sentence, FROM.exec(sentence.abstract.slice(placeEnd))?.[1], 'C')
      : undefined;
  const origin = visitors.flatMap((visitor) =>
    from && visitor && from.iso3 !== visitor.country && places.every(({ iso3 }) => iso3 !== from.iso3)
      ? [
          visitFinding(sentence, {
            rule: 'visit-passing',
            visitor,
            place: from,
            status: 'completed',
            confidence: travellers.reference ? 0.5 : 0.65,
            hint: { reference: travellers.reference, ended: true },
          }),
        ]
      : [],
  );
  const ahead = visitors.flatMap((visitor) =>
    places.flatMap((place, leg) => {
      const home = place.iso3 !== null && visitor !== null && visitor.country === place.iso3;
      if (home && !travellers.reference) {
        if (
          (groups.leave || groups.arrive || groups.onward || groups.home) &&
          /\b(?:left|leav|depart|return|back|fl[ei]|fly|arriv|head|land)/iu.test(match[0])
        )
          return [
            visitFinding(sentence, {
              rule: 'visit-verb',
              visitor,
              place: null,
              status: homeward ? 'completed' : null,
              ...(back ? { timing: back } : {}),
              confidence: 0.4,
              hint: { support: true, ended: homeward, home: back !== null },
            }),
          ];
        return drop('within the visitor’s own country');
      }
      if (groups.home && !home) return [];
      if (home && (groups.leave || groups.onward || groups.home))
        return [
          visitFinding(sentence, {
            rule: 'visit-verb',
            visitor: null,
            place: null,
            status: homeward ? 'completed' : null,
            ...(back ? { timing: back } : {}),
            confidence: 0.4,
            hint: { support: true, ended: homeward, home: back !== null },
          }),
        ];
      return [
        visitFinding(sentence, {
          rule: 'visit-verb',
          visitor: home ? null : visitor,
          place: place.form === 'open' ? null : place,
          kind: isMarginAt(sentence, placeEnd, terms)
            ? 'margin'
            : /^[^.;]{0,60}?\bcondol(?:e|ences?)\b/iu.test(after)
              ? 'condolence'
              : 'unspecified',
          // Who is to leave is still there.
          status:
            headline || (groups.depart && status === 'planned')
              ? null
              : present
                ? status
                : overtaken(status, timing.start, document, groups),
          ...(headline || (groups.depart && status === 'planned') ? { assumed: 'ongoing' as const } : {}),
          timing: legTiming(until ? { ...days, end: days.end ?? until } : days, leg, places.length),
          confidence: travellers.reference
            ? 0.5
            : groups.onward || groups.leave
              ? 0.75
              : groups.visit
                ? 0.85
                : 0.8,
          hosts: hostsIn(sentence).filter((host) => host.country === place.iso3 && host.name !== ''),
          hint: {
            earlier,
            reference: travellers.reference,
            ended: Boolean(groups.depart) && status !== 'planned',
            onward: Boolean(groups.onward || groups.leave),
            ...((FUTURE.test(before) && !present) || (departing && status === 'planned')
              ? { ahead: true }
              : {}),
            ...(left ? { left: left.iso3 } : {}),
            ...(HERE.test(sentence.abstract.slice(end)) ? { here: true } : {}),
            // "The Vice President leaves his capital": where he is bound, other words tell.
            ...(place.iso3 === null || (groups.depart && (home || /^(?:leave|depart) /iu.test(match[0])))
              ? { support: true }
              : {}),
          },
        }),
      ];
    }),
  );
  const further = (places.length === 1 && !groups.depart && !groups.home ? visitors : []).flatMap((visitor) =>
    datedLegs(sentence, placeEnd).flatMap(({ place, timing: when }) =>
      place.iso3 === visitor?.country
        ? []
        : [
            visitFinding(sentence, {
              rule: 'visit-verb',
              visitor,
              place,
              status: status === 'ongoing' ? 'planned' : status,
              timing: when,
              confidence: travellers.reference ? 0.5 : 0.8,
              hint: { reference: travellers.reference },
            }),
          ],
    ),
  );
  return [...behind, ...origin, ...ahead, ...further];
}
