import { datesOverlap } from '../../../../src/domain/partial-date';
import {
  type AnnotatedDocument,
  mentionAt,
  type Person,
  type Sentence,
  textSpan,
} from '../../annotate/model';
import { onceADocument } from '../../annotate/once-a-document';
import { protocolOrder } from '../../annotate/people/people';
import type { CallFinding, Finding } from '../../finding';
import { saidOfOneself, speakerInTurn } from '../first-person';
import { countriesOfPeople, unique } from '../pairs';
import { principalsOf } from '../principals';
import type { Rule } from '../rule';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import { acting } from './actors';
import { callScene, isOverScreen } from './call-scene';
import { callsOfSeries, opensSeries } from './call-series';
import {
  calleeBefore,
  callerOf,
  following,
  initiatorOf,
  isNamedGroup,
  peopleIn,
  separate,
} from './call-sides';
import { isUnreal } from './call-unreal';
import { type CallMatch, callsIn, isCalled } from './call-words';
import { canMean, companyBefore } from './company';
import { type MeetingDay, meetingDay } from './date';
import { isReadoutOfOne } from './readout';
import { type MeetingVocabulary, meetingVocabulary } from './vocabulary';

/** Calls: "X held a telephone conversation with Y", "X spoke by phone with Y", "X received a phone call from Y". */
export const call: Rule = {
  name: 'call',
  apply(document, { findings, drop }) {
    const terms = meetingVocabulary(document);
    if (!terms) return [];
    const told: CallFinding[] = [];
    for (const sentence of document.sentences) {
      let unreal = false;
      const matches = callsIn(sentence, terms);
      const here = matches.flatMap((match) => {
        if (isUnreal(sentence, match)) {
          drop('a call that is planned or denied', ...textSpan(sentence, match.start, match.end));
          unreal = true;
          return [];
        }
        return callsOf(document, sentence, match, [...findings, ...told], terms);
      });
      told.push(...(here.length > 0 || unreal ? here : callOfScene(document, sentence, matches, terms)));
      const [match] = matches;
      if (match && here.length === 0 && !unreal && opensSeries(sentence, matches)) {
        const [caller, another] = callersOf(document, sentence, match, undefined, []);
        if (caller && !another) told.push(...callsOfSeries(document, sentence, caller));
      }
    }
    return told.filter((finding) => !isToldAlready(finding, told));
  },
};

/** "Modi rang Netanyahu. The two spoke by phone for an hour": of the call that is told already, unless it has a day of its own. */
function isToldAlready(finding: CallFinding, told: readonly CallFinding[]): boolean {
  if (!finding.inferred.has('participants')) return false;
  const others = told.filter(
    (other) => !other.inferred.has('participants') && other.countries.join() === finding.countries.join(),
  );
  return others.some(({ date }) => !finding.date || !date || datesOverlap(finding.date, date));
}

/** The calls that one phrase tells of. */
function callsOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: CallMatch,
  findings: readonly Finding[],
  terms: MeetingVocabulary,
): CallFinding[] {
  const head = sentence.abstract.slice(0, match.start);
  const tail = sentence.abstract.slice(match.end);
  const owner = mentionAt(sentence, /<P(\d+)>'s? (?:[\p{L}-]+ ){0,3}$/u.exec(head)?.[1], 'P');
  // "Readout of the President's calls with X and Y": nobody knows whose.
  if (!owner && /'s (?:[\p{L}-]+ ){0,3}$/u.test(head)) return [];
  if (match.pattern.weak && (!isNamedGroup(sentence, tail) || isOnlyGathering(document))) return [];
  const scene = match.pattern.scene ? peopleIn(sentence, tail.slice(0, 200)).slice(0, 2) : null;
  const after = scene ? scene.slice(1) : following(sentence, tail);
  // "The President's calls with X and Y", of whom one is a president: not his own.
  if (owner && owner.form === 'reference' && after.includes(owner.person)) return [];
  const before = scene?.slice(0, 1) ?? callersOf(document, sentence, match, owner?.person, after);
  const two = before.length + after.length === 0 ? theTwo(document, sentence, head, findings) : null;
  if (match.pattern.again && !(two && isCalled(countriesOfPeople(two), findings))) return [];
  const callers = two ? [...two] : before;
  const all = unique([...callers, ...after]).filter((person) => person.rank !== 'spokesperson');
  const inside = mentionAt(sentence, /<D(\d+)>/u.exec(match.text)?.[1], 'D')?.date;
  const day =
    meetingDay(document, sentence, match.start, match.end, false, terms) ??
    (inside ? { date: inside.start, inferred: inside.inferred } : null) ??
    (match.pattern.callee === 'before' ? dayToldBefore(document, sentence) : null);
  const one = isReadoutOfOne(document, after, terms);
  return separate(sentence, match, callers, after, all, one).flatMap((people): CallFinding[] => {
    const countries = countriesOfPeople(people);
    if (people.length < 2 || countries.length < 2) return [];
    // "The President spoke with the ambassador": who stands before him.
    if (match.pattern.weak && people.some(({ title }) => ENVOY.test(title ?? ''))) return [];
    return [
      {
        kind: 'call',
        rule: 'call',
        evidence: [{ start: sentence.start, end: sentence.end }],
        confidence: match.pattern.weak || two ? 0.7 : 0.9,
        inferred: new Set([...(two ? ['participants'] : []), ...(day?.inferred ? ['date'] : [])]),
        caller: callerOf(document, match, callers, after, people, sentence),
        participants: people.filter((person) => person.name !== ''),
        countries,
        date: day?.date ?? null,
        channel: isOverScreen(match.text) ? 'video' : 'phone',
      },
    ];
  });
}

/** The day of calls of which it was told before that they came in. */
function dayToldBefore(document: AnnotatedDocument, sentence: Sentence): MeetingDay | null {
  const date = dayOfStory(document, sentence, 0, EDGE_OF_PERIOD);
  return date ? { date, inferred: true } : null;
}

/** What two people do over the wire, where no phrase of a call says it. */
function callOfScene(
  document: AnnotatedDocument,
  sentence: Sentence,
  matches: readonly CallMatch[],
  terms: MeetingVocabulary,
): CallFinding[] {
  const scene = callScene(sentence, matches, terms);
  if (!scene) return [];
  const day = meetingDay(document, sentence, scene.start, scene.end, false, terms);
  return [
    {
      kind: 'call',
      rule: 'call',
      evidence: [{ start: sentence.start, end: sentence.end }],
      confidence: 0.8,
      inferred: new Set(day?.inferred ? ['date'] : []),
      caller: initiatorOf(document, sentence, scene.people),
      participants: scene.people.filter((person) => person.name !== ''),
      countries: countriesOfPeople(scene.people),
      date: day?.date ?? null,
      channel: scene.video ? 'video' : 'phone',
    },
  ];
}

/** Who is told to speak with others: whose call it is, else the subject before. */
function callersOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: CallMatch,
  owner: Person | undefined,
  after: readonly Person[],
): Person[] {
  const head = sentence.abstract.slice(0, match.start);
  const tail = sentence.abstract.slice(match.end);
  const oneself = !owner && saidOfOneself(head) ? speakerInTurn(document, sentence) : null;
  const own = owner ?? oneself;
  const before = own
    ? [own]
    : match.pattern.callee === 'before'
      ? calleeBefore(document, sentence, after)
      : acting(document, sentence, head, tail, { people: after, reference: false }).people;
  const [speaker] = before;
  // "The President spoke with X and Y", of whom one is a president: another one is meant.
  const meant =
    speaker && before.length === 1 && after.includes(speaker) ? otherHead(document, after) : undefined;
  return meant ? [meant] : [...before];
}

/** Whether a page tells of what was done at a gathering and nowhere of a call: who "spoke with" somebody, did so there. */
const isOnlyGathering = onceADocument(({ sentences }) => {
  const tells = (words: RegExp) => sentences.some(({ abstract }) => words.test(abstract));
  return tells(/\b(?:sidelines|margins|fringes)\b/iu) && !tells(/phone|video|\bcall(?:s|ed)?\b|\bZoom\b/iu);
});

/** Who is posted in a capital is spoken with there. */
const ENVOY = /ambassador|high commissioner/iu;

/** "The two spoke by phone", "the ministers had a telephone conversation": whom no name in the sentence stands for. */
const THE_TWO =
  /(?:(?<!\p{L})(?:the two|they|both|the pair)|<B(?<group>\d+)>)(?: (?:leaders|men|women|presidents|premiers|prime|ministers|have|had|also|then|last|<D\d+>)){0,4} $/iu;

/** The two of whom the document tells, where a sentence calls them so. */
function theTwo(
  document: AnnotatedDocument,
  sentence: Sentence,
  head: string,
  findings: readonly Finding[],
): readonly [Person, Person] | null {
  const match = THE_TWO.exec(head);
  if (!match) return null;
  const group = mentionAt(sentence, match.groups?.group, 'B');
  const company = companyBefore(document, sentence, findings) ?? principalsOf(document, findings).pair;
  if (company && (!group || canMean(group.of, company))) return company;
  return group?.of === 'ministers' ? onlyMinisters(document) : null;
}

/** The two foreign ministers of a document that names two. */
function onlyMinisters({ persons }: AnnotatedDocument): readonly [Person, Person] | null {
  const [one, other, more] = persons.filter(({ rank, former }) => rank === 'foreign-minister' && !former);
  return one?.country && other?.country && !more && one.country !== other.country ? [one, other] : null;
}

/** The head of a state or government of whom the document speaks most, beside those already named. */
function otherHead(document: AnnotatedDocument, others: readonly Person[]): Person | undefined {
  return document.persons
    .filter(
      (person) =>
        person.name !== '' &&
        !person.former &&
        protocolOrder(person.rank) < 3 &&
        !others.some(({ country }) => country === person.country),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length)[0];
}
