import { overlaps } from '../../../../src/domain/extraction-record';
import { mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { StatementFinding } from '../../finding';
import { firstMatch } from '../../search/search';

/**
 * Who speaks of the fields that a sentence names: whose statement stands in it, else who stresses or notes them
 * without a statement ("X stressed the importance of trade"), by an expression whose group `who` is a person.
 */
export function raiserOf(
  sentence: Sentence,
  statements: readonly StatementFinding[],
  pointing: RegExp | undefined,
): Person | undefined {
  const speaker = statements.find((statement) => overlaps(statement, sentence))?.speaker;
  if (speaker || !pointing) return speaker;
  return mentionAt(sentence, firstMatch(sentence.abstract, pointing)?.groups?.who, 'P')?.person;
}
