import { overlaps } from '../../../../src/domain/extraction-record';
import { datesOverlap } from '../../../../src/domain/partial-date';
import {
  type AnnotatedDocument,
  mentionAt,
  type Person,
  type Sentence,
  textSpan,
} from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { CallFinding, Finding } from '../../finding';
import { possible } from '../../pattern';
import { matchesIn, occursIn } from '../../search/search';
import { firstPerson, saidOfOneself } from '../first-person';
import { unique } from '../pairs';
import { principalsOf } from '../principals';
import type { Rule } from '../rule';
import { acting } from './actors';
import { companyBefore } from './company';
import { meetingDay } from './date';
import { type MeetingVocabulary, meetingVocabulary } from './vocabulary';

interface CallMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pattern: MeetingVocabulary['calls'][number];
}

/** Calls: "X held a telephone conversation with Y", "X spoke by phone with Y", "X received a phone call from Y". */
export const call: Rule = {
  name: 'call',
  apply(document, { findings, drop }) {
    const terms = meetingVocabulary(document);
    if (!terms) return [];
    const told: CallFinding[] = [];
    for (const sentence of document.sentences) {
      const here = callsIn(sentence, terms).flatMap((match): CallFinding[] => {
        const head = sentence.abstract.slice(0, match.start);
        const tail = sentence.abstract.slice(match.end);
        if (
          /(?:will|to|plans? to|not) (?:\p{L}+ )?$/iu.test(head) &&
          !/(?:according|prior|addition|due|thanks) to $/iu.test(head)
        ) {
          drop('a call that is planned or denied', ...textSpan(sentence, match.start, match.end));
          return [];
        }
        const owner = mentionAt(sentence, /<P(\d+)>'s? (?:[\p{L}-]+ ){0,3}$/u.exec(head)?.[1], 'P');
        // "Readout of the President's calls with X and Y": nobody knows whose.
        if (!owner && /'s (?:[\p{L}-]+ ){0,3}$/u.test(head)) return [];
        const scene = match.pattern.scene ? peopleIn(sentence, tail.slice(0, 200)).slice(0, 2) : null;
        const oneself = saidOfOneself(head) ? firstPerson(document, sentence) : null;
        const before: Person[] = scene
          ? scene.slice(0, 1)
          : owner
            ? [owner.person]
            : oneself
              ? [oneself]
              : [];
        const after = scene ? scene.slice(1) : following(sentence, tail);
        if (!scene && !owner && !oneself)
          before.push(...acting(document, sentence, head, tail, { people: after, reference: false }).people);
        const [speaker] = before;
        // "The President spoke with X and Y", of whom one is a president: another one is meant.
        const meant =
          speaker && before.length === 1 && after.includes(speaker) ? otherHead(document, after) : undefined;
        // "The President's calls with X and Y", of whom one is a president: not his own.
        if (owner && owner.form === 'reference' && after.includes(owner.person)) return [];
        const two = before.length + after.length === 0 && THE_TWO.test(head);
        const company = two
          ? (companyBefore(document, sentence, told) ?? principalsOf(document, [...findings, ...told]).pair)
          : null;
        const callers = meant ? [meant] : two ? [...(company ?? [])] : before;
        const all = unique([...callers, ...after]).filter((person) => person.rank !== 'spokesperson');
        const inside = mentionAt(sentence, /<D(\d+)>/u.exec(match.text)?.[1], 'D')?.date;
        const day =
          meetingDay(document, sentence, match.start, match.end, false, terms) ??
          (inside ? { date: inside.start, inferred: inside.inferred } : null);
        return separate(sentence, callers, after, all).flatMap((people): CallFinding[] => {
          const countries = [...new Set(people.flatMap((person) => person.country ?? []))].sort();
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
              channel: /video/iu.test(match.text) ? 'video' : 'phone',
            },
          ];
        });
      });
      told.push(...here);
    }
    // "Modi rang Netanyahu. The two spoke by phone for an hour": of the call that is told already.
    return told.filter(
      (finding) =>
        !finding.inferred.has('participants') ||
        !told.some(
          (other) =>
            !other.inferred.has('participants') &&
            other.countries.join() === finding.countries.join() &&
            (!finding.date || !other.date || datesOverlap(finding.date, other.date, 1)),
        ),
    );
  },
};

/** Who is posted in a capital is spoken with there. */
const ENVOY = /ambassador|high commissioner/iu;

/** "The two spoke by phone": the document's principals, whom no name in the sentence stands for. */
const THE_TWO =
  /(?<!\p{L})(?:the two|they|both|the pair|<B\d+>)(?: (?:leaders|men|women|presidents|premiers|prime|ministers|have|had|also|then|last|<D\d+>)){0,4} $/iu;

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

/** Whom somebody rang from so many countries he rang one after the other. */
const SEVERAL = 3;
const JOINTLY = /\b(?:video\p{L}*|conference|joint(?:ly)?|together|group|three-way|four-way|trilateral)\b/iu;

/** "Spoke separately with X and Y", "calls with X and Y": a call with each. */
function separate(
  { abstract }: Sentence,
  before: readonly Person[],
  after: readonly Person[],
  all: readonly Person[],
): readonly (readonly Person[])[] {
  const [caller] = before;
  const several =
    /\bseparate(?:ly)?\b|\bcalls\b|\brespectively\b|\bconversations\b/iu.test(abstract) ||
    (after.length >= SEVERAL && !JOINTLY.test(abstract));
  if (!caller || before.length > 1 || after.length < 2 || !several) return [all];
  return after.map((person) => [caller, person]);
}

const calls = new WeakMap<Sentence, readonly CallMatch[]>();

/** Where a sentence tells of a call; overlapping phrases count once. Looked for once a sentence. */
export function callsIn(sentence: Sentence, terms: MeetingVocabulary): readonly CallMatch[] {
  let found = calls.get(sentence);
  if (!found) {
    found = callsAmong(sentence, terms);
    calls.set(sentence, found);
  }
  return found;
}

/** Whether the document tells of a call between these countries. */
export function isCalled(countries: readonly string[], findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.kind === 'call' && finding.countries.join() === countries.join());
}

const IN_PERSON = /\b(?:on the sidelines|(?:on|at|in) the margins?|on the fringes|in person)\b/iu;
const VIRTUAL = /\bvirtual (?:summit|meeting|talks)\b/iu;

function callsAmong(sentence: Sentence, terms: MeetingVocabulary): CallMatch[] {
  const found: CallMatch[] = [];
  if (occursIn(sentence.abstract, VIRTUAL)) return found;
  for (const { entry: pattern, expression } of possible(sentence, terms.calls, true)) {
    for (const match of matchesIn(sentence.abstract, expression)) {
      const start = match.index;
      const end = start + match[0].length;
      // "Spoke with Y on the sidelines of the summit": face to face.
      if (pattern.weak && IN_PERSON.test(sentence.abstract.slice(end, end + 110))) continue;
      // "In New Zealand she spoke with Y": there.
      if (
        pattern.weak &&
        /^In <C\d+>,? (?:the )?<P\d+> (?:had |has |also )*$/u.test(sentence.abstract.slice(0, start))
      )
        continue;
      if (!found.some((other) => overlaps({ start, end }, other, 30)))
        found.push({ start, end, text: match[0], pattern });
    }
  }
  return found;
}

function callerOf(
  document: AnnotatedDocument,
  match: CallMatch,
  before: readonly Person[],
  after: readonly Person[],
  people: readonly Person[],
  sentence: Sentence,
): Person | null {
  if (match.pattern.callee === 'subject') return after[0] ?? null;
  if (match.pattern.caller === 'subject') return before[0] ?? null;
  if (/\bat the latter's (?:request|initiative)\b/iu.test(sentence.abstract)) return after[0] ?? null;
  for (const { abstract, mentions } of document.sentences.slice(sentence.index, sentence.index + 3)) {
    const initiative =
      /(?:(?:(?:at|on) the initiative of|initiated by|(?:at|on) the request of|initiative of|(?:was|is) (?:the )?(?=<P\d+> who (?:asked for|requested|initiated|placed|made|sought) )) ?(?:the )?<[PCG](\d+)>|(?:at|on|by) (?:the )?<[PCG](\d+)>(?:'s)?(?: side| party)?(?:'s)? (?:initiative|request))/iu.exec(
        abstract,
      );
    const mention = initiative ? mentions[Number(initiative[1] ?? initiative[2])] : undefined;
    if (mention?.type === 'P') return people.includes(mention.person) ? mention.person : null;
    if (mention?.type === 'C' || mention?.type === 'G')
      return people.find((person) => person.country === mention.iso3) ?? null;
  }
  return null;
}

/** Whom a call is with; "Minister of International Relations and Cooperation of South Africa, Ms. Y", too. */
const FOLLOWING =
  /^(?:[^.;<>]{0,60}(?:<D\d+>[^.;<>]{0,30})?| (?:the )?(?:\p{L}+ )?(?:Minister|Secretary|Commissioner|Chairman|Chairperson|Head|Director|Adviser) (?:[^.;<>]|<[CGO]\d+>){0,110}?(?:, (?:Ms|Mr|Mrs|Dr)\. )?)(?<list><[PB]\d+>(?:(?:\.?(?: of (?:the )?<C\d+>)?)(?:,? and |, )(?:the |his |with )?<P\d+>)*)/u;

function following(sentence: Sentence, tail: string): Person[] {
  // "A telephone conversation of X with Y".
  const list = FOLLOWING.exec(tail.replace(/^( (?:the )?<P\d+>) with (?=(?:the |his |her )?<P)/u, '$1 and '))
    ?.groups?.list;
  return list ? peopleIn(sentence, list) : [];
}

function peopleIn(sentence: Sentence, list: string): Person[] {
  return [...list.matchAll(/<[PB](\d+)>/gu)].flatMap((match) => {
    const mention = sentence.mentions[Number(match[1])];
    return mention?.type === 'P' ? [mention.person] : mention?.type === 'B' ? [...mention.persons] : [];
  });
}
