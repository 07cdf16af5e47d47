import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { Rule } from '../rule';
import { passagesBy, quotesOf, speakerAt, statementsOf } from './frame';
import { type WordForWordTerms, wordForWordTerms } from './speech-terms';

/** So many sentences at the top may be headings, each up to so many characters. */
const HEADINGS = 5;
const LONGEST_HEADING = 260;
/** A paragraph of a speech has more characters than a greeting ("Excellencies,"). */
const SHORTEST = 40;

/**
 * A page that gives one speech: "Remarks by President X at …" above paragraphs in the first person, which are all X's;
 * or a statement that its author signs at the top, with "I" in it.
 */
export const statementSpeech: Rule = {
  name: 'statement-speech',
  apply(document, { findings }) {
    const terms = wordForWordTerms(document.language);
    const heading = terms && headingOf(document, terms);
    if (!terms || !heading) return [];
    const taken = statementsOf(findings);
    const said = speechBelow(document, heading.last, terms);
    if (heading.signed && !said.some(({ start, end }) => terms.oneself.test(document.text.slice(start, end))))
      return [];
    return passagesBy(heading.speaker, said, 'statement-speech', taken);
  },
};

const JOINTLY = /^(?:,? and |, )(?:the |<[CG]\d+> )?<P\d+>/u;

interface Heading {
  readonly speaker: Person;
  /** The last sentence of the headings. */
  readonly last: Sentence;
  /** Whether no more than the author is named. */
  readonly signed: boolean;
}

/** Who speaks by the headings: whose remarks they say it is, else the only one who stands there alone in a line. */
function headingOf(document: AnnotatedDocument, terms: WordForWordTerms): Heading | null {
  let alone: Person | null = null;
  let author: Heading | null = null;
  for (const sentence of document.sentences.slice(0, HEADINGS)) {
    if (sentence.end - sentence.start > LONGEST_HEADING) return author;
    if (alone && terms.speech.test(sentence.abstract))
      return { speaker: alone, last: sentence, signed: false };
    const groups = terms.heading.exec(sentence.abstract)?.groups;
    // "X's remarks will be shown at noon.": no heading, but what is told of them.
    const who = groups?.who ?? (/[.!?]\s*$/u.test(sentence.text) ? undefined : groups?.owner);
    // "Joint statement by A, B and C": nobody's alone.
    if (who !== undefined && sentence.abstract.split(`<P${who}>`)[1]?.match(JOINTLY)) return null;
    const speaker = speakerAt(sentence.mentions, who);
    if (speaker) return { speaker, last: sentence, signed: false };
    alone = speakerAt(sentence.mentions, /^<P(\d+)>$/u.exec(sentence.abstract.trim())?.[1]);
    if (alone && author && author.speaker !== alone) return null;
    if (alone && SIGNED.test(sentence.text)) author = { speaker: alone, last: sentence, signed: true };
  }
  return author;
}

/** "X, Minister of Health": an author signs with the office behind the name, which a caption does not. */
const SIGNED = /^[^,:]{5,60}, \p{Lu}/u;

/** The paragraphs between the first and the last in the first person; none where the page tells of the speech in other words. */
function speechBelow(
  document: AnnotatedDocument,
  { paragraph: heading }: Sentence,
  terms: WordForWordTerms,
): { start: number; end: number }[] {
  const below = document.paragraphs.filter(({ index, kind }) => index > heading && kind === 'text');
  // Where questions begin, the speech is over.
  const end = below.findIndex(({ start, end: to }) => {
    const text = document.text.slice(start, to);
    return terms.end.test(text) || terms.question.test(text) || terms.label.test(text);
  });
  const told = (end < 0 ? below : below.slice(0, end)).filter(
    (paragraph) =>
      paragraph.end - paragraph.start >= SHORTEST && sentencesOfParagraph(document, paragraph).length > 0,
  );
  const own = told.filter(({ start, end: to }) => terms.firstPerson.test(document.text.slice(start, to)));
  if (own.length * 2 < told.length || told.some((paragraph) => isReport(document, paragraph.index)))
    return [];
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  return told.slice(told.indexOf(first), told.indexOf(last) + 1);
}

/** Whether a paragraph quotes at length, as a report does. */
function isReport(document: AnnotatedDocument, index: number): boolean {
  const paragraph = document.paragraphs[index];
  return paragraph !== undefined && quotesOf(document, paragraph).some(({ start, end }) => end - start > 100);
}
