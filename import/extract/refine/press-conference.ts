import type { Span } from '../../../src/domain/extraction-record';
import type { AnnotatedDocument } from '../annotate/model';
import { onceADocument } from '../annotate/once-a-document';
import type { Finding } from '../finding';
import { wordForWordTerms } from '../rules/statement/speech-terms';
import { OTHER_TURN } from '../rules/statement/transcript';

/** From so many questions on, people answer whatever they are asked. */
const FEWEST_QUESTIONS = 2;

/**
 * Why nobody says what a finding tells, though a press conference has the words: only a question supposes it, "QUESTION: Did
 * the President's trip to … help?", or an answer tells it of "him", who may be somebody of another question. Null
 * where it counts, and for institutions and events, which are only named.
 */
export function unsaid(document: AnnotatedDocument, finding: Finding): string | null {
  if (finding.kind === 'institution' || finding.kind === 'event') return null;
  const questions = questionsOf(document);
  const [first] = questions;
  if (!first || finding.evidence.length === 0) return null;
  const asked = finding.evidence.every((told) =>
    questions.some(({ start, end }) => told.start >= start && told.end <= end),
  );
  if (asked) return 'a question supposes it';
  const answered = finding.evidence.every(({ start }) => start >= first.start);
  return questions.length >= FEWEST_QUESTIONS && answered && isToldOfReferences(finding)
    ? 'an answer does not name who is meant'
    : null;
}

function isToldOfReferences(finding: Finding): boolean {
  if (finding.kind === 'visit') return finding.hint?.reference === true || finding.inferred.has('visitor');
  return (finding.kind === 'meeting' || finding.kind === 'call') && finding.inferred.has('participants');
}

/** The paragraphs of each question: from a letter or word that opens it to where somebody else speaks. */
const questionsOf = onceADocument(({ language, paragraphs, text }): readonly Span[] => {
  const terms = wordForWordTerms(language);
  if (!terms) return [];
  const ends = [terms.answer, terms.label, OTHER_TURN, terms.end];
  const asked: Span[] = [];
  let asking = false;
  for (const { kind, start, end } of paragraphs) {
    if (kind === 'noise') continue;
    // With the white space behind it: a name may stand on a line of its own, "JOURNALIST:".
    const said = text.slice(start, end + 1).trimStart();
    if (terms.question.test(said)) {
      asked.push({ start, end });
      asking = true;
    } else if (kind === 'title' || ends.some((end) => end.test(said))) asking = false;
    else if (asking) asked.push({ start: asked.pop()?.start ?? start, end });
  }
  return asked.filter(({ start, end }) => text.slice(start, end).includes('?'));
});
