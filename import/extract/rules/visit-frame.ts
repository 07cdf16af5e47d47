import { VISIT_KINDS, type VisitKind, type VisitStatus } from '../../../src/domain/kinds';
import { type AnnotatedDocument, type MentionOf, type Person, type Sentence } from '../annotate/model';
import { type Language, vocabulary } from '../vocabulary';

export interface VisitVocabulary {
  readonly nouns: readonly string[];
  readonly kinds: Readonly<Record<string, VisitKind>>;
  readonly nounKinds: Readonly<Record<string, VisitKind>>;
  readonly status: Readonly<
    Record<'denied' | 'cancelled' | 'postponed' | 'planned' | 'ongoing' | 'completed', readonly string[]>
  >;
  readonly notVisits: readonly string[];
  readonly verbs: { readonly visit: readonly string[]; readonly arrive: readonly string[] };
}

export function visitVocabulary(document: AnnotatedDocument): VisitVocabulary | undefined {
  return document.language === 'other'
    ? undefined
    : vocabulary<VisitVocabulary>(document.language as Language, 'visits');
}

/** The kind among the words before "visit", with the source's own wording; the longest wording wins. */
export function kindOf(
  words: string,
  noun: string,
  terms: VisitVocabulary,
): { kind: VisitKind; wording: string | null } {
  const text = ` ${words.toLowerCase().replace(/\s+/g, ' ')} `;
  const wording = Object.keys(terms.kinds)
    .sort((a, b) => b.length - a.length)
    .find((candidate) => new RegExp(`[ ,"'(-]${candidate}[ ,"')-]`, 'u').test(text));
  const kind = wording ? terms.kinds[wording] : terms.nounKinds[noun.toLowerCase()];
  return {
    kind: kind && (VISIT_KINDS as readonly string[]).includes(kind) ? kind : 'unspecified',
    wording: wording ?? null,
  };
}

/** What the words around a visit say happened to it; null where they say nothing. The strongest wins, negatives first. */
export function statusOf(before: string, after: string, terms: VisitVocabulary): VisitStatus | null {
  const near = (patterns: readonly string[], text: string) =>
    new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})`, 'iu').test(text);
  for (const status of ['denied', 'cancelled', 'postponed'] as const) {
    if (near(terms.status[status], before) || near(terms.status[status], after)) return status;
  }
  const close = before.slice(-70);
  if (
    near(terms.status.planned, close) ||
    near(
      [
        '(?:will|is to|is scheduled|is expected|is due|is set|is planned|are planned|scheduled|planned|expected|slated) ',
      ],
      after.slice(0, 50),
    )
  )
    return 'planned';
  // "Earlier it was reported that he arrived for a visit": of the two, the word nearer to the visit tells.
  const [completed, ongoing] = [lastOf(terms.status.completed, close), lastOf(terms.status.ongoing, close)];
  if (completed >= 0 || ongoing >= 0) return ongoing > completed ? 'ongoing' : 'completed';
  return null;
}

/** Where the last of the phrases begins, -1 where none is found. */
function lastOf(patterns: readonly string[], text: string): number {
  const key = patterns.join('|');
  let pattern = anywhere.get(key);
  if (!pattern) {
    pattern = new RegExp(`(?<!\\p{L})(?:${key})`, 'giu');
    anywhere.set(key, pattern);
  }
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

const anywhere = new Map<string, RegExp>();

/** Who goes, for a phrase at `index` of the abstract: the nearest person before it who is subject, not companion, host or source. */
export function travellerBefore(sentence: Sentence, index: number): MentionOf<'P'> | null {
  const head = sentence.abstract.slice(0, index);
  const people = [...head.matchAll(/<P(\d+)>/g)];
  for (const match of people.reverse()) {
    const before = head.slice(0, match.index).trimEnd();
    const between = head.slice(match.index + match[0].length);
    if (
      /(?:^|[\s,(])(?:with|by|from|to|of|invitation of|counterpart|alongside|hosted by|met|meet|told|between|and his wife|for|against|than|welcomed?|received|hosted|invited|host) ?$/iu.test(
        before,
      )
    )
      continue;
    if (/^,? (?:said|told|noted|added|stated|announced|stressed)\b/u.test(between)) continue;
    const mention = sentence.mentions[Number(match[1])];
    if (mention?.type === 'P' && mention.person.rank !== 'spokesperson') return mention;
  }
  return null;
}

/** Subjects that a list names together: "A and B arrived in …". */
export function travellersOf(sentence: Sentence, main: MentionOf<'P'>): Person[] {
  const index = sentence.mentions.indexOf(main);
  const people: Person[] = [main.person];
  const pattern = new RegExp(`<P(\\d+)>(?:, | and )<P${index}>`, 'u').exec(sentence.abstract);
  const other = pattern ? sentence.mentions[Number(pattern[1])] : undefined;
  if (other?.type === 'P' && other.person.country === main.person.country) people.push(other.person);
  return people;
}

/** The date that belongs to a phrase ending at `index`: the next within reach, else the one just before the phrase. */
export function dateNear(sentence: Sentence, from: number, to: number, reach = 70): MentionOf<'D'> | null {
  const after =
    /^(?:(?![.;]|<P\d+> (?:said|told|will|has|is)|\b(?:where|which|while|after|before|following|since)\b).){0,90}?<D(\d+)>/u.exec(
      sentence.abstract.slice(to, to + reach + 10),
    );
  if (after) {
    const mention = sentence.mentions[Number(after[1])];
    if (mention?.type === 'D') return mention;
  }
  const before =
    /<D(\d+)>(?:(?![.;]|\b(?:said|told|after|that)\b)[^<]){0,25}$/u.exec(sentence.abstract.slice(0, from)) ??
    /^(?:(?:[Oo]n|[Ff]rom|[Ii]n|[Dd]uring) )?<D(\d+)>,/u.exec(sentence.abstract.slice(0, from));
  const mention = before ? sentence.mentions[Number(before[1])] : undefined;
  return mention?.type === 'D' ? mention : null;
}

/** The host named by "at the invitation of", "hosted by", "was received by". */
export function hostsIn(sentence: Sentence): Person[] {
  return [
    ...sentence.abstract.matchAll(
      /(?:invitation (?:of|from|extended by)(?: his| the| her)?|hosted by|guest of|received (?:in audience )?by|welcomed (?:\w+ ){0,4}?by) <P(\d+)>/giu,
    ),
  ].flatMap((match) => {
    const mention = sentence.mentions[Number(match[1])];
    return mention?.type === 'P' && mention.person.name ? [mention.person] : [];
  });
}
