import type { AnnotatedDocument, Paragraph, Person, Sentence } from '../../annotate/model';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { StatementFinding } from '../../finding';
import { expression } from '../../pattern';
import type { Rule } from '../rule';
import { passagesBy, speakerAt, speechTerms, statementsOf } from './frame';
import { type WordForWordTerms, wordForWordTerms } from './speech-terms';

/** A heading has up to so many characters, a paragraph of a speech more than the shorter. */
const LONGEST_HEADING = 140;
const SHORTEST = 40;
/** Of one speech at most so many paragraphs are read. */
const MOST = 40;
const DASH = /^[–—-]\s*/u;

/**
 * A speech below a heading of its own in the middle of a page: "Statement by President X", and paragraphs in the
 * first person up to the first that tells of something else.
 */
export const statementHeaded: Rule = {
  name: 'statement-headed',
  apply(document, { findings }) {
    const terms = wordForWordTerms(document.language);
    if (!terms) return [];
    const taken = statementsOf(findings);
    return document.paragraphs.flatMap((paragraph): StatementFinding[] => {
      const speaker = headed(document, paragraph, terms);
      return speaker
        ? passagesBy(speaker, saidBelow(document, paragraph, terms), 'statement-headed', taken)
        : [];
    });
  },
};

/** Whom a paragraph that holds nothing but a heading lets speak. */
function headed(
  document: AnnotatedDocument,
  { start, end, index }: Paragraph,
  terms: WordForWordTerms,
): Person | null {
  if (end - start > LONGEST_HEADING || index === 0) return null;
  const [sentence, another] = sentencesOfParagraph(document, document.paragraphs[index] as Paragraph);
  if (!sentence || another || /[.!?]\s*$/u.test(sentence.text)) return null;
  const groups = terms.heading.exec(sentence.abstract)?.groups;
  const people = sentence.mentions.filter((mention) => mention.type === 'P' || mention.type === 'B');
  return people.length === 1 ? speakerAt(sentence.mentions, groups?.who ?? groups?.owner) : null;
}

/** The paragraphs of the speech; one without "I" or "we" belongs to it where the next one is told in the first person or both open with a dash. */
function saidBelow(
  document: AnnotatedDocument,
  { index }: Paragraph,
  terms: WordForWordTerms,
): { start: number; end: number }[] {
  const said: { start: number; end: number }[] = [];
  const below = document.paragraphs.slice(index + 1, index + 1 + MOST);
  const speaks = (paragraph: Paragraph | undefined) =>
    paragraph?.kind === 'text' && isSpeech(document, paragraph, terms);
  for (const [at, paragraph] of below.entries()) {
    const text = document.text.slice(paragraph.start, paragraph.end);
    if (paragraph.kind !== 'text' || isOver(document, paragraph, text, terms)) break;
    if (!speaks(paragraph) && !(said.length > 0 && speaks(below[at + 1]))) break;
    const dash = DASH.exec(text)?.[0].length ?? 0;
    if (text.length - dash >= SHORTEST) said.push({ start: paragraph.start + dash, end: paragraph.end });
  }
  return said;
}

function isSpeech(document: AnnotatedDocument, { start, end }: Paragraph, terms: WordForWordTerms): boolean {
  return terms.firstPerson.test(document.text.slice(start, end));
}

/** Where a page goes on in its own words: somebody is told to say something, or a new part begins. */
function isOver(
  document: AnnotatedDocument,
  paragraph: Paragraph,
  text: string,
  terms: WordForWordTerms,
): boolean {
  if (terms.end.test(text) || terms.question.test(text) || terms.label.test(text)) return true;
  const speech = speechTerms(document.language);
  if (!speech) return false;
  const narrates = expression(
    String.raw`^(?:[^<]{0,60}, )?<P\d+>${speech.between} ${speech.verb}|[,"”] ${speech.verb} <P\d+>`,
  );
  return sentencesOfParagraph(document, paragraph).some(
    (sentence: Sentence) => sentence.mentions.length > 0 && narrates.test(sentence.abstract),
  );
}
