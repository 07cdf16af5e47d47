import { overlaps } from '../../../../src/domain/extraction-record';
import type { MeetingForm } from '../../../../src/domain/kinds';
import {
  type AnnotatedDocument,
  mentionAt,
  type Person,
  type Sentence,
  textSpan,
} from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { Finding, MeetingFinding } from '../../finding';
import { expression, possible } from '../../pattern';
import { matchesIn } from '../../search/search';
import { isTranscript } from '../first-person';
import { principalPair, unique } from '../pairs';
import { principalsOfStory } from '../principals';
import type { Rule } from '../rule';
import { acting, goingOn, hostedFor, hostOf, ministryOf } from './actors';
import { besides, bothAfter, whomBefore } from './beside';
import { callsIn, isCalled } from './call-words';
import { hostOrGuest } from './company';
import { countriesMeeting, meetingFindings, meetingStatus } from './frame';
import { landsOf, onlyPair } from './lands';
import { isOnLanding, isSomethingElse } from './otherwise';
import { GUEST, NOBODY, namedBefore, objectAfter, ownClause, type Party } from './participants';
import type { Place } from './place';
import { isReadoutOfOne } from './readout';
import { meetingOfRemarks } from './remarks';
import { actorOfSeries, otherOfOffice } from './series-actor';
import { oneCountry, sidesOf } from './sides';
import { type MeetingVocabulary, meetingVocabulary } from './vocabulary';

/** Meetings with several, of whom each is met alone. */
const WITH_EACH = /\b(?:meetings|talks|discussions|bilaterals)(?: <D\d+>)? with(?: |$)/iu;

/**
 * Talks, meetings, audiences, dinners between people of two or more countries whom the sentence names:
 * "X held talks with Y", "X met Y on the sidelines of …", "X was received by Y", "talks between X and Y".
 * Where only one side is named, "Talks with Y are planned", the document's visitor is the other.
 */
export const meeting: Rule = {
  name: 'meeting',
  apply(document, { findings, drop }) {
    const terms = meetingVocabulary(document);
    if (!terms) return [];
    const story = principalsOfStory(document, findings);
    const pair = isTranscript(document) ? null : onlyPair(document, principalPair(document, findings));
    const about = expression(terms.about);
    const told = meetingOfRemarks(document, terms);
    for (const sentence of document.sentences) {
      const verbs = possible(sentence, terms.verbs);
      if (verbs.length === 0) continue;
      const calls = callsIn(sentence, terms);
      const principals = { ...story, between: landsOf(sentence, pair) };
      const taken: { start: number; end: number }[] = [];
      const here = verbs.flatMap(({ entry: { form: usual, subject }, expression }) =>
        matchesIn(sentence.abstract, expression).flatMap((match): MeetingFinding[] => {
          const span = { start: match.index, end: match.index + match[0].length };
          if (taken.some((other) => overlaps(span, other))) return [];
          if (calls.some((other) => overlaps(span, other, 40))) return [];
          const head = sentence.abstract.slice(0, span.start);
          const tail = ownClause(head, sentence.abstract.slice(span.end));
          const form = formOf(usual, match[0], head, match[0] + tail.slice(0, COMMISSION));
          const place: Place = { document, sentence, from: span.start, to: span.end, terms };
          const refuse = (reason: string): MeetingFinding[] => {
            drop(reason, ...textSpan(sentence, span.start, span.end));
            return [];
          };
          if ((ORDINAL.test(head.slice(-60)) && NOUN.test(match[0])) || FIRST_TO.test(head.slice(-110)))
            return refuse('a meeting that is only counted');
          if (isSomethingElse(document, sentence, span, terms)) return refuse('no meeting of people');
          if (form === 'ceremony' && isOnLanding(document, sentence, span.start))
            return refuse('a welcome on landing');
          const unset = !isSetSomewhere(sentence, findings);
          const talks = unset && TALKS.test(match[0]);
          if ((talks || SPOKEN.test(match[0])) && cameByPhone(document, sentence))
            return refuse('words of a call');
          const said = meetingStatus(place);
          if (!said) return refuse('a meeting that is hoped for, offered or denied');
          const fete = form === 'banquet' ? hostedFor(sentence, match[0], tail) : null;
          const beside = fete ? null : (besides(sentence, head, tail) ?? whomBefore(sentence, head));
          const two = bothAfter(document, sentence, tail);
          const topical = BOTH_BEFORE.test(head) && !WITH_SOMEBODY.test(tail) && about.test(match[0]);
          const named =
            fete ??
            beside?.object ??
            two ??
            (topical ? NOBODY : null) ??
            (/ in (?:his|her|their) hono[u]?r$/iu.test(match[0])
              ? GUEST
              : objectAfter(sentence, tail, subject === 'after'));
          const guestMeant = (form === 'banquet' && GIVES.test(match[0])) || COURTESY.test(match[0]);
          const meant = guestMeant && isNobody(named) ? GUEST : named;
          // "The meeting of X with a guest" is told of X alone, whoever else the sentence names.
          if (subject === 'after' && / of$/u.test(match[0]) && /^ (?:the )?<P\d+> with (?!<P)/u.test(tail))
            return [];
          // "X and Y announced it after talks between their ministers".
          if (
            subject === 'after' &&
            isNobody(meant) &&
            /^ (?:the |their )?\p{L}+s?[.,;]?(?: |$)/u.test(tail) &&
            / between$/u.test(match[0])
          )
            return refuse('talks of others');
          // "The President's meeting with President Y and Premier Z", of whom one seems to be that president.
          const owner = mentionAt(sentence, OWNER.exec(head)?.[1], 'P');
          if (owner?.form === 'reference' && meant.people.length > 1 && meant.people.includes(owner.person))
            return refuse('a meeting of somebody unknown');
          const both = (subject === 'after' || fete !== null) && meant.people.length > 1;
          const doer = both ? NOBODY : (beside?.subject ?? acting(document, sentence, head, tail, meant));
          const object = (meant.meant === 'guest' ? namedBefore(sentence, head, tail, doer) : null) ?? meant;
          const acts = asAnother(document, sentence, doer, object);
          const before =
            (!both || GATHERS.test(match[0])) &&
            isNobody(acts) &&
            (subject !== 'after' || GATHERS.test(match[0]) || object.people.length === 1)
              ? (goingOn(document, sentence, object) ?? acts)
              : acts;
          // "Received Hussein and Rabin": guests of two countries come to one table.
          const together =
            two !== null ||
            (!SEPARATELY.test(match[0]) && isReadoutOfOne(document, object.people, terms)) ||
            TOGETHER.test(head.slice(-30) + match[0]) ||
            AS_ONE.test(tail) ||
            (ONE_MEETING.test(match[0]) && isOfTwoLands(object)) ||
            (HOSTS.test(match[0]) && (SEVERAL.test(tail) || isOfTwoLands(object))) ||
            ((form === 'audience' || form === 'ceremony') &&
              !oneCountry(object.people) &&
              !SEPARATELY.test(match[0]));
          const [other, further] = object.people;
          const alone =
            before.people.length === 0 &&
            (NOUN.test(match[0]) || MEAL.test(match[0])) &&
            !/ (?<!hono[u]?r )of$/u.test(match[0]);
          const actor =
            other && !further && (alone || before.reference) && !all(before, object)
              ? (hostOrGuest(document, sentence, told, other) ??
                (alone ? actorOfSeries(document, sentence, other) : null))
              : null;
          const sides = sidesOf(
            actor ? { people: [actor], reference: true } : before,
            object,
            principals,
            terms,
            form !== 'commission' && !together,
            form === 'audience' || form === 'ceremony',
            alone,
            SEPARATELY.test(match[0]) ||
              (/^call/iu.test(match[0]) && !/\b(?:jointly|together)\b/iu.test(sentence.abstract)),
          );
          const ministry =
            sides || !isNobody(before)
              ? null
              : ministryOf(sentence, `${head}${match[0]}`, head.length, object);
          if (ministry) {
            taken.push(span);
            return meetingFindings(place, 'meeting', form, object.people, ministry, said, 0.8, []);
          }
          if (!sides)
            return before.people.length + object.people.length > 1 ? refuse('one country only') : [];
          // "Will hold bilateral meetings with the ministers of A and B": not with each other.
          if (isNobody(before) && !actor && !sides.inferred && WITH_EACH.test(match[0] + tail.slice(0, 13)))
            return refuse('meetings with somebody unknown');
          // "Will co-chair the session of the commission with Y": one phrase tells it.
          taken.push(form === 'commission' ? { start: span.start, end: span.end + COMMISSION } : span);
          const host = hostOf(sentence, tail);
          return sides.meetings.flatMap((met) => {
            const people = host ? unique([...met, host]) : met;
            const countries = sides.countries ?? countriesOf(people, sides.meetings.flat(), terms);
            return countries.length < 2 ||
              (SPOKEN.test(match[0]) && isCalled(countries, findings)) ||
              (talks && haveSpoken(people, findings)) ||
              (unset && (talks || SPOKEN.test(match[0])) && tellsOfCallWith(people, findings))
              ? []
              : meetingFindings(
                  place,
                  'meeting',
                  form,
                  people,
                  countries,
                  said,
                  sides.inferred ? 0.75 : 0.85,
                  sides.inferred ? ['participants'] : [],
                );
          });
        }),
      );
      told.push(...here);
    }
    return told;
  },
};

/** "A trilateral summit with X and Y": one meeting, of all of them. */
const TOGETHER =
  /\b(?:trilateral|tripartite|three-way|quadrilateral|four-way|(?:one|the same) table|br(?:ing|ings|ought) together)\b(?!.*\bbilateral\b)/iu;

/** "Talks with the Presidency's members X, Y and Z", "with a delegation of X and Y": a body that sits together. */
const AS_ONE =
  /^(?: with)?(?: (?:the|an?))? (?:(?:[\p{L}-]+|<[CG]\d+>(?:'s)?) ){0,4}(?:Presidency|troika|delegation)(?:'s)? (?:(?:[\p{L}-]+|<C\d+>) ){0,5}(?:the )?<P/u;

/** "The meeting will bring together A and B": and whom the sentence before is about. */
const GATHERS = / together$/u;

/** "The Prime Ministers of A and B had separate meetings with X": of each of them. */
const SEPARATELY = /\bseparate(?:ly)?\b/iu;

/** "Held a meeting with the ministers of A and B": one. */
const ONE_MEETING = /\ban? (?:\p{L}+ )?(?:meeting|summit)\b/iu;

function isOfTwoLands({ people }: Party): boolean {
  const lands = people.map(({ country }) => country);
  return lands.length === 2 && lands[0] !== lands[1] && !lands.includes(null);
}

/** "Hosted his counterparts from A and B", "welcomed his Danish and Swedish colleagues": they come to one table. */
const HOSTS = /^(?:host|welcom|is hosting)/iu;
const SEVERAL = /^ (?:the |his |her )?(?:<B\d+>|<G\d+>(?:,? and |, )<G)/u;

/** "This is their third meeting": counts it and tells of none. */
const ORDINAL =
  /\b(?:this|it|which|that|summit|talks)(?: [\p{L}<>\d]+){0,5}? (?:is|was|will be|would be|marks|marked)(?: also)? (?:the|their|his|her|a)(?: very| \p{L}+| <P\d+>'s)? (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest) (?:[\p{L}-]+ ){0,4}$|^(?:This|It) (?:is|was|will be|would be) .* and (?:the|his|her|their) (?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:[\p{L}-]+ )?$/iu;

/** "The first president to meet Y". */
const FIRST_TO = /\b(?:first|second|third|last|only)\b[^.;]{0,60} to (?:have )?(?:an? )?(?:\p{L}+ )?$/iu;

/** "The day ends with a dinner in honour of Y", "a dinner, which was given in the evening by Y". */
const MEAL =
  /^(?:banquet|dinner|luncheon|lunch|reception|iftar)\b.* (?:in hono|(?:hosted|given|offered) by$)/iu;

/** "The minister paid a courtesy call": on the guest, where nobody else is named. */
const COURTESY = /courtesy (?:calls?|visits?)$/iu;

/** "The President gave a banquet": for the guest, where nobody else is named. */
const GIVES = /^(?:gave|gives?|offered|offers?|hosted|hosts?|h[eo]ld|holds)\b/iu;

const OWNER = /<P(\d+)>'s? (?:[\p{L}-]+ |<D\d+> ){0,3}$/u;

/** "X and Y discussed what Z had built", "X and I discussed …": Z sits at no table. */
const BOTH_BEFORE =
  /<P\d+>(?: of (?:the )?<C\d+>)?,? and (?:(?:the |his |her |visiting )*<P\d+>(?: of (?:the )?<C\d+>)?|I)(?: [^.;<]{1,40})? $/u;
const WITH_SOMEBODY = /^[^.;]{0,120} with (?:the |his |her )?<[PB]/u;

/** The countries of those who meet; somebody of none is of the same as the others who are met. */
function countriesOf(people: readonly Person[], all: readonly Person[], terms: MeetingVocabulary): string[] {
  const own = countriesMeeting(people, terms);
  const stranger = people.some(
    ({ country, rank, name }) => country === null && name !== '' && protocolOrder(rank) < 8,
  );
  const together = stranger ? countriesMeeting(all, terms) : [];
  return own.length < 2 && together.length === 2 ? together : own;
}

/** "The president met with the president of C": not with herself. */
function asAnother(document: AnnotatedDocument, sentence: Sentence, acts: Party, object: Party): Party {
  const [doer, further] = acts.people;
  if (!acts.reference || !doer || further || !object.people.includes(doer) || isTranscript(document))
    return acts;
  const another = otherOfOffice(document, sentence, doer);
  return another ? { people: [another], reference: true } : acts;
}

/** Whether the sentence itself names both sides. */
function all(before: Party, object: Party): boolean {
  return new Set([...before.people, ...object.people].flatMap(({ country }) => country ?? [])).size > 1;
}

function isNobody({ people, meant }: Party): boolean {
  return people.length === 0 && meant === undefined;
}

/** Words for what may as well be spoken by phone. */
const SPOKEN = /conversation|discuss|exchang|review|talked|spoke|conferred/iu;

/** What is held in a room, but where nobody travels and no place is named may be held by phone as well. */
const TALKS = /\b(?:talks|consultations|negotiations)\b/iu;

/** Whether the sentence tells of a place or of delegations, or the document of a journey. */
function isSetSomewhere({ abstract, mentions }: Sentence, findings: readonly Finding[]): boolean {
  return (
    /\b(?:there|here|delegations?|palace|residence|office|sidelines|margins|dinner|lunch|face)\b/iu.test(
      abstract,
    ) ||
    mentions.some(
      (mention) => mention.type === 'C' && (mention.form === 'capital' || mention.form === 'city'),
    ) ||
    findings.some(({ kind }) => kind === 'visit')
  );
}

/** Whether the document tells of a call of these very people. */
function haveSpoken(people: readonly Person[], findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) =>
      finding.kind === 'call' &&
      people.filter((person) => finding.participants.includes(person)).length === people.length,
  );
}

/** "X had a call with Y. He also talked with Z": by phone as well. */
function tellsOfCallWith(people: readonly Person[], findings: readonly Finding[]): boolean {
  return findings.some(
    (finding) => finding.kind === 'call' && people.some((person) => finding.participants.includes(person)),
  );
}

/** "X discussed the truce with Y. This came during a phone call." */
function cameByPhone({ sentences }: AnnotatedDocument, { index }: Sentence): boolean {
  return /^(?:According to [^,.;]{3,60}, )?(?:[Tt]his|[Ii]t|[Tt]hat|[Tt]he (?:talks|discussions?|conversation|exchange)) (?:came|was|took place|occurred|happened)\b[^.;]{0,30} (?:(?:tele)?phone|video) /u.test(
    sentences[index + 1]?.abstract ?? '',
  );
}

/** So far behind "co-chaired" the commission itself may be named. */
const COMMISSION = 110;

/** A session is one of a commission where that is named with it; a commission that met held one. */
function formOf(usual: MeetingForm, verb: string, head: string, from: string): MeetingForm {
  if (usual === 'meeting' && SITS.test(verb) && IS_BODY.test(head)) return 'commission';
  if (usual !== 'commission' || BODY.test(from)) return usual;
  return CHAIRED.test(verb) && BODY.test(head.slice(-COMMISSION)) ? usual : 'meeting';
}

const SITS =
  /^(?:has |have |had )?(?:(?:met|meets?|convened|gathered)\b|held (?:its|the|an?) (?:[\p{L}\d-]+ ){0,3}(?:session|meeting|sitting)\b)/iu;

/** "The Joint Commission between A and B": the subject of its sentence. */
const IS_BODY =
  /^(?:(?:[OI]n <D\d+>,? )?(?:the |a )?)(?:[^<.;,]|<[CG]\d+>){0,120}\b(?:commission|committee)\b(?:[^<.;,]|<[CGD]\d+>){0,90}$/iu;

const CHAIRED = /^(?:co-chaired|chaired|jointly chaired)\b.* by$/iu;

/** What makes a session one of a commission. */
const BODY = /\b(?:commission|council|committee)\b/iu;

/** A meeting named by a noun needs no subject: "Talks with Y are planned". */
const NOUN =
  /^(?:talks|negotiations|discussions|conversation|meetings?|summit|session|encounter|consultations)\b/iu;
