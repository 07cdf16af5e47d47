import type { Span } from '../../../../src/domain/extraction-record';
import type { AgreementStatus } from '../../../../src/domain/kinds';
import { type AnnotatedDocument, mentionsOf, type Sentence } from '../../annotate/model';
import { agreementStatus } from './status';
import type { AgreementTerms } from './terms';

/** So many sentences before a list may have told what its items are. */
export const TOLD_BEFORE = 4;

/** "The following are to be signed" shortly before a table: what became of its rows. */
export function statusToldBefore(
  document: AnnotatedDocument,
  row: Span,
  terms: AgreementTerms,
): AgreementStatus {
  const paragraph = document.sentences.find(({ end }) => end > row.start)?.paragraph;
  const first = document.sentences.findIndex((sentence) => sentence.paragraph === paragraph);
  return document.sentences
    .slice(Math.max(0, first - TOLD_BEFORE), first + 1)
    .some((sentence) => terms.listDocuments.test(sentence.text) && introStatus(sentence, terms) === 'planned')
    ? 'planned'
    : 'signed';
}

/** A row of a table up to the first person whom it names behind its document. */
export function upToSignatory(line: Span, sentences: readonly Sentence[]): Span {
  const signatory = sentences
    .flatMap((sentence) => mentionsOf(sentence, 'P'))
    .find(({ form, start }) => form === 'named' && start > line.start + SHORTEST_ROW && start < line.end);
  return signatory ? { start: line.start, end: signatory.start } : line;
}

const SHORTEST_ROW = 15;

/** What a line before a list says became of its documents. */
export function introStatus(intro: Sentence, terms: AgreementTerms): AgreementStatus {
  const status = agreementStatus(
    `${intro.abstract} `,
    intro.abstract.length,
    intro.abstract.length,
    terms,
    false,
  );
  return status === 'planned' || terms.plannedAfter.test(intro.abstract) ? 'planned' : 'signed';
}
