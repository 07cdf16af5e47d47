import type { AnnotatedDocument, Person } from '../annotate/model';
import type { StatementFinding } from '../finding';

/** Statements, each once: what a page prints twice, in its title and in the text, is said at its first place. */
export function mergeStatements(
  { text }: Pick<AnnotatedDocument, 'text'>,
  findings: readonly StatementFinding[],
): StatementFinding[] {
  const firsts = new Map<Person, Map<string, number>>();
  const told = findings.map((finding) => {
    const words = wordingOf(text.slice(finding.start, finding.end));
    const said = firsts.get(finding.speaker) ?? new Map<string, number>();
    said.set(words, Math.min(finding.start, said.get(words) ?? finding.start));
    firsts.set(finding.speaker, said);
    return { finding, words };
  });
  return told
    .filter(({ finding, words }) => finding.start === firsts.get(finding.speaker)?.get(words))
    .map(({ finding }) => finding)
    .filter((finding, _, all) => !all.some((other) => holds(other, finding)));
}

/** Whether a clause that somebody says holds some words of it that stand in quotation marks: "he was on “an important visit” there". */
function holds(clause: StatementFinding, words: StatementFinding): boolean {
  return (
    clause.style === 'indirect' &&
    words.style === 'direct' &&
    clause.speaker === words.speaker &&
    clause.start < words.start &&
    words.end <= clause.end
  );
}

function wordingOf(said: string): string {
  return said
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
