import type { Span } from '../../../src/domain/extraction-record';
import type { AnnotatedDocument, Paragraph, Sentence } from '../annotate/model';
import { onceADocument } from '../annotate/once-a-document';
import { wordForWordTerms } from './statement/speech-terms';
import { OTHER_TURN } from './statement/transcript';

/** So many questions make a briefing; one may be rhetorical. */
export const FEWEST_QUESTIONS = 2;
/** What opens a question has no more characters. */
const LONGEST_LABEL = 40;

/** The paragraphs that a label opens, such as "QUESTION:", which has no more than so many characters. */
export function paragraphsOpening(
  { paragraphs, text }: AnnotatedDocument,
  label: RegExp,
  longest = LONGEST_LABEL,
): Paragraph[] {
  return paragraphs.filter(({ start, end }) => label.test(text.slice(start, Math.min(end, start + longest))));
}

/**
 * Tells of a sentence whether it stands behind the first question of a briefing or a press conference.
 * Each question is about another matter: what is said there without naming two countries is not about
 * the two whom the page is about.
 */
export const questioning: (document: AnnotatedDocument) => (sentence: Sentence) => boolean = onceADocument(
  (document) => {
    const asked = wordForWordTerms(document.language)?.asked;
    const questions = asked ? paragraphsOpening(document, asked).filter(({ kind }) => kind === 'text') : [];
    const first = questions.length < FEWEST_QUESTIONS ? Number.POSITIVE_INFINITY : (questions[0]?.index ?? 0);
    return ({ paragraph }: Sentence) => paragraph >= first;
  },
);

/** The paragraphs of each question: from a letter or word that opens it to where somebody else speaks. */
export const questionsOf = onceADocument(({ language, paragraphs, text }): readonly Span[] => {
  const terms = wordForWordTerms(language);
  if (!terms) return [];
  const ends = [terms.question, terms.answer, terms.label, OTHER_TURN, terms.end];
  const asked: Span[] = [];
  let asking = false;
  for (const { kind, start, end } of paragraphs) {
    if (kind === 'noise') continue;
    // With the white space behind it: a name may stand on a line of its own, "JOURNALIST:".
    const said = text.slice(start, end + 1).trimStart();
    if (terms.asked.test(said)) {
      asked.push({ start, end });
      asking = true;
    } else if (kind === 'title' || ends.some((end) => end.test(said))) asking = false;
    else if (asking) asked.push({ start: asked.pop()?.start ?? start, end });
  }
  return asked.filter(({ start, end }) => text.slice(start, end).includes('?'));
});
