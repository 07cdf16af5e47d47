import {
  type AnnotatedDocument,
  mentionAt,
  type Person,
  type Sentence,
  textSpan,
} from '../../annotate/model';
import type { VisitFinding, VisitHint } from '../../finding';
import { madeOnce } from '../../pattern';
import { allMatches } from '../../search/search';
import { firstPerson, isToldByStranger, saidOfOneself } from '../first-person';
import type { Rule, RuleContext } from '../rule';
import { activityDay, legTiming, NO_TIMING, timingOf, toCome } from './date';
import {
  HAD_BEEN_ON,
  hostsIn,
  isMarginAt,
  kindOf,
  statusOf,
  type VisitVocabulary,
  visitFinding,
  visitVocabulary,
} from './frame';
import { governorOf, guestOf, placesBefore } from './governor';
import { isHeadline } from './headline';
import { datedLegs } from './legs';
import { cataphor, invited, isPreamble } from './noun-clause';
import { isOneEach } from './noun-each';
import { isNameless, isOfUnknown, isOfUnknownSubject, nationOf } from './noun-owner';
import { afterNoun, type NounPhrase, nounPhrase, type Tail } from './noun-phrase';
import { refusalOf } from './noun-refusal';
import { type Clause, isAhead, isEnded, isNegative, timeOfNoun } from './noun-time';
import { lastPlace, type Place } from './place';
import { foiled, isAwaited, isLater, isPrepared, isSpokenOf, isWished, pastPlan } from './plan';
import { isOfLastYear, isRecent } from './recent';
import { ownerOf, type Travellers, travellersAt, travellersBefore } from './traveller';
import { untilBracketed } from './until-bracketed';

/**
 * A visit named by a noun: "X arrived in France for a state visit on November 4", "X will pay an
 * official visit to C", "during the visit of X to C last year", "X's visit to C has been postponed".
 * "During the visit" adds to what other sentences tell.
 */
export const visitNoun: Rule = {
  name: 'visit-noun',
  apply(document, context) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    const nouns = nounsOf(terms);
    return document.sentences.flatMap((sentence) =>
      allMatches(sentence.abstract, nouns).flatMap((match) =>
        visitsAt(document, sentence, match, terms, context),
      ),
    );
  },
};

const nounsOf = madeOnce(
  (terms: VisitVocabulary) =>
    new RegExp(String.raw`(?<![\p{L}<-])(?<noun>${terms.nouns.join('|')})(?<plural>s)?(?![\p{L}-])`, 'giu'),
);
/** "Tags: trade, state visit". */
const TAGGED = /(?<!\p{L})(?:tags?|tagged|key ?words?|topics?|теги?|тэги?|mots[- ]clés) ?: ?[^.;:]*$/iu;
const setsOff = madeOnce(
  (terms: VisitVocabulary) => new RegExp(String.raw`^(?:${terms.governors.off})\b`, 'iu'),
);
function visitsAt(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: RegExpExecArray,
  terms: VisitVocabulary,
  context: RuleContext,
): VisitFinding[] {
  const { abstract } = sentence;
  const noun = match.groups?.noun ?? 'visit';
  const end = match.index + match[0].length;
  const phrase = nounPhrase(sentence, match.index);
  const before = abstract.slice(
    Math.max(abstract.lastIndexOf(';', match.index) + 1, phrase.start - REACH),
    phrase.start,
  );
  const drop = (reason: string) => {
    context.drop(reason, ...textSpan(sentence, match.index, end));
    return [];
  };
  const { kind: stated, wording } = kindOf(phrase.words, noun, terms);
  const possessor = travellersAt(sentence, mentionAt(sentence, phrase.possessor, 'P'));
  const tail = afterNoun(sentence, end, noun, possessor?.persons);
  const kind =
    stated === 'unspecified' && tail.places.length > 0 && isMarginAt(sentence, tail.end, terms)
      ? 'margin'
      : stated;
  if (TAGGED.test(before)) return drop('a tag of the page');
  const governor = governorOf(before, phrase, terms);
  const plural = match.groups?.plural !== undefined;
  // "State visits to A in November and B in December": one each.
  const each =
    plural &&
    (isOneEach(sentence, phrase, tail, governor, terms) || datedLegs(sentence, tail.end).length > 0);
  const taken = ACCOMPANIED.exec(before)?.groups?.who;
  const refused = refusalOf({ noun, plural, before, phrase, tail, each, terms });
  if (refused !== null) return refused === '' ? [] : drop(refused);
  const by = travellersAt(sentence, mentionAt(sentence, tail.by, 'P'));
  const guest = guestOf(sentence, phrase.start, terms);
  const own = phrase.determiner !== null && /^(?:his|her|their)$/iu.test(phrase.determiner);
  const governed = !governor
    ? null
    : own
      ? ownerOf(sentence, phrase.start - governor.length, tail.places, terms)
      : travellersBefore(sentence, phrase.start - governor.length, terms);
  const here = phrase.determiner?.toLowerCase() === 'the' && tail.places.length > 0;
  const subject = (own || here) && !guest ? cataphor(sentence, before, tail.end, tail.places) : null;
  const antecedent = own && !guest ? reference(ownerOf(sentence, phrase.start, tail.places, terms)) : null;
  // "I think the visit was a success": not the speaker's.
  const oneself =
    phrase.determiner?.toLowerCase() === 'my' || (governor !== null && !by && saidOfOneself(before));
  const speaker = oneself ? firstPerson(document, sentence) : null;
  if (oneself && !speaker) return drop('a visit of whoever speaks');
  const travellers: Travellers | null = speaker
    ? { persons: [speaker], reference: false }
    : (by ??
      possessor ??
      travellersAt(sentence, mentionAt(sentence, taken, 'P')) ??
      guest ??
      subject ??
      governed ??
      antecedent);
  if (!travellers && isToldByStranger(document)) return drop('a visit of whoever speaks');
  if (
    !travellers &&
    (MADE_BY_OTHERS.test(before) || BY_STRANGER.test(tail.text) || isNameless(phrase, tail, terms))
  )
    return drop('a visit of people who are not named');
  if (
    !by &&
    (isOfUnknown(sentence, phrase) || (!travellers && isOfUnknownSubject(sentence, before, governor)))
  )
    return drop('a visit of somebody whose country is not known');

  const awaited = isAwaited(before, own || possessor !== null, tail.text);
  const set = possessor !== null && TO_COME.test(phrase.words);
  if (!awaited && !set && isWished(before, tail.text, terms)) {
    if (!/invit/iu.test(before) || !tail.places.concat(kind === 'unspecified' ? [] : [OPEN]).length)
      return drop('an invitation or a hope is no visit');
    return support(document, sentence, phrase, end, { kind, wording }, invited(sentence, before));
  }
  // "Reached C on Sunday, marking the first trip of a president": the visit that its sentence tells.
  const marked = tail.places.length === 0 && MARKED.test(before);
  const places =
    tail.places.length > 0 ? tail.places : placesBefore(sentence, phrase, governor !== null || by !== null);
  const persons = travellers?.persons ?? [];
  const abroad = places.filter(
    (place) =>
      place.iso3 === null || persons.length === 0 || persons.some((person) => person.country !== place.iso3),
  );
  // "Left for Sri Lanka after completing his visit": where he goes is not where he was.
  const back = abroad.length === 0 && tail.places.length === 0;
  const home = places.length > 0 && abroad.length === 0 && !back;
  if (home && travellers && !travellers.reference && tail.places.length > 0)
    return drop('within the visitor’s own country');
  const open = isPreamble(sentence, before, tail.end, possessor?.persons[0] ?? null);
  const said = open ? null : statusOf(`${before}${phrase.words.replace(LATE, '')}`, tail.text, terms);
  const status =
    awaited ||
    ((said === null || said === 'ongoing') && isLater(sentence, tail.end)) ||
    (said === null && isPrepared(before))
      ? 'planned'
      : said;
  const negative = isNegative(status);
  // "Postponed a trip that had been planned for November": by whom is told, and so it is the one reported.
  const past =
    by || possessor || (governor && isOff(governor, terms)) ? null : pastPlan(sentence, phrase, end, status);
  if (past === 'none') return drop('a plan of the past without date');
  const clause: Clause = { document, sentence, before, phrase, end, tail, governor, status, open };
  const ended = isEnded(clause, terms);
  const ahead = isAhead(status);
  const main =
    governor !== null || by !== null || possessor !== null || tail.places.length > 0 || past !== null;
  const near = marked ? NO_TIMING : timeOfNoun(clause, ended, main);
  const told =
    status === 'planned' || (status === null && isSpokenOf(before, near, document))
      ? toCome(near, document)
      : near;
  const timing = main ? untilBracketed(document, sentence, tail.end, told) : told;
  const earlier =
    past !== null ||
    (/\bsince $/iu.test(before) && !BECAUSE.test(`${before}${tail.text}`)) ||
    HAD_BEEN_ON.test(before) ||
    (negative && governor !== null && ONCE_PLANNED.test(before.slice(0, -governor.length))) ||
    /(?:^|\s)(?:previous|earlier|past|last)(?: \p{L}+)* $/iu.test(phrase.words) ||
    /\blast year's /iu.test(before.slice(-14) + phrase.words) ||
    isOfLastYear(sentence.abstract.slice(tail.end), document);
  const hosts = hostsIn(sentence);
  const hint = {
    earlier,
    ended,
    reference: (travellers?.reference ?? false) && !(travellers === guest && persons.length > 0),
    ...(/^ here\b/u.test(tail.text) && places.length === 0 ? { here: true } : {}),
    ...(travellers === null && places.length === 0 && hosts.length === 0 && past !== 'dated'
      ? { support: true }
      : {}),
    ...(activityDay(sentence) && !ended && !ahead ? { activity: activityDay(sentence) as string } : {}),
  };
  // A stated place that nobody knows, or a whole region, is not to be filled from the rest of the document.
  const unknown =
    places.length === 0 &&
    /^ (?:to|in|across|through) (?:the )?(?:\p{Lu}|\d|(?:region|continent|wider|two|three|four|five|six|several|some|other|various|sub)\b)/u.test(
      tail.text,
    );
  const visitors: (Person | null)[] = home || persons.length === 0 ? [null] : [...persons];
  const legs: readonly (Place | null)[] = home ? places : abroad.length > 0 ? abroad : [null];
  const headed = /^travel$/iu.test(noun) && isHeadline(sentence);
  const [only, another] = tail.places;
  const further =
    only && !another && !open && persons.length === 1
      ? datedLegs(sentence, tail.end).filter(({ place }) => place.iso3 !== persons[0]?.country)
      : [];
  const listed = further.map(({ place, timing: when }) =>
    visitFinding(sentence, {
      rule: 'visit-noun',
      visitor: persons[0] ?? null,
      place,
      kind,
      wording,
      status: status === 'ongoing' ? 'planned' : status,
      timing: when,
      confidence: travellers?.reference ? 0.5 : 0.8,
      hint: { reference: travellers?.reference ?? false },
    }),
  );
  const named = visitors.flatMap((visitor) =>
    legs
      .filter((place) => home || !place?.iso3 || place.iso3 !== visitor?.country)
      .map((place, leg) =>
        visitFinding(sentence, {
          rule: 'visit-noun',
          visitor,
          place: marked
            ? lastPlace(sentence, phrase.start, persons)
            : place && place.form !== 'open'
              ? place
              : (thatCountry(sentence, tail, persons) ?? hostCountry(hosts, visitor)),
          from: travellers ? null : nationOf(sentence, phrase, before, places),
          kind,
          wording,
          status:
            past === 'dated' && !negative
              ? foiled(document, terms)
              : earlier && !negative && past === null
                ? 'completed'
                : status,
          ...(open
            ? { assumed: 'planned' as const }
            : isWhile(governor, before, tail.text) && isRecent(sentence, document)
              ? { assumed: 'ongoing' as const }
              : headed
                ? { assumed: 'planned' as const }
                : {}),
          timing: legTiming(timing, leg, legs.length),
          confidence: visitor && place ? (travellers?.reference ? 0.5 : 0.9) : 0.5,
          hosts: hosts.filter((host) => host.name !== ''),
          hint: {
            ...(leg > 0 && !headed ? onwards(hint) : hint),
            ...(unknown ? { support: true } : {}),
            ...(headed ? { headed } : {}),
          },
        }),
      ),
  );
  return [...named, ...listed];
}

/** "Wants to use X's upcoming visit": whatever is wished of it, it has its day. */
const TO_COME = /\b(?:upcoming|forthcoming) /iu;

/** "Will accompany the President on his visit to C": the President's. */
const ACCOMPANIED = /\baccompan\p{L}+ (?:the )?<P(?<who>\d+)> (?:on|during|throughout) $/iu;

/** "X, on a visit to C, laid flowers", "while on a visit to C": there as it is told. */
function isWhile(governor: string | null, before: string, after: string): boolean {
  return (
    governor !== null &&
    /^(?:while )?on $/iu.test(governor.trimStart()) &&
    (/(?:<P\d+>, |^\W*)(?:while |currently )?(?:on )?$/iu.test(before) || /\bwhile on $/iu.test(before)) &&
    /,/u.test(after)
  );
}

function isOff(governor: string, terms: VisitVocabulary): boolean {
  return setsOff(terms).test(governor) && !/^plan/iu.test(governor);
}

/** The further places of a journey are still to come when it begins, and what happens today happens at the first. */
function onwards({ activity: _, ...hint }: VisitHint): VisitHint {
  return { ...hint, onward: true };
}

/** "Was earlier scheduled to visit C but", before "cancelled the trip". */
const ONCE_PLANNED =
  /\b(?:was|were|had been) (?:\p{L}+ )?(?:due|set|scheduled|expected|planned|supposed) to [^.;]{1,120} but (?:then |later |had )?$/iu;
/** "His long-delayed trip": one that comes about after all. */
const LATE = /(?<!\p{L})(?:long|much|twice|oft|often)-(?:delayed|postponed) /giu;

/** "A visit by the founding father, the late X, in 1984". */
const BY_STRANGER = /^ by (?:the |an? )?(?:<[CG]\d+>(?:'s)? )?(?:\p{Lu}|late )[^.;<>]{3,80}/u;

/** "Since the visit coincides with": tells why, not when. */
const BECAUSE =
  /^\W*Since {1,2}(?:of |to |by )?(?:the )?(?:<[CP]\d+> )?(?:is|was|has|coincid\p{L}+|falls|fell|takes|comes|will)\b/u;

/** "The journalists who made", before "the journey to C". */
const MADE_BY_OTHERS =
  /(?<!<P\d+>,?) who (?:have |had |has )?(?:made|paid|undertook|undertaken) (?:(?:an?|the|this|that) )?$/iu;

/** How far before a visit its clause is read. */
const REACH = 300;
const MARKED = /\b(?:mark(?:s|ed|ing)|making (?:it|this)|in what (?:is|was|will be|would be)) $/iu;
const OPEN: Place = { iso3: null, form: 'open', text: null };

/** "The visit, paid at the invitation of the French President": leads to the host's country. */
function hostCountry(hosts: readonly Person[], visitor: Person | null): Place | null {
  const host = hosts.find((person) => person.country !== null && person.country !== visitor?.country);
  return host ? { iso3: host.country, form: 'open', text: null } : null;
}

/** "Will travel to B, C, on May 2 for his first trip to the country". */
const GONE_THERE =
  /\b(?:travel\p{L}*|fly|flies|flew|arrive[ds]?|landed|go|goes|went) (?:to|in|into) (?:the )?<C\d+>(?:, (?:the )?<C\d+>)?,?(?: (?:on )?<D\d+>,?)? (?:for|on) [^.;<>]{0,40}$/u;

/** "Is expected in C on Tuesday, the first official visit of a president to that country". */
function thatCountry(sentence: Sentence, { text, end }: Tail, visitors: readonly Person[]): Place | null {
  return /^ (?:[^.;<>]|<[PGD]\d+>){0,60}?\bto that (?:country|nation|state)\b/u.test(text) ||
    (/^ to the country\b/u.test(text) && GONE_THERE.test(sentence.abstract.slice(0, end)))
    ? lastPlace(sentence, end, visitors)
    : null;
}

function reference(travellers: Travellers | null): Travellers | null {
  return travellers && { ...travellers, reference: true };
}

/** "Invited him for a state visit on 2 September": tells kind and date of a visit that other sentences settle. */
function support(
  document: AnnotatedDocument,
  sentence: Sentence,
  phrase: NounPhrase,
  end: number,
  { kind, wording }: ReturnType<typeof kindOf>,
  visitor: Person | null,
): VisitFinding[] {
  return [
    visitFinding(sentence, {
      rule: 'visit-noun',
      visitor,
      place: null,
      kind,
      wording,
      status: null,
      timing: timingOf(document, sentence, phrase.start, end, 'start', true),
      confidence: 0.4,
      hint: { support: true, wished: true },
    }),
  ];
}
