import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import { saidOfOneself, speakerInTurn } from '../first-person';
import { type Party, partyOfOne, subjectBefore } from './participants';
import { oneCountry } from './sides';

/** "The President and I held talks", "X and I spoke, and after that we held talks": in a speech. */
const WITH_ME = /<P(\d+)> and I (?:(?:[^.;<]{0,80} )?we )?(?:\p{L}+ ){0,2}$/u;

/** "My meeting with X", in a speech. */
const MINE = /\bmy (?:[\p{L}-]+ ){0,3}$/iu;

/**
 * Who meets: the subject before, else that of the main clause behind, "While meeting X, Y said that …",
 * "During the meeting with X, Y noted …".
 */
export function acting(
  document: AnnotatedDocument,
  sentence: Sentence,
  head: string,
  tail: string,
  object: Party,
): Party {
  const withMe = mentionAt(sentence, WITH_ME.exec(head)?.[1], 'P')?.person;
  const me = withMe ? speakerInTurn(document, sentence) : null;
  if (withMe && me && withMe !== me) return { people: [withMe, me], reference: false };
  const speaker = saidOfOneself(head) || MINE.test(head) ? speakerInTurn(document, sentence) : null;
  if (speaker) return { people: [speaker], reference: false };
  // "X's meeting with Y".
  const owner = mentionAt(sentence, /<P(\d+)>'s? (?:[\p{L}-]+ ){0,3}$/u.exec(head)?.[1], 'P');
  if (owner && object.people.length > 0 && !object.people.includes(owner.person)) return partyOfOne(owner);
  // "X informed Y about his meeting with Z": whose meeting it is, the subject of the sentence tells.
  const first = /\b(?:his|her) (?:[\p{L}-]+ ){0,3}$/u.test(head)
    ? mentionAt(sentence, DOES_FIRST.exec(head)?.[1], 'P')
    : undefined;
  if (first && object.people.length > 0 && !object.people.includes(first.person)) return partyOfOne(first);
  // "The state visit of X to C continued with a meeting with Y".
  const visitor = mentionAt(sentence, VISIT_OF.exec(head)?.[1], 'P');
  if (visitor && object.people.length > 0 && !object.people.includes(visitor.person))
    return partyOfOne(visitor);
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
    if (doer) return partyOfOne(doer);
  }
  const opens =
    PREAMBLE.test(head) ||
    (head === '' &&
      /^(?:Received|Hosted|Welcomed|Taking|Answering|Meeting|Receiving|Hosting|Welcoming|Greeting)\b/u.test(
        sentence.abstract,
      ));
  if (before.people.length > 0 || before.meant || !opens) return before;
  const main =
    /^(?:[^.;<]|<[A-Z]\d+>){0,160}?, (?:the )?<P(\d+)>(?!,? (?:and )?(?:the )?<P|'s| of (?!(?:the )?<C\d+>,? (?:also )?(?:\p{L}{3,}ed|said|told|spoke|made|gave|took|met|held|left|went)\b))/u.exec(
      tail,
    );
  const mention = mentionAt(sentence, main?.[1], 'P');
  if (!mention || object.people.includes(mention.person)) return before;
  return partyOfOne(mention);
}

/**
 * "Talks were also held with X and Y", "His Highness met with X; Y; and Z": by whoever is the subject of the sentence
 * before, where that one is of another country than all of them.
 */
export function goingOn(
  { sentences }: AnnotatedDocument,
  { index, abstract, paragraph }: Sentence,
  { people, meant }: Party,
): Party | null {
  if (meant || people.length === 0 || people.some(({ country }) => country === null)) return null;
  if (people.length < 2 && !/\b(?:also|His Highness|Her Highness)\b/u.test(abstract)) return null;
  for (const other of sentences.slice(Math.max(0, index - 2), index).reverse()) {
    if (paragraph - other.paragraph > 2) return null;
    const [, group] = /^(?:[^<]|<[CDO]\d+>){0,60}?<P(\d+)>(?!'s)/u.exec(other.abstract) ?? [];
    const person = mentionAt(other, group, 'P')?.person;
    if (!person?.country || person.rank === 'spokesperson') continue;
    return people.some(({ country }) => country === person.country)
      ? null
      : { people: [person], reference: true };
  }
  return null;
}

/**
 * "The Uzbek Foreign Ministry held talks with the Azerbaijani delegation led by X", "a meeting took place at the Ministry of
 * Foreign Affairs of Uzbekistan with X": the two countries. The verb stands from `at` on, behind what is before it.
 */
export function ministryOf(
  sentence: Sentence,
  upToVerb: string,
  at: number,
  { people }: Party,
): string[] | null {
  const [, group] =
    / at the (?:Ministry of Foreign Affairs|Foreign Ministry) of (?:the )?<C(\d+)>/u.exec(
      upToVerb.slice(at),
    ) ??
    /(?:^|[,:] |<D\d+> )(?:the )?<[CG](\d+)>(?:'s)? (?:Foreign Ministry|Foreign Office|Ministry of Foreign Affairs|Foreign Affairs Ministry|government|delegation)(?: (?:also|today|has|had|<D\d+>|on <D\d+>))* $/iu.exec(
      upToVerb.slice(0, at),
    ) ??
    [];
  const mention = group === undefined ? undefined : sentence.mentions[Number(group)];
  if (mention?.type !== 'C' && mention?.type !== 'G') return null;
  const [country, another] = new Set(people.map((person) => person.country));
  if (!country || another || country === mention.iso3) return null;
  return [country, mention.iso3].sort();
}

const VISIT_OF =
  /^(?:[OI]n <D\d+>,? )?[Tt]he (?:[\p{L}\d-]+ ){0,4}(?:visit|trip|stay|tour|programme|agenda) of (?:the )?<P(\d+)>(?:[^.;<]|<[CD]\d+>){0,120}\b(?:with|by|in|included?|includes|features?|featured) (?:an? |the )?(?:[\p{L}-]+ ){0,3}$/u;

const DOER =
  /<P(\d+)>(?=,? (?:(?:also|then|will|would|is to|is|has|had|on <D\d+>|set to|scheduled to|expected to) )*(?:h[oe]ld|held|meet|met|have|had|attend|attended|visit|visited|receive|received|host|hosted)\b)/gu;

/** "X, so the agency reports, also informed Y": who a sentence begins with, before he does something to another. */
const DOES_FIRST = /^(?:[^<.;]|<[CDO]\d+>){0,60}?<P(\d+)>(?!'s)(?=,? [^<;]{0,60}<P)/u;

const PREAMBLE =
  /^(?:(?:Also|Then|Later),? )?(?:(?:Speaking|Talking|Commenting|Addressing|Answering)(?: (?:to|with|at|the|a|joint|press|media|reporters|journalists|conference|news|questions|briefing|<D\d+>|in <C\d+>))* )?(?:While|When|[Aa]fter|[Bb]efore|In|On|Upon|[Dd]uring|At|[Ff]ollowing|Prior to)(?: (?:an?|the|his|her))?(?: [\p{L}-]+)* ?$/u;

/** "Talks hosted by Z", "a meeting brokered by Z": Z sits at the table. */
export function hostOf(sentence: Sentence, tail: string): Person | null {
  const match =
    /^(?: with (?:the |his )?<P\d+>)? (?:[\p{L}-]+ and )?(?:hosted|mediated|brokered|convened|facilitated) by (?:the )?<P(\d+)>/u.exec(
      tail,
    );
  return mentionAt(sentence, match?.[1], 'P')?.person ?? null;
}

/** "A banquet hosted by X for Y", "a dinner given by X in honour of Y". */
export function hostedFor(sentence: Sentence, own: string, tail: string): Party | null {
  if (!/ by$/u.test(own)) return null;
  const match =
    /^ (?:the |his |her )?<P(\d+)>[^.;]{0,70}? (?:for|in hono[u]?r of) (?:the |his |her )?(?:visiting )?<P(\d+)>/u.exec(
      tail,
    );
  const people = [match?.[1], match?.[2]].flatMap((group) => mentionAt(sentence, group, 'P')?.person ?? []);
  return people.length === 2 ? { people, reference: false } : null;
}
