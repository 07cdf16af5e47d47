import type { AnnotatedDocument } from '../annotate/model';
import type { StatementFinding } from '../finding';

/** Statements, each once: what a page prints twice, in its title and in the text, is said at its first place. */
export function mergeStatements(
  { text }: Pick<AnnotatedDocument, 'text'>,
  findings: readonly StatementFinding[],
): StatementFinding[] {
  const wording = ({ start, end }: StatementFinding) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return findings.filter(
    (finding) =>
      !findings.some(
        (other) =>
          other !== finding &&
          other.start < finding.start &&
          other.speaker === finding.speaker &&
          wording(other) === wording(finding),
      ),
  );
}
