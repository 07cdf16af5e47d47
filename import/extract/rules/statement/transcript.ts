import type { AnnotatedDocument, Paragraph, Person } from '../../annotate/model';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { Finding, StatementFinding } from '../../finding';
import { countriesOfPeople, countriesThatMeet } from '../pairs';
import type { Rule } from '../rule';
import { overlaps, speakerAt, statementsOf } from './frame';
import { isCourtesy, type WordForWordTerms, wordForWordTerms } from './speech-terms';

/** A paragraph of somebody's turn, from the first word that is spoken. */
interface Spoken {
  readonly speaker: Person;
  readonly paragraph: Paragraph;
  readonly start: number;
}

/**
 * Turns of a transcript: `PRESIDENT BUSH: Thank you. Welcome …`, `Macron: We agree.` A turn goes on over
 * the paragraphs up to the next one; behind the last turn only what says "I" or "we" belongs to it.
 */
export const statementTranscript: Rule = {
  name: 'statement-transcript',
  apply(document, { findings }) {
    const terms = wordForWordTerms(document.language);
    if (!terms) return [];
    const taken = statementsOf(findings);
    const turns = turnsOf(document, terms);
    const home = isAmongMany(document) ? homeOf(turns, findings) : null;
    if (home !== null && new Set(turns.map(({ speaker }) => speaker)).size > 1) return [];
    return turns.flatMap(({ speaker, paragraph, start: opening }): StatementFinding[] => {
      const start = opening + (DIRECTION.exec(document.text.slice(opening, paragraph.end))?.[0].length ?? 0);
      const text = document.text.slice(start, paragraph.end);
      if (text.split(/\s+/).length < 4 || isOrder(text, terms) || isCourtesy(text, terms)) return [];
      if (home !== null && !namesAnother(document, paragraph, home)) return [];
      if (overlaps(taken, start, paragraph.end)) return [];
      return [
        {
          kind: 'statement',
          rule: 'statement-transcript',
          evidence: [{ start: paragraph.start, end: paragraph.end }],
          confidence: 0.9,
          inferred: new Set(),
          speaker,
          start,
          end: paragraph.end,
          style: 'unmarked',
        },
      ];
    });
  },
};

/**
 * The words before what a speaker says; the name may have a title behind it, "X, Official Spokesperson:",
 * or stand behind it in brackets, "The Taoiseach (X):", as parliaments' records give it, or in a language of its own,
 * "Ministrul Afacerilor Externe, X:".
 */
const TURN =
  /^(?:(?:the )?<P(?<who>\d+)>(?<title>, [^:.<>]{2,60})?(?: \([^)]{1,40}\))?|(?:the )?[^:.<>()]{2,60} \((?:the )?<P(?<bracketed>\d+)>\)|(?<before>\p{Lu}[^:.,<>()]{2,60}), (?:the )?<P(?<behind>\d+)>) ?: (?:\([^)]{1,40}\) )?(?=[^"«“\s])/iu;
/** "President X. It's good to be back.": a name that a full stop sets off, where as many paragraphs begin so. */
const STOPPED = /^(?:the )?<P(?<who>\d+)>\.(?= ?$)/iu;
const FEWEST_STOPPED = 3;
/** Someone else's turn, a question or a heading. */
export const OTHER_TURN =
  /^(?:(?:[QA]\d?|[\p{Lu}][\p{L}.'’()-]*(?: [\p{L}.'’()-]+){0,5}(?:, [^:.]{1,50})?) ?:\s)/u;
/** "(Via interpreter)", "[In English]" before what is said. */
const DIRECTION = /^\s*(?:[([][^)\]]{1,40}[)\]]\s*)+/u;

/** "(Applause.)", a line without words, or one that goes on with what stands below a page: "(Applause.)   Tags: …". */
const ASIDE = /^[([][^)\]]{1,300}[)\]]\.?(?:$| {3,}|\t)|^[^\p{L}]*$/u;

function turnsOf(document: AnnotatedDocument, terms: WordForWordTerms): Spoken[] {
  const opened = openings(document, terms);
  const last = Math.max(
    -1,
    ...opened.map(({ paragraph }) => paragraph.index),
    lastOfOthers(document, opened),
  );
  const openedAt = new Map(opened.map((opening) => [opening.paragraph, opening]));
  const spoken: Spoken[] = [];
  let speaker: Person | null = null;
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind !== 'text') continue;
    const text = document.text.slice(paragraph.start, paragraph.end).trim();
    const opening = openedAt.get(paragraph);
    if (opening) {
      spoken.push(opening);
      speaker = opening.speaker;
    } else if (
      terms.end.test(text) ||
      terms.question.test(text) ||
      OTHER_TURN.test(text) ||
      terms.label.test(text)
    )
      speaker = null;
    else if (speaker && !ASIDE.test(text) && (paragraph.index < last || terms.firstPerson.test(text)))
      spoken.push({ speaker, paragraph, start: paragraph.start });
  }
  return spoken;
}

/** Where somebody of whom no more is known takes the last of several turns: what stands before is still speech. */
function lastOfOthers({ paragraphs, text }: AnnotatedDocument, opened: readonly Spoken[]): number {
  if (opened.length === 0) return -1;
  return (
    paragraphs.findLast(
      ({ kind, start, end }) =>
        kind === 'text' && LABELLED.test(text.slice(start, Math.min(end, start + 90))),
    )?.index ?? -1
  );
}

/** "Journalist:", "Q:", "Mr. X, Official Spokesperson:" before words that are spoken. */
const LABELLED =
  /^(?:Q(?:uestion)?|Journalist|Reporter|Moderator|(?:Mr|Mrs|Ms|Dr|Shri|Smt)\.? \p{Lu}[^:.<>]{2,70}): \p{Lu}/u;

/** A paragraph that opens a turn, and whether nothing but a name says whose. */
interface Opening extends Spoken {
  readonly plain: boolean;
  /** The words before what is said. */
  readonly label: string;
}

/** The paragraphs that open a turn; a name with its title behind it does so only among others. */
function openings(document: AnnotatedDocument, terms: WordForWordTerms): Spoken[] {
  const stopped = openedBy(document, STOPPED);
  const found = [...openedBy(document, TURN), ...(stopped.length < FEWEST_STOPPED ? [] : stopped)]
    .sort((a, b) => a.start - b.start)
    .map((opening, _, all) => ({ ...opening, speaker: labelled(all, opening.label) ?? opening.speaker }));
  if (found.length > 1) return found;
  // "X: a nation has plans" is a headline; behind a title, only speech that goes on in the next paragraph is a turn.
  return found.filter(
    ({ plain, paragraph }) =>
      /[.!?…]["”»)]*\s*$/u.test(document.text.slice(paragraph.start, paragraph.end)) &&
      (plain || goesOn(document, paragraph, terms)),
  );
}

/** « LE PRÉSIDENT : » is the same person throughout a page: who it is at first. */
function labelled(openings: readonly Opening[], label: string): Person | undefined {
  return openings.find((opening) => opening.label === label)?.speaker;
}

function openedBy(document: AnnotatedDocument, pattern: RegExp): Opening[] {
  return document.paragraphs.flatMap((paragraph) => {
    const first = paragraph.kind === 'text' ? sentencesOfParagraph(document, paragraph)[0] : undefined;
    const match = first && pattern.exec(first.abstract);
    const groups = match?.groups;
    const speaker = match && speakerAt(first.mentions, groups?.who ?? groups?.bracketed ?? groups?.behind);
    if (!match || !speaker) return [];
    const end = first.offsets[match[0].length] as number;
    const start = end + document.text.slice(end, paragraph.end).search(/\S|$/u);
    if (start === paragraph.end) return [];
    const label = document.text.slice(first.start, end);
    return [{ speaker, paragraph, start, label, plain: (groups?.title ?? groups?.before) === undefined }];
  });
}

function goesOn(
  document: AnnotatedDocument,
  paragraph: Paragraph,
  { firstPerson }: WordForWordTerms,
): boolean {
  const next = document.paragraphs[paragraph.index + 1];
  const own = ({ start, end }: Paragraph) => firstPerson.test(document.text.slice(start, end));
  return next?.kind === 'text' && own(paragraph) && own(next);
}

/** Whether several people take turns whom a page names by initial and surname, or one at length: «А.Репик: Спасибо». */
function isAmongMany({ paragraphs, sentences, text }: AnnotatedDocument): boolean {
  const names = paragraphs.flatMap(
    ({ kind, start }) =>
      (kind === 'text' && INITIALLED.exec(text.slice(start, start + 120))?.groups?.name) || [],
  );
  return names.length > 0 && (new Set(names).size > 1 || sentences.length >= LONG);
}

const INITIALLED = /^\p{Lu}\.(?:\p{Lu}\.)?(?<name>\p{Lu}[\p{L}-]+)[^.:!?]{0,80}: /u;
/** A speech of so many sentences is no greeting of a guest. */
const LONG = 40;

/** The country whose people alone take turns on a page that tells of no foreigner met or called: a meeting at home. */
function homeOf(turns: readonly Spoken[], findings: readonly Finding[]): string | null {
  const [country, another] = countriesOfPeople(turns.map(({ speaker }) => speaker));
  const meets = findings.some((finding) => countriesThatMeet(finding).length > 1);
  return another !== undefined || meets ? null : (country ?? null);
}

/** Whether somebody speaks of another country than his own. */
function namesAnother(document: AnnotatedDocument, paragraph: Paragraph, home: string): boolean {
  return sentencesOfParagraph(document, paragraph).some(({ mentions }) =>
    mentions.some((mention) => (mention.type === 'C' || mention.type === 'G') && mention.iso3 !== home),
  );
}

/** "One question more, and that is enough.", "Thank you all for being with us.": a short turn about the press conference itself. */
function isOrder(text: string, { housekeeping }: WordForWordTerms): boolean {
  return text.split(/\s+/).length < 10 && housekeeping.test(text);
}
