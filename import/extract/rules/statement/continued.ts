import type { AnnotatedDocument, Paragraph } from '../../annotate/model';
import type { FindingOf, StatementFinding } from '../../finding';
import type { Rule } from '../rule';
import { overlaps, speechTerms, statementsOf } from './frame';

/** A quotation goes on over at most so many paragraphs. */
const LONGEST = 8;
const MARK = /["“”„«»]/u;
const CLOSES = /^["”»](?![\p{L}\d])/u;

/**
 * A quotation that no mark closes in its paragraph goes on in the paragraphs below, up to the mark that
 * closes it: they are the same speaker's.
 */
export const statementContinued: Rule = {
  name: 'statement-continued',
  apply(document, { findings }) {
    if (!speechTerms(document.language)) return [];
    const taken = statementsOf(findings);
    return taken.flatMap((statement): StatementFinding[] => {
      const paragraph = unclosed(document, statement);
      if (!paragraph) return [];
      return goesOn(document, paragraph)
        .filter(({ start, end }) => !overlaps(taken, start, end))
        .map(({ start, end }) => ({
          ...statement,
          rule: 'statement-continued',
          evidence: [{ start, end }],
          confidence: 0.8,
          inferred: new Set(['speaker']),
          start,
          end,
        }));
    });
  },
};

/** The paragraph whose end a quotation reaches without a mark that closes it. */
function unclosed(
  { paragraphs, text }: AnnotatedDocument,
  { start, end, style }: FindingOf<'statement'>,
): Paragraph | null {
  if (style !== 'direct') return null;
  const paragraph = paragraphs.find((candidate) => candidate.start <= start && end <= candidate.end);
  return paragraph && text.slice(end, paragraph.end).trim() === '' ? paragraph : null;
}

/** The stretches below a paragraph up to the one that a mark closes; none where none does. */
function goesOn(
  { paragraphs, text }: AnnotatedDocument,
  { index }: Paragraph,
): { start: number; end: number }[] {
  const said: { start: number; end: number }[] = [];
  for (const paragraph of paragraphs.slice(index + 1, index + 1 + LONGEST)) {
    if (paragraph.kind !== 'text') return [];
    const words = text.slice(paragraph.start, paragraph.end);
    const mark = words.search(MARK);
    if (mark < 0) said.push({ start: paragraph.start, end: paragraph.end });
    else if (mark > 12 && CLOSES.test(words.slice(mark)))
      return [...said, { start: paragraph.start, end: paragraph.start + mark }];
    else return [];
  }
  return [];
}
