import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { CallMatch } from './call-words';

/**
 * Who speaks with whom: a call with each of several, "spoke separately with X and Y", "calls with X and Y",
 * "telephoned X, Y and Z"; else one of all, as on the readout of `one`.
 */
export function separate(
  { abstract }: Sentence,
  match: CallMatch,
  before: readonly Person[],
  after: readonly Person[],
  all: readonly Person[],
  one: boolean,
): readonly (readonly Person[])[] {
  const [caller] = before;
  if (!caller || before.length > 1 || after.length < 2) return [all];
  const apart =
    SEVERAL.test(abstract) ||
    (match.pattern.callee !== undefined && /\bcalls\b/iu.test(match.text)) ||
    (!one && !SINGLE.test(match.text) && !TOGETHER.test(abstract) && areOfManyCountries([caller, ...after]));
  return apart ? after.map((person) => [caller, person]) : [all];
}

const SEVERAL = /\bseparate(?:ly)?\b|\bcalls\b|\brespectively\b|\bconversations\b|\beach\b/iu;
/** One call, or one over a screen, where several sit together. */
const SINGLE =
  /\b(?:an?|the|his|her|their|joint) (?:[\p{L}\d-]+ ){0,4}?(?:call|conversation|talk|discussion|conference)|video|zoom|conference/iu;
const TOGETHER =
  /\b(?:tri|quadri)lateral|(?:three|four|five)-way|\b(?:joint|together|group|conference call|teleconference)\b/iu;

function areOfManyCountries(people: readonly Person[]): boolean {
  return new Set(people.map(({ country }) => country)).size === people.length;
}

/** Who called, where the phrase or the sentences around it tell. */
export function callerOf(
  document: AnnotatedDocument,
  { pattern }: CallMatch,
  before: readonly Person[],
  after: readonly Person[],
  people: readonly Person[],
  sentence: Sentence,
): Person | null {
  if (pattern.callee) return people.find((person) => after.includes(person)) ?? null;
  if (pattern.caller === 'subject') return before[0] ?? null;
  if (/\bat the latter's (?:request|initiative)\b/iu.test(sentence.abstract)) return after[0] ?? null;
  return initiatorOf(document, sentence, people);
}

/** Who of those who speak asked for it, where their sentence or the two after it tell. */
export function initiatorOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  people: readonly Person[],
): Person | null {
  for (const { abstract, mentions } of document.sentences.slice(sentence.index, sentence.index + 3)) {
    const initiative = INITIATIVE.exec(abstract);
    const mention = initiative ? mentions[Number(initiative[1] ?? initiative[2])] : undefined;
    if (mention?.type === 'P') return people.includes(mention.person) ? mention.person : null;
    if (mention?.type === 'C' || mention?.type === 'G')
      return people.find((person) => person.country === mention.iso3) ?? null;
  }
  return null;
}

const INITIATIVE =
  /(?:(?:(?:at|on) the initiative of|initiated by|(?:at|on|upon) the request of|initiative of|(?:was|is) (?:the )?(?=<P\d+> who (?:asked for|requested|initiated|placed|made|sought) )) ?(?:the )?<[PCG](\d+)>|(?:at|on|by) (?:the )?<[PCG](\d+)>(?:'s)?(?: side| party)?(?:'s)? (?:initiative|request))/iu;

/** Whom a call is with; "Minister of International Relations and Cooperation of South Africa, Ms. Y", too. */
const FOLLOWING =
  /^(?:[^.;<>]{0,60}(?:<D\d+>[^.;<>]{0,30})?(?:<[CG](?<by>\d+)>(?:\.|'s)? (?:\(<[CG]\d+>\) )?(?:(?!(?:and|with|on|about|in|to) )[\p{L}-]+ ){0,4})?|[^.;<>]{0,20} (?:on|about|regarding|concerning) (?:[^.;<>]|<[CGO]\d+>){1,90}? with (?:the |his |her )?| (?:the )?(?:\p{L}+ )?(?:Minister|Secretary|Commissioner|Chairman|Chairperson|Head|Director|Adviser) (?:[^.;<>]|<[CGO]\d+>){0,110}?(?:, (?:Ms|Mr|Mrs|Dr)\. )?)(?<list><[PB]\d+>(?:\.?(?: of (?:the )?<C\d+>)?(?:,? and(?: with)?(?: also)? |, (?:with )?)(?:the |his |her )?(?:<[CG]\d+>(?:'s)? )?<P\d+>)*)/u;

export function following(sentence: Sentence, tail: string): Person[] {
  const groups = FOLLOWING.exec(
    tail
      // "Had a conversation, initiated by Tehran, with X".
      .replace(/^,? (?:which was )?initiated by (?:the )?<[CG]\d+>,?(?= with )/u, '')
      // "A telephone conversation of X with Y".
      .replace(/^( (?:the )?<P\d+>) with (?=(?:the |his |her )?<P)/u, '$1 and '),
  )?.groups;
  const people = groups?.list ? peopleIn(sentence, groups.list) : [];
  // "With Kenyan State Secretary X": nobody of that name who is of another country.
  const by = sentence.mentions[Number(groups?.by ?? Number.NaN)];
  const country = by?.type === 'C' || by?.type === 'G' ? by.iso3 : null;
  return country !== null && people[0]?.country !== country ? [] : people;
}

/** "Spoke with both leaders": whose words name no country may be anybody's. */
export function isNamedGroup({ text, start, mentions }: Sentence, tail: string): boolean {
  const mention = mentions[Number(/^ (?:the |his |her )?<B(\d+)>/u.exec(tail)?.[1])];
  return !mention || /\p{Lu}/u.test(text.slice(mention.start - start + 1, mention.end - start));
}

/** Whom a list of mentions names, in order. */
export function peopleIn(sentence: Sentence, list: string): Person[] {
  return [...list.matchAll(/<[PB](\d+)>/gu)].flatMap((match) => {
    const mention = sentence.mentions[Number(match[1])];
    return mention?.type === 'P' ? [mention.person] : mention?.type === 'B' ? [...mention.persons] : [];
  });
}

/** Who was called, where only the callers are told: "The calls came from X and Y", after it was told whom foreign leaders rang. */
export function calleeBefore(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  callers: readonly Person[],
): Person[] {
  const before = sentences.slice(Math.max(0, index - 4), index).flatMap(({ mentions }) => mentions);
  const last = before.findLast(
    (mention) =>
      mention.type === 'P' &&
      mention.person.name !== '' &&
      mention.person.country !== null &&
      protocolOrder(mention.person.rank) < 9 &&
      !callers.some(({ country }) => country === mention.person.country),
  );
  return last?.type === 'P' ? [last.person] : [];
}
