import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { Finding, MeetingFinding } from '../../finding';
import { expression as compiled, possible } from '../../pattern';
import { firstMatch } from '../../search/search';
import { isTranscript } from '../first-person';
import { countriesNamed } from '../pairs';
import { type Principals, principalsOfStory } from '../principals';
import type { Rule } from '../rule';
import { callsIn, isCalled } from './call-words';
import { canMean, companyBefore } from './company';
import { formatsAround } from './formats';
import { countriesMeeting, meetingFindings, meetingStatus } from './frame';
import { isOnLanding } from './otherwise';
import { placeAt } from './place';
import { meetingVocabulary } from './vocabulary';

/**
 * Meetings of the document's two principals whom the sentence does not name: "Talks followed", "The two
 * first spoke in a narrow format", "After the talks …", "In the evening a banquet was held".
 */
export const meetingImplied: Rule = {
  name: 'meeting-implied',
  apply(document, { findings }) {
    const terms = meetingVocabulary(document);
    if (!terms) return [];
    const principals = principalsOfStory(document, findings);
    const told = findings.filter((finding) => finding.kind === 'meeting' || finding.kind === 'call');
    const about = compiled(terms.about);
    const found: MeetingFinding[] = [];
    for (const sentence of document.sentences) {
      const phrases = possible(sentence, terms.implied);
      if (phrases.length === 0) continue;
      if (callsIn(sentence, terms).length > 0) continue;
      let plain = false;
      const here = told.filter((finding) => finding.evidence.some((span) => span.start === sentence.start));
      for (const { entry, expression } of phrases) {
        const { form, who } = entry;
        const match = firstMatch(sentence.abstract, expression);
        if (!match) continue;
        if (NOBODY_OF.test(sentence.abstract.slice(0, match.index))) continue;
        // "A meeting, during which discussions would be held": the one that the sentence tells.
        if (
          here.length > 0 &&
          /\b(?:during|at|in) which [^,;]*$/u.test(sentence.abstract.slice(0, match.index))
        )
          continue;
        if (
          form === 'meeting' &&
          who === 'any' &&
          !/\btheir\b/iu.test(match[0]) &&
          GATHERING.test(sentence.abstract)
        )
          continue;
        const place = placeAt(match, document, sentence, terms);
        const earlier = [...told, ...found];
        const before = companyBefore(document, sentence, earlier);
        const people = peopleMeant(document, sentence, match, who, principals, before, earlier);
        if (!people) continue;
        const countries = countriesMeeting(people, terms);
        if (countries.length < 2) continue;
        // "X met A and B. They also discussed …": the three of them.
        if (people !== before && about.test(match[0]) && earlier.some((finding) => isWith(finding, people)))
          continue;
        // In a transcript "the talks" are those of whom the sentence speaks.
        const spokenOf = isTranscript(document) ? countriesNamed(sentence) : [];
        if (spokenOf.length > 0 && !spokenOf.some((country) => countries.includes(country))) continue;
        const known = earlier.filter((finding) => finding.kind === 'meeting');
        const apart = form === 'banquet' || form === 'ceremony' || form === 'commission';
        const formats = formatsAround(place, form);
        if (
          !apart &&
          isCalled(countries, findings) &&
          (SPOKEN.test(match[0]) ||
            (known.length === 0 &&
              !EARLIER.test(sentence.abstract.slice(0, place.to)) &&
              !isVisited(findings, countries)))
        )
          continue;
        // "During the meeting" of which the document has told already is no other one.
        if (!apart && who === 'any' && formats.every((format) => format === 'unspecified')) {
          const own = who === 'any' ? ownPair(sentence) : null;
          const another = own !== null && people.every((person) => own.includes(person));
          if (
            known.some(
              (finding) =>
                isTalks(finding) &&
                !(another && finding.countries.join() !== countries.join()) &&
                !(BILATERAL.test(match[0]) && isOfMany(finding)) &&
                finding.evidence[0] &&
                finding.evidence[0].start <= sentence.start,
            )
          )
            continue;
        }
        const further = formats.includes('extended');
        if (
          !apart &&
          (plain || here.some((finding) => isTalks(finding) && !(further && isAudience(finding))))
        )
          continue;
        if (apart && here.some((finding) => finding.kind === 'meeting' && finding.form === form)) continue;
        if (
          form === 'ceremony' &&
          (isOnLanding(document, sentence, match.index) || !nearby(sentence, known, people, principals))
        )
          continue;
        const said = meetingStatus(place);
        if (!said) continue;
        plain ||= !apart;
        found.push(
          ...meetingFindings(place, 'meeting-implied', form, people, countries, said, 0.75, ['participants']),
        );
      }
    }
    return found;
  },
};

/** A meeting of many, which "the meeting" then means. */
const GATHERING =
  /\b(?:summit|conference|forum|meeting of (?:the )?(?:<B|heads|leaders|ministers|council))/iu;

/** "It was their first conversation since they met in Bali": the words up to the verb, of a meeting before a call. */
const EARLIER =
  /\b(?:since|when|where) (?:they|both|the two|<B\d+>)(?: \p{L}+)? (?:last |first |had )*met$|\blast met$|\bhad (?:also |already |first |previously )?met$/iu;

/** "Nobody from the two countries had met since 2016": the words up to the verb. */
const NOBODY_OF =
  /\b(?:nobody|no one|no-one|none|neither|no (?:\p{L}+ ){0,2}(?:leaders?|ministers?|presidents?|officials?|delegations?))(?: (?:from|of|in))? (?:the )?<B\d+>(?: had| has| have)? ?$/iu;

/** Whether somebody of one country comes to the other: what they talk about, they hardly do by phone. */
function isVisited(findings: readonly Finding[], countries: readonly string[]): boolean {
  return findings.some(
    (finding) =>
      finding.kind === 'visit' &&
      finding.status !== 'denied' &&
      finding.from !== null &&
      finding.to !== null &&
      [finding.from, finding.to].sort().join() === countries.join(),
  );
}

/** Words for what may as well be spoken by phone. */
const SPOKEN = /spoke|talked|conferred|conversation|discussed|exchanged|reviewed|went over/iu;

/** "Received the guest at the palace, where the two sides held talks with their delegations": two meetings. */
function isAudience(finding: Finding): boolean {
  return finding.kind === 'meeting' && finding.form === 'audience';
}

/** Bilateral talks are no continuation of those at three. */
const BILATERAL = /^bilateral /iu;

function isOfMany(finding: Finding): boolean {
  return finding.kind === 'meeting' && (finding.format === 'trilateral' || finding.format === 'multilateral');
}

function isWith(finding: Finding, people: readonly Person[]): boolean {
  return (
    finding.kind === 'meeting' &&
    finding.countries.length > people.length &&
    people.every((person) => finding.participants.includes(person))
  );
}

function isTalks(finding: Finding): boolean {
  return (
    finding.kind === 'call' ||
    (finding.kind === 'meeting' && !['banquet', 'ceremony', 'commission'].includes(finding.form))
  );
}

const JOINED = /<P\d+>,? and (?:the )?$/u;

/** The two whom a group stands for, else the document's principals. */
function peopleMeant(
  { text }: AnnotatedDocument,
  sentence: Sentence,
  { index: at, 0: phrase }: RegExpExecArray,
  who: 'group' | 'any' | 'near',
  { pair, visitor }: Principals,
  before: readonly [Person, Person] | null,
  told: readonly Finding[],
): readonly Person[] | null {
  const group =
    /(?:<B(?<b>\d+)>|(?<![\p{L}])(?:the two|they|both|the pair|the duo|<P\d+> and (?:his|her) (?:host|guest|visitor|counterpart)))(?: (?:of|first|then|also|later|again|last|have|had|will|sides|<D\d+>|leaders|men|women|presidents|premiers|ministers|statesmen|diplomats|prime)){0,4}(?: (?:[^<.;]|<[CIG]\d+>){0,90}(?: and(?: then)?|,))? $/iu.exec(
      sentence.abstract.slice(0, at),
    );
  // "X and the ministers discussed it": three or more.
  if (group && JOINED.test(sentence.abstract.slice(0, group.index))) return null;
  const mention = group?.groups?.b === undefined ? undefined : sentence.mentions[Number(group.groups.b)];
  // "The presidents of A and B" says who, "the two leaders" means those told of last.
  const named = mention?.type === 'B' && /\p{Lu}/u.test(text.slice(mention.start + 1, mention.end));
  // "X and Y agreed on it when they met": those two.
  const subjects = group && !mention ? ownPair(sentence, at) : null;
  if (subjects) return subjects;
  if (group && !named && before && canMean(mention?.type === 'B' ? mention.of : null, before)) return before;
  if (mention?.type === 'B' && mention.persons.length === 2) return mention.persons;
  if (who === 'group' && !group) return null;
  const last = mention?.type === 'B' && mention.of === 'ministers' ? lastOfRank(told, mention.of) : null;
  if (last) return last;
  if (mention?.type === 'B' && mention.of !== 'leaders' && mention.of !== 'sides') return null;
  if (who === 'near') {
    const here = sentence.mentions.flatMap((other) =>
      other.type === 'P' && !isHouseOf(text, other)
        ? [other.person]
        : other.type === 'B'
          ? other.persons
          : [],
    );
    if (new Set(here.map((person) => person.country)).size === 2 && here.length === 2) return here;
    const [host, other] = here;
    if (host?.country && !other && visitor?.country && visitor.country !== host.country)
      return [visitor, host];
  }
  const own = who === 'any' ? ownPair(sentence) : null;
  if (own) return own;
  // "X and Y agreed on it in Rome. At the start of their summit …".
  return pair ?? (/\btheir\b/iu.test(phrase) ? before : null);
}

/** "At the residence of the President": a place, not who is there. */
function isHouseOf(text: string, { start }: { readonly start: number }): boolean {
  return /\b(?:residence|palace|office|house|seat) of (?:the )?$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );
}

/** The two leaders of two countries whom alone the sentence itself names. */
function ownPair({ mentions, offsets }: Sentence, before?: number): readonly [Person, Person] | null {
  const end = before === undefined ? undefined : offsets[before];
  const people = new Set(
    mentions.flatMap((mention) =>
      mention.type === 'P' && (end === undefined || mention.end <= end) ? [mention.person] : [],
    ),
  );
  const [a, b, more] = people;
  if (!a?.country || !b?.country || more || a.country === b.country) return null;
  return [a, b].every(({ rank }) => protocolOrder(rank) < 3) ? [a, b] : null;
}

/** The two ministers who were told last to have met. */
function lastOfRank(told: readonly Finding[], of: 'ministers'): readonly [Person, Person] | null {
  const pairs = told.flatMap((finding) => {
    const [a, b, more] = finding.kind === 'meeting' && finding.status === 'held' ? finding.participants : [];
    return a && b && !more && a.rank === b.rank && canMean(of, [a, b]) ? [[a, b] as const] : [];
  });
  return pairs.at(-1) ?? null;
}

/** Whether those who are welcomed meet in the sentence itself or beside it, or stand in it together. */
function nearby(
  sentence: Sentence,
  known: readonly {
    readonly participants: readonly Person[];
    readonly evidence: readonly { readonly start: number }[];
  }[],
  people: readonly Person[],
  { visitor }: Principals,
): boolean {
  // "A ceremony was held for the guest".
  if (/\bfor (?:the|his|her) (?:distinguished )?(?:guests?|visitors?)\b/iu.test(sentence.abstract))
    return true;
  // "The welcome ceremony took place at the presidential palace", on a visit of the one to the other.
  if (
    visitor !== null &&
    people.includes(visitor) &&
    /\b(?:took place|takes place|was held|followed|began with|came first|was given|(?:was|were|been) (?:accorded|given|received)|inspected|reviewed|after (?:an?|the))\b/iu.test(
      sentence.abstract,
    )
  )
    return true;
  const presides = /\b(?:attended|presided|took part in|hosted|were preceded|was preceded)\b/iu.test(
    sentence.abstract,
  );
  const together = new Set(
    sentence.mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person] : [])),
  );
  if (presides || people.every((person) => together.has(person))) return true;
  return known.some(
    (finding) =>
      finding.evidence.some((span) => Math.abs(span.start - sentence.start) <= 220) &&
      people.every((person) => finding.participants.includes(person)),
  );
}
