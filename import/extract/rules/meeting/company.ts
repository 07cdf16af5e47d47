import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { Finding } from '../../finding';

/** How many sentences before its own a story's company may have been told. */
const REACH = 2;

/** The two whom the sentences just before tell to have met or spoken: "The pair", "they", "the talks". */
export function companyBefore(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  told: readonly Finding[],
): readonly [Person, Person] | null {
  for (const { start, mentions } of sentences.slice(Math.max(0, index - REACH), index).reverse()) {
    const here = told.flatMap((finding) =>
      (finding.kind === 'meeting' || finding.kind === 'call') &&
      finding.countries.length === 2 &&
      finding.evidence[0]?.start === start
        ? [finding.participants]
        : [],
    );
    if (here.length === 0) continue;
    // "X met Y to prepare the summit between A and B": X and Y, whom the sentence is about.
    const subject = mentions.find(
      (mention) => mention.type === 'P' && mention.person.rank !== 'spokesperson',
    );
    const own = here.filter((people) => subject?.type === 'P' && people.includes(subject.person));
    const [a, b, more] = (own[0] ?? here[0]) as readonly Person[];
    const alone = (own[0] ? own : here).every((others) =>
      others.every((person) => person === a || person === b),
    );
    return a && b && !more && alone ? [a, b] : null;
  }
  const start = sentences[index]?.start ?? 0;
  const before = told.filter(({ evidence }) => (evidence[0]?.start ?? 0) < start);
  return namedTogether(sentences[index - 1]) ?? onlyCompany(before);
}

/** The two of whom the sentence before speaks: "That is what X told his counterpart Y." */
function namedTogether(sentence: Sentence | undefined): readonly [Person, Person] | null {
  const people = new Set(
    sentence?.mentions.flatMap((mention) =>
      mention.type === 'P' && mention.form !== 'reference' && mention.person.rank !== 'spokesperson'
        ? [mention.person]
        : [],
    ),
  );
  const [a, b, more] = people;
  return a?.country && b?.country && !more && a.country !== b.country ? [a, b] : null;
}

/** The two of whom alone the story has told that they met or spoke. */
function onlyCompany(told: readonly Finding[]): readonly [Person, Person] | null {
  const pairs = told.flatMap((finding) =>
    (finding.kind === 'meeting' || finding.kind === 'call') && finding.participants.length === 2
      ? [finding.participants]
      : [],
  );
  const [first] = pairs;
  const [a, b] = first ?? [];
  return a && b && pairs.every((pair) => pair.includes(a) && pair.includes(b)) ? [a, b] : null;
}

/** Whom of those who met before somebody of another country goes on to meet: "Later a meeting with Y was held". */
export function hostOrGuest(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  told: readonly Finding[],
  other: Person,
): Person | null {
  const since = sentences[Math.max(0, index - 4)]?.start ?? 0;
  const last = told.findLast(
    (finding) =>
      finding.kind === 'meeting' &&
      finding.countries.length === 2 &&
      (finding.evidence[0]?.start ?? 0) >= since &&
      finding.participants.length === 2,
  );
  if (last?.kind !== 'meeting' || (other.country !== null && !last.countries.includes(other.country)))
    return null;
  const [actor, another] = last.participants.filter(
    (person) => person.country !== null && person.country !== other.country,
  );
  return actor && !another ? actor : null;
}

/** Whether "the two leaders", "the ministers", "the two" can mean both. */
export function canMean(
  of: 'leaders' | 'ministers' | 'sides' | null,
  pair: readonly [Person, Person],
): boolean {
  const order = pair.map(({ rank }) => protocolOrder(rank));
  if (of === 'leaders') return order.every((place) => place < 3) || pair.every(({ rank }) => rank === null);
  if (of === 'ministers') return order.every((place) => place >= 2 && place < 9);
  return true;
}
