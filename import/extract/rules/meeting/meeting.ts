import { overlaps } from '../../../../src/domain/extraction-record';
import {
  type AnnotatedDocument,
  mentionAt,
  type Person,
  type Sentence,
  textSpan,
} from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { Finding, MeetingFinding } from '../../finding';
import { madeOnce, possible } from '../../pattern';
import { matchesIn } from '../../search/search';
import { firstPerson, saidOfOneself } from '../first-person';
import { unique } from '../pairs';
import { type Principals, principalsOf } from '../principals';
import type { Rule } from '../rule';
import { callsIn } from './call';
import { countriesMeeting, meetingFindings, meetingStatus, type Place } from './frame';
import { GUEST, objectAfter, type Party, subjectBefore } from './participants';
import { type MeetingVocabulary, meetingVocabulary } from './vocabulary';

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
    const principals = principalsOf(document, findings);
    return document.sentences.flatMap((sentence) => {
      const verbs = possible(sentence, terms.verbs);
      if (verbs.length === 0) return [];
      const calls = callsIn(sentence, terms);
      const taken: { start: number; end: number }[] = [];
      return verbs.flatMap(({ entry: { form: usual, subject }, expression }) =>
        matchesIn(sentence.abstract, expression).flatMap((match): MeetingFinding[] => {
          const span = { start: match.index, end: match.index + match[0].length };
          if (taken.some((other) => overlaps(span, other))) return [];
          if (calls.some((other) => overlaps(span, other, 40))) return [];
          const form =
            usual === 'commission' && !BODY.test(sentence.abstract.slice(span.start, span.end + 110))
              ? 'meeting'
              : usual;
          const place: Place = { document, sentence, from: span.start, to: span.end, terms };
          const refuse = (reason: string): MeetingFinding[] => {
            drop(reason, ...textSpan(sentence, span.start, span.end));
            return [];
          };
          if (
            ORDINAL.test(sentence.abstract.slice(Math.max(0, span.start - 60), span.start)) &&
            NOUN.test(match[0])
          )
            return refuse('a meeting that is only counted');
          if (
            /\b(?:first|second|third|last|only)\b[^.;]{0,60} to (?:have )?(?:an? )?(?:\p{L}+ )?$/iu.test(
              sentence.abstract.slice(Math.max(0, span.start - 110), span.start),
            )
          )
            return refuse('a meeting that is only counted');
          if (isSomethingElse(document, sentence, span, terms)) return refuse('no meeting of people');
          const said = meetingStatus(place);
          if (!said) return refuse('a meeting that is hoped for, offered or denied');
          const head = sentence.abstract.slice(0, span.start);
          const tail = sentence.abstract.slice(span.end);
          const fete = form === 'banquet' ? hostedFor(sentence, match[0], tail) : null;
          const object =
            fete ??
            (/ in (?:his|her|their) hono[u]?r$/iu.test(match[0])
              ? GUEST
              : objectAfter(sentence, tail, subject === 'after'));
          // "The meeting of X with a guest" is told of X alone, whoever else the sentence names.
          if (subject === 'after' && / of$/u.test(match[0]) && /^ (?:the )?<P\d+> with (?!<P)/u.test(tail))
            return [];
          const both = (subject === 'after' || fete !== null) && object.people.length > 1;
          const before = both ? NOBODY : acting(document, sentence, head, tail, object);
          // "Received Hussein and Rabin": guests of two countries come to one table.
          const together =
            TOGETHER.test(head.slice(-30) + match[0]) || (form === 'audience' && !oneCountry(object.people));
          const sides = sidesOf(
            before,
            object,
            principals,
            terms,
            form !== 'commission' && !together,
            form === 'audience',
            before.people.length === 0 && NOUN.test(match[0]) && !/ of$/u.test(match[0]),
          );
          if (!sides)
            return before.people.length + object.people.length > 1 ? refuse('one country only') : [];
          taken.push(span);
          const host = hostOf(sentence, tail);
          return sides.meetings.flatMap((met) => {
            const people = host ? unique([...met, host]) : met;
            const countries = sides.countries ?? countriesMeeting(people, terms);
            return countries.length < 2 || (SPOKEN.test(match[0]) && isCalled(countries, findings))
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
    });
  },
};

/** "A trilateral summit with X and Y": one meeting, of all of them. */
const TOGETHER = /\b(?:trilateral|tripartite|three-way|quadrilateral|four-way)\b(?!.*\bbilateral\b)/iu;

/** "This is their third meeting": counts it and tells of none. */
const ORDINAL =
  /\b(?:this|it|which|that|summit|talks)(?: [\p{L}<>\d]+){0,5}? (?:is|was|will be|would be|marks|marked)(?: also)? (?:the|their|his|her|a)(?: very| \p{L}+| <P\d+>'s)? (?:first|second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)|last|latest) (?:[\p{L}-]+ ){0,4}$|^(?:This|It) (?:is|was|will be) .* and (?:the|his|her|their) (?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:[\p{L}-]+ )?$/iu;

/**
 * Who meets: the subject before, else that of the main clause behind, "While meeting X, Y said that …",
 * "During the meeting with X, Y noted …".
 */
function acting(
  document: AnnotatedDocument,
  sentence: Sentence,
  head: string,
  tail: string,
  object: Party,
): Party {
  const speaker = saidOfOneself(head) ? firstPerson(document, sentence) : null;
  if (speaker) return { people: [speaker], reference: false };
  const before = subjectBefore(sentence, head);
  // "Will hold a summit with X, a bilateral meeting with Y": he who does both.
  if (
    before.people.length > 0 &&
    object.people.length > 0 &&
    !before.meant &&
    oneCountry([...before.people, ...object.people])
  ) {
    const doer = [...head.matchAll(DOER)]
      .flatMap((match) => mentionAt(sentence, match[1], 'P') ?? [])
      .find(({ person }) => person.country !== null && person.country !== object.people[0]?.country);
    if (doer) return { people: [doer.person], reference: doer.form === 'reference' };
  }
  if (before.people.length > 0 || before.meant || !PREAMBLE.test(head)) return before;
  const main = /^(?:[^.;<,]|<[A-Z]\d+>){0,160}?, (?:the )?<P(\d+)> (?!and <P)/u.exec(tail);
  const mention = mentionAt(sentence, main?.[1], 'P');
  if (!mention || object.people.includes(mention.person)) return before;
  return { people: [mention.person], reference: mention.form === 'reference' };
}

const DOER =
  /<P(\d+)>(?=,? (?:(?:also|then|will|would|is to|is|has|had|on <D\d+>|set to|scheduled to|expected to) )*(?:h[oe]ld|held|meet|met|have|had|attend|attended|visit|visited|receive|received|host|hosted)\b)/gu;

function oneCountry(people: readonly Person[]): boolean {
  return new Set(people.map(({ country }) => country)).size === 1;
}

const PREAMBLE =
  /^(?:(?:Also|Then|Later),? )?(?:While|When|After|Before|In|On|Upon|During|At|Following|Prior to)(?: (?:an?|the|his|her))?(?: [\p{L}-]+)* ?$/u;
const NOBODY: Party = { people: [], reference: false };

/** Words for what may as well be spoken by phone. */
const SPOKEN = /conversation|discuss|exchang|review|talked|spoke|conferred/iu;

/** Whether the document tells of a call between these countries. */
function isCalled(countries: readonly string[], findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.kind === 'call' && finding.countries.join() === countries.join());
}

/** "Talks hosted by Z", "a meeting brokered by Z": Z sits at the table. */
function hostOf(sentence: Sentence, tail: string): Person | null {
  const match =
    /^(?: with (?:the |his )?<P\d+>)? (?:[\p{L}-]+ and )?(?:hosted|mediated|brokered|convened|facilitated) by (?:the )?<P(\d+)>/u.exec(
      tail,
    );
  return mentionAt(sentence, match?.[1], 'P')?.person ?? null;
}

/** "A banquet hosted by X for Y", "a dinner given by X in honour of Y". */
function hostedFor(sentence: Sentence, own: string, tail: string): Party | null {
  if (!/ by$/u.test(own)) return null;
  const match =
    /^ (?:the |his |her )?<P(\d+)>[^.;]{0,70}? (?:for|in hono[u]?r of) (?:the |his |her )?(?:visiting )?<P(\d+)>/u.exec(
      tail,
    );
  const people = [match?.[1], match?.[2]].flatMap((group) => mentionAt(sentence, group, 'P')?.person ?? []);
  return people.length === 2 ? { people, reference: false } : null;
}

/** What makes a session one of a commission. */
const BODY = /\b(?:commission|council|committee)\b/iu;

/** A meeting named by a noun needs no subject: "Talks with Y are planned". */
const NOUN =
  /^(?:talks|negotiations|discussions|conversation|meetings?|summit|session|encounter|consultations)\b/iu;

const noMeetings = madeOnce((terms: MeetingVocabulary) =>
  terms.notMeetings.map((pattern) => new RegExp(`^${pattern}`, 'iu')),
);

/** "Met the press", "meeting the needs", and a welcome at the airport. */
function isSomethingElse(
  document: AnnotatedDocument,
  sentence: Sentence,
  { start, end }: { start: number; end: number },
  terms: MeetingVocabulary,
): boolean {
  const rest = sentence.abstract.slice(start, start + 120);
  // "Places had been proposed for a meeting".
  if (
    /^(?:had|has|have|having) (?!meant|planned|hoped|been host).*\b(?:been|for|no|not|never)\b/iu.test(
      sentence.abstract.slice(start, end),
    )
  )
    return true;
  // "The SCO meet in Tianjin": a gathering.
  if (
    /^meet$/iu.test(sentence.abstract.slice(start, end).trim()) &&
    /(?:\b(?:the|an?|this)(?: [\p{L}-]+)?|<[OC]\d+>\)?) $/iu.test(sentence.abstract.slice(0, start))
  )
    return true;
  if (noMeetings(terms).some((pattern) => pattern.test(rest))) return true;
  if (!/\b(?:met|meets?|received|receives)\b/iu.test(sentence.abstract.slice(start, end))) return false;
  const around = document.text
    .slice(...textSpan(sentence, Math.max(0, start - 30), Math.min(end + 75, sentence.abstract.length)))
    .toLowerCase();
  // "The plane landed at Terminal 3. He was received by the Minister of …".
  const arrives =
    /^(?:He|She|They|There,? (?:he|she|they)|<P\d+>) (?:was|were) $/u.test(
      sentence.abstract.slice(0, start),
    ) ||
    (/^(?:He|She|They|<P\d+>) $/u.test(sentence.abstract.slice(0, start)) &&
      /^(?:was|were) /u.test(sentence.abstract.slice(start)));
  const before = document.sentences[sentence.index - 1]?.text ?? '';
  return (
    ((arrives ||
      (/^(?:was|were) received/u.test(sentence.abstract.slice(start)) &&
        !/ (?:at|in) /u.test(sentence.abstract.slice(end, end + 70)))) &&
      /\b(?:airport|airfield|air base|airbase|landed|touched down|tarmac)\b/iu.test(before)) ||
    terms.atArrival.some((phrase) => around.includes(phrase)) ||
    /(?:landed|arrived|touched down)[^.;]{0,60}(?:and|where) (?:he |she |<P\d+> )?(?:was|were) (?:met|received)(?: there)? by/iu.test(
      sentence.abstract.slice(0, end + 12),
    )
  );
}

/** Who meets whom: one meeting, or one with each of several high officials whom somebody met one after the other. */
function sidesOf(
  before: Party,
  object: Party,
  { visitor, lands, pair }: Principals,
  terms: MeetingVocabulary,
  each: boolean,
  jointly: boolean,
  alone: boolean,
): { meetings: Person[][]; inferred: boolean; countries?: string[] } | null {
  const all = unique([...before.people, ...object.people]);
  if (countriesMeeting(all, terms).length >= 2) {
    const [actor] = before.people;
    const separate =
      each &&
      actor &&
      before.people.length === 1 &&
      object.people.length > 1 &&
      object.people.every((person) => isHigh(person) && person.country !== actor.country);
    if (separate) return { meetings: object.people.map((person) => [actor, person]), inferred: false };
    // "The Premier and the Chairman of the Congress met with the guest": of each of them.
    const [guest, further] = object.people;
    const apart =
      each &&
      !jointly &&
      guest &&
      !further &&
      before.people.length > 1 &&
      before.people.every(
        (person) => isHigh(person) && !CONSORT.test(person.title ?? '') && person.country !== guest.country,
      ) &&
      oneCountry(before.people);
    return { meetings: apart ? before.people.map((person) => [person, guest]) : [all], inferred: false };
  }
  if (pair && (before.meant === 'pair' || object.meant === 'pair'))
    return { meetings: [[...pair]], inferred: true };
  // "He also met Y", "X received him": of a guest whom the pronoun, or nothing, stands for.
  // "The Premier will meet the President as well", whom the visitor's own title names.
  const titled =
    visitor !== null &&
    object.reference &&
    object.people.length === 1 &&
    object.people[0]?.rank === visitor.rank &&
    before.people.length > 0 &&
    !before.reference;
  const meansGuest = object.meant === 'guest' || titled;
  const guest =
    meansGuest || (object.people.length > 0 && (before.reference || before.meant === 'guest' || alone));
  const others = meansGuest ? before.people : object.people;
  const [other] = others;
  // "The visitor called on the president of the Senate": of the country that he visits.
  const [land, another] = lands;
  if (
    guest &&
    visitor?.country &&
    land &&
    !another &&
    land !== visitor.country &&
    !meansGuest &&
    others.length > 0 &&
    others.every((person) => person.country === null && person.name !== '' && isHigh(person))
  )
    return {
      meetings: each ? others.map((person) => [visitor, person]) : [[visitor, ...others]],
      inferred: true,
      countries: [land, visitor.country].sort(),
    };
  if (!guest || !other?.country || (meansGuest && before.reference && !lands.has(other.country))) return null;
  const guests = lands.size === 0 || lands.has(other.country) ? [visitor] : [];
  const actor = [...guests, ...(visitor?.country === other.country && pair ? pair : [])].find(
    (person) => person?.country && person.country !== other.country,
  );
  if (!actor) return null;
  return { meetings: each ? others.map((person) => [actor, person]) : [[actor, ...others]], inferred: true };
}

/** Who receives beside somebody else: "King Charles III and Queen Camilla". */
const CONSORT = /\b(?:Queen|Princess|Duchess|First Lady|Consort)\b/u;

/** Whoever is met for himself: leaders, ministers, speakers, mayors. */
function isHigh({ rank, leader, title }: Person): boolean {
  return protocolOrder(rank) < 8 || leader !== null || /^(?:Lord |Governing )?Mayor\b/u.test(title ?? '');
}
