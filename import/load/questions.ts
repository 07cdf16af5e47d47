import { idFrom } from '../../src/domain/identity';
import type { GraphNode } from '../../src/graph/node';
import type { Question } from '../resolve/fact';

/** The id of the question whether two facts are one. */
export function questionId(label: string, facts: readonly string[]): string {
  return idFrom('question', label, ...[...facts].sort());
}

/** The question as a node: of facts of a block and a pair of countries, where both are of one. */
export function questionNode(
  { label, facts, score, evidence }: Question,
  block: string | null,
  pair: string | null,
): GraphNode {
  const ids = [...facts].sort();
  return {
    label: 'Question',
    id: questionId(label, ids),
    properties: {
      block,
      label,
      facts: ids,
      pair,
      score: Math.round(score * 100) / 100,
      evidence: JSON.stringify(evidence),
    },
  };
}
