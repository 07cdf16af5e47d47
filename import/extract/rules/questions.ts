import type { AnnotatedDocument, Sentence } from '../annotate/model';
import { onceADocument } from '../annotate/once-a-document';
import { wordForWordTerms } from './statement/speech-terms';

/** So many questions make a briefing; one may be rhetorical. */
const FEWEST = 2;
const LONGEST_LABEL = 40;

/**
 * Tells of a sentence whether it stands behind the first question of a briefing or a press conference.
 * Each question is about another matter: what is said there without naming two countries is not about
 * the two whom the page is about.
 */
export const questioning: (document: AnnotatedDocument) => (sentence: Sentence) => boolean = onceADocument(
  ({ language, paragraphs, text }) => {
    const asked = wordForWordTerms(language)?.asked;
    const questions = asked
      ? paragraphs.filter(
          ({ kind, start, end }) =>
            kind === 'text' && asked.test(text.slice(start, Math.min(end, start + LONGEST_LABEL))),
        )
      : [];
    const first = questions.length < FEWEST ? Number.POSITIVE_INFINITY : (questions[0]?.index ?? 0);
    return ({ paragraph }: Sentence) => paragraph >= first;
  },
);
