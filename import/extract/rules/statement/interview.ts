import type { AnnotatedDocument, Paragraph, Person } from '../../annotate/model';
import type { StatementFinding } from '../../finding';
import type { Rule } from '../rule';
import { overlaps, speakerAt, statementsOf } from './frame';
import { type WordForWordTerms, wordForWordTerms } from './speech-terms';

/** Sentences at the top within which an interview names who answers. */
const LEAD = 4;
/** An answer has more words than "Yes, of course." */
const FEWEST_WORDS = 4;

/**
 * Answers of an interview that names its parts by letters, `Q:` and `A:`, « R – … »: all are those of the one person
 * whom its heading gives the word, or whom its title and first sentences name alone. Nothing where they name nobody, or several people.
 */
export const statementInterview: Rule = {
  name: 'statement-interview',
  apply(document, { findings }) {
    const terms = wordForWordTerms(document.language);
    if (!terms) return [];
    const { answers, questions } = answersOf(document, terms);
    const before = answers[0]?.paragraph.index ?? 0;
    const speaker =
      answers.length === 0
        ? null
        : (headed(document, before) ?? (questions > 1 ? answerer(document, before) : null));
    if (!speaker) return [];
    const taken = statementsOf(findings);
    return answers
      .filter(({ start, paragraph }) => !overlaps(taken, start, paragraph.end))
      .map(
        ({ start, paragraph }): StatementFinding => ({
          kind: 'statement',
          rule: 'statement-interview',
          evidence: [{ start: paragraph.start, end: paragraph.end }],
          confidence: 0.85,
          inferred: new Set(['speaker']),
          speaker,
          start,
          end: paragraph.end,
          style: 'unmarked',
        }),
      );
  },
};

interface Answer {
  readonly paragraph: Paragraph;
  /** The first character that is said. */
  readonly start: number;
}

/** The paragraphs of the answers, and how many questions a text has; a paragraph without a letter goes on with the last answer. */
function answersOf(
  document: AnnotatedDocument,
  terms: WordForWordTerms,
): { readonly answers: readonly Answer[]; readonly questions: number } {
  const answers: Answer[] = [];
  let questions = 0;
  let answering = false;
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind !== 'text') continue;
    const text = document.text.slice(paragraph.start, paragraph.end);
    const answer = terms.answer.exec(text)?.[0];
    if (terms.question.test(text)) {
      questions++;
      answering = false;
    } else if (answer !== undefined) answering = questions > 0;
    else if (terms.end.test(text) || terms.label.test(text)) answering = false;
    const said = text.slice(answer?.length ?? 0);
    if (answering && said.trim().split(/\s+/).length >= FEWEST_WORDS)
      answers.push({ paragraph, start: paragraph.start + (answer?.length ?? 0) });
  }
  return { answers, questions };
}

/** "Spokesperson X's Regular Press Conference on …": whose questions a page's heading says they are, whoever else is named above them. */
const HEADING =
  /^(?:transcript of )?(?:the )?<P(?<who>\d+)>'s (?:[\p{L}-]+ ){0,3}(?:press (?:conference|briefing)|media briefing|interview|briefing|remarks)(?!\p{L})/iu;

function headed(document: AnnotatedDocument, before: number): Person | null {
  for (const { abstract, mentions, paragraph } of document.sentences.slice(0, LEAD)) {
    if (paragraph >= before) break;
    const speaker = speakerAt(mentions, HEADING.exec(abstract)?.groups?.who);
    if (speaker) return speaker;
  }
  return null;
}

/** The one person whom the first sentences before the answers name. */
function answerer(document: AnnotatedDocument, before: number): Person | null {
  const named = new Set<Person>();
  for (const { paragraph, mentions } of document.sentences.slice(0, LEAD)) {
    if (paragraph >= before) break;
    for (const mention of mentions)
      if (mention.type === 'P' && mention.form !== 'reference' && mention.person.name !== '')
        named.add(mention.person);
  }
  const [only, other] = named;
  return only && !other ? only : null;
}
