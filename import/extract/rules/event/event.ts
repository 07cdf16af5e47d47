import { overlaps } from '../../../../src/domain/extraction-record';
import { type AnnotatedDocument, type Sentence, textSpan } from '../../annotate/model';
import type { EventFinding } from '../../finding';
import { letIn } from '../../search/gate';
import { gather } from '../../search/gather';
import { allMatches, matchesIn, occursIn } from '../../search/search';
import { linesOf } from '../lines';
import type { Rule } from '../rule';
import { isOfStory } from './story';
import { type EventTerms, eventTerms } from './terms';
import { eventTime } from './time';

interface Named {
  readonly name: string;
  readonly kind: string;
  /** Offsets of the text. */
  readonly start: number;
  readonly end: number;
}

/** Happenings, past or to come: "the 33rd Olympic Games in Paris", "the G20 summit", "the 30th anniversary of diplomatic relations". */
export const event: Rule = {
  name: 'event',
  apply(document) {
    const terms = eventTerms(document.language);
    if (!terms) return [];
    const lines = linesOf(document);
    return document.sentences.flatMap((sentence) =>
      document.paragraphs[sentence.paragraph]?.kind === 'text'
        ? apart([
            ...anniversaries(sentence, terms),
            ...ceremonies(sentence, terms),
            ...heldSessions(sentence, terms),
            ...named(sentence, terms),
            ...bareSessions(document, sentence, terms),
          ])
            .filter(
              ({ start, name }) =>
                isOfStory(document, sentence.paragraph, start, lines) || isTitled(sentence, name, terms),
            )
            .map((found) => finding(document, sentence, found, terms))
        : [],
    );
  },
};

/** The title and what stands under it. */
const HEAD = 3;
const QUOTED = /^(?:\S+ )?["“]/u;
const COUNTED = /(?<!\p{L})(?:\d+|several|many|some|numerous) $/u;
/** "The Japan-Israel Summit Meeting" is a meeting of two. */
const OF_TWO = /^\p{Lu}[^ ]*-\p{Lu}.* Summit$/u;

function named(sentence: Sentence, terms: EventTerms): Named[] {
  return gather(letIn(sentence.text, terms.names), (pattern) =>
    gather(matchesIn(sentence.text, pattern), (match): Named[] => {
      let name = match.groups?.name ?? '';
      for (let lead = terms.leading.exec(name); lead; lead = terms.leading.exec(name))
        name = name.slice(lead[0].length);
      // "President X's Summit for Peace": whose idea it was.
      const owner = OWNED.exec(name)?.[0];
      const at = match.index + match[0].length - name.length;
      if (owner && isPerson(sentence, at + owner.length - "x's ".length)) name = name.slice(owner.length);
      // "In Osaka and Expo 2030": a place before "and" is no part of the name.
      const placed = /^\p{Lu}\p{L}+ and (?=\p{Lu})/u.exec(name)?.[0];
      if (placed && isPlace(sentence, match[0].length - name.length + match.index))
        name = name.slice(placed.length);
      const start = sentence.start + match.index + (match.groups?.name ?? '').length - name.length;
      // "Session of the Joint Task Force and the Global Summit": two things.
      name = name.replace(/(?<= (?:of|for|on) .{4,80}) and the [^,]*$/u, (rest) =>
        terms.kinds.some(({ head }) => head.test(rest)) ? '' : rest,
      );
      // "BAKU The Forum": what stands before an article is no part of the name.
      const capitals = /^(?:\p{Lu}{3,}[.,]? )+(?:The|the) (?=\p{Lu})/u.exec(name)?.[0];
      if (capitals) name = name.slice(capitals.length);
      const isKnown = terms.known.test(match[0]) || QUOTED.test(name);
      const kind =
        terms.kinds.find(({ head }) => head.test(name))?.kind ??
        (terms.session.test(name) || terms.abbreviated.test(name)
          ? 'session'
          : terms.organisationMeeting.test(name) || isKnown
            ? 'conference'
            : undefined);
      const single =
        !isKnown && !/[\s-]/.test(name) && !/^(?:COP ?\d|UNGA|Olympics|Paralympics|EXPO|Expo)/u.test(name);
      const after = sentence.text.slice(match.index + match[0].length);
      const before = sentence.text.slice(0, start - sentence.start);
      // "23 meetings of the commission", "23 SCO meetings": so many, and none of them.
      if (/s$/u.test(name) && COUNTED.test(before)) return [];
      if (terms.notAfter.test(after) || (OF_TWO.test(name) && /^ [Mm]eeting/u.test(after))) return [];
      if (
        (kind === 'forum' || kind === 'assembly') &&
        /^\p{Lu}/u.test(name) &&
        terms.bodyBefore.test(before.slice(-50))
      )
        return [];
      // "An exhibition of Kazakh artists": whose works it shows.
      if (
        / of \p{Lu}\p{L}+$/u.test(name) &&
        /^ \p{Ll}{3,}s(?!\p{L})/u.test(after) &&
        isNationality(sentence, start + name.length)
      )
        return [];
      // "This year’s trade fair": of which fair it is, stands elsewhere.
      if (/^s \p{Ll}/u.test(name) && /['’]$/u.test(before)) return [];
      if (!kind || single || terms.not.test(name) || /^COP$/u.test(name)) return [];
      return [{ name: name.replace(/\s+/g, ' '), kind, start, end: start + name.length }];
    }),
  );
}

/** "Press conference at the 10th Leaders' Retreat": with its edition, a name in the lines at the top is the story's. */
function isTitled(sentence: Sentence, name: string, terms: EventTerms): boolean {
  return sentence.index < HEAD && ordinalOf(name.split(' ')[0] ?? '', terms) !== null;
}

/** "10th" and "tenth" as 10; null for any other word. */
function ordinalOf(word: string, { ordinals }: EventTerms): number | null {
  const number = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word)?.[1] ?? ordinals[word.toLowerCase()];
  if (number !== undefined) return Number(number);
  // "Twenty-third": the tens have no ordinal of their own in the word.
  const [, ten = '', unit = ''] = /^(\p{L}+)y-(\p{L}+)$/u.exec(word.toLowerCase()) ?? [];
  const [tens, ones] = [ordinals[`${ten}ieth`], ordinals[unit]];
  return tens && ones ? tens + ones : null;
}

/** "Biden's", before a name in capitals. */
const OWNED = /^(?:\p{Lu}[\p{L}.-]* ){0,3}\p{Lu}[\p{L}-]+['’]s (?=\p{Lu})/u;

/** Whether a person is named around an offset of a sentence. */
function isPerson(sentence: Sentence, at: number): boolean {
  const offset = sentence.start + at;
  return sentence.mentions.some(({ type, start, end }) => type === 'P' && start <= offset && offset < end);
}

/** Whether a country or town stands at an offset of a sentence. */
function isPlace(sentence: Sentence, at: number): boolean {
  return sentence.mentions.some(({ type, start }) => type === 'C' && start === sentence.start + at);
}

/** Whether a nationality ends at an offset of the text. */
function isNationality(sentence: Sentence, at: number): boolean {
  return sentence.mentions.some(({ type, end }) => type === 'G' && end === at);
}

/** "The 30th anniversary of diplomatic relations"; "70 years of diplomatic relations" where they are marked. */
/** "The 80th anniversary of Japan" goes on with "'s surrender": what is remembered. */
const POSSESSED =
  /^['’]s (?:\p{Ll}[\p{L}-]* ){0,2}?\p{Ll}[\p{L}-]*(?=[,.;:]|$| (?:in|on|at|from|by|over|with|to|and|as|that|which|was|is|will)(?!\p{L}))/u;

function anniversaries(sentence: Sentence, terms: EventTerms): Named[] {
  const marked = occursIn(sentence.text, terms.marks) ? [terms.years] : [];
  return [...terms.anniversaries, ...marked]
    .flatMap((pattern) => allMatches(sentence.text, pattern))
    .map((match) => {
      const start = sentence.start + match.index;
      const told = match[0] + (POSSESSED.exec(sentence.text.slice(match.index + match[0].length))?.[0] ?? '');
      return {
        name: told
          .trim()
          .replace(/ of (?:their|our|its|your) (?![\p{L}-]+['’]s)/u, ' of ')
          .replace(/ (?:this|next|last) year (?=of )/u, ' ')
          .replace(
            / (?:between|with|in|and|on|by|at|for|of|this|next|last|the|their|our|was|were|is|are|has|have|will)$/u,
            '',
          ),
        kind: 'anniversary',
        start,
        end: start + told.length,
      };
    });
}

/** "The Joint Permanent Commission held its 11th session": the session of the commission. */
function heldSessions(sentence: Sentence, terms: EventTerms): Named[] {
  return allMatches(sentence.text, terms.sessionHeld).map((match) => ({
    name: `${match.groups?.session} of the ${match.groups?.body?.replace(/^The /u, '')}`,
    kind: 'session',
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
}

/** So far before a session that a number alone tells the body is named. */
const BODY_REACH = 500;

/** "The commission is old. Its 12th session was held in 2018": of a body that the text names before. */
function bareSessions({ text }: AnnotatedDocument, sentence: Sentence, terms: EventTerms): Named[] {
  return allMatches(sentence.text, terms.bareSession).flatMap((match): Named[] => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    return terms.sessionBody.test(text.slice(Math.max(0, start - BODY_REACH), start))
      ? [{ name: match[0], kind: 'session', start, end }]
      : [];
  });
}

/** "The inauguration of President X": what a ceremony is called, without whose it is. */
const WHOSE = / of .*$/u;
const OF_OFFICE = /^(?:presidential )?(?:inauguration|investiture|swearing-in)/u;

function ceremonies(sentence: Sentence, terms: EventTerms): Named[] {
  return allMatches(sentence.abstract, terms.ceremonies).flatMap((match): Named[] => {
    if (terms.onlyDates.test(sentence.abstract.slice(0, match.index).slice(-40))) return [];
    const [start, end] = textSpan(sentence, match.index, match.index + match[0].length);
    const text = sentence.text
      .slice(start - sentence.start, end - sentence.start)
      .replace(/\s+/g, ' ')
      .trim();
    const name = OF_OFFICE.test(text) ? text.replace(WHOSE, '') : text;
    return [{ name, kind: 'ceremony', start, end }];
  });
}

/** Of names that overlap, the one of the more telling form; an abbreviation in brackets behind a name is the same. */
function apart(all: readonly Named[]): Named[] {
  const kept: Named[] = [];
  for (const found of all)
    if (
      !kept.some(
        (other) => overlaps(found, other) || (found.start === other.end + 2 && !/ /.test(found.name)),
      )
    )
      kept.push(found);
  return kept.filter(
    (found) =>
      / /.test(found.name) || !kept.some((other) => other !== found && found.start === other.end + 2),
  );
}

function finding(
  document: AnnotatedDocument,
  sentence: Sentence,
  { name, kind, start, end }: Named,
  terms: EventTerms,
): EventFinding {
  const isAnniversary = kind === 'anniversary';
  const time = eventTime(document, sentence, start, end, terms, isAnniversary);
  // An anniversary lasts the year: what this year marks is under way.
  const lasting =
    isAnniversary && !time.told && (document.day === null || time.year === currentYear(document));
  const place =
    /^(?: (?:in|at))+ (?:the )?(?!(?:First|Second|Great|Cold|World) )(?<place>(?:St|Ste|Sankt)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+(?: (?:(?:es|el|al|de|da|do|del) )?\p{Lu}[\p{L}'’-]+){0,3})/u.exec(
      document.text.slice(end, end + 80).replace(/\s+/g, ' '),
    );
  // "In China's Hangzhou" is in Hangzhou, "in Kazakhstan's capital" says no more than the country.
  // "In the Bahraini capital": no town of that name.
  const isNation = sentence.mentions.some(({ type, start: at }) => type === 'G' && at >= end && at - end < 9);
  const where =
    isNation || NO_PLACE.test(place?.groups?.place ?? '')
      ? undefined
      : place?.groups?.place
          ?.replace(/^.*['’]s(?: |$)/u, '')
          // "In Berlin May 14-15".
          .replace(/ \p{Lu}\p{L}+$/u, (word) => (terms.leading.test(`${word.trim()} `) ? '' : word)) ||
        undefined;
  const country = sentence.mentions.find(
    (mention) => mention.type === 'C' && mention.start >= end && mention.start - end < 20,
  );
  const first = name.split(' ')[0] ?? '';
  const edition = ordinalOf(first, terms) ?? (ROMAN.test(first) ? romanNumber(first) : null);
  return {
    kind: 'event',
    rule: 'event',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: 0.75,
    inferred: new Set(time.inferred && time.year !== null ? ['year'] : []),
    name,
    eventKind: kind,
    edition,
    year: time.year,
    status: lasting ? 'ongoing' : time.status,
    place: where && !terms.leading.test(`${where} `) ? where : null,
    country: country?.type === 'C' ? country.iso3 : null,
  };
}

/** "In 2019 at Heads of State level". */
const NO_PLACE = /^(?:Heads?|Level|Ministerial|Presidential|Summit|Ministers)\b/u;

const ROMAN = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/u;

/** "XVIII" as 18: a smaller numeral before a greater is taken away. */
function romanNumber(numeral: string): number {
  const values = [...numeral].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}

function currentYear(document: AnnotatedDocument): number | null {
  return document.day ? Number(document.day.slice(0, 4)) : null;
}
