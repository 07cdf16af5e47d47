import type { AnnotatedDocument } from '../annotate/model';
import type { Finding } from '../finding';
import { FEWEST_QUESTIONS, questionsOf } from '../rules/questions';
import { statementTranscript } from '../rules/statement/transcript';

/**
 * Why nobody says what a finding tells, though a press conference has the words: only a question supposes it, "QUESTION: Did
 * the President's trip to … help?", or an answer tells it of "him", who may be somebody of another question. Null
 * where it counts, and for institutions and events, which are only named, and for turns that a name opens.
 */
export function unsaid(document: AnnotatedDocument, finding: Finding): string | null {
  if (finding.kind === 'institution' || finding.kind === 'event') return null;
  // Whose turn it is stands before it.
  if (finding.rule === statementTranscript.name) return null;
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
