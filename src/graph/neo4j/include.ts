import type { Ontology } from '../ontology';
import { type Hop, hopKey, type IncludedHop } from '../store';
import type { CypherRow } from './connection';
import { arrow, type CypherParameters } from './cypher';
import { where } from './filter';
import { assertedBy } from './value';

/** One column a hop, each led by a comma: the sorted ids of the neighbours. */
export function includeColumns(
  ontology: Ontology,
  label: string,
  include: readonly IncludedHop[] | undefined,
  parameters: CypherParameters,
): string {
  return (include ?? [])
    .map((hop, index) => {
      const type = ontology.hop(label, hop);
      const asserted = assertedBy(type, 'h', hop.asOf, parameters);
      return `, COLLECT { MATCH (n)${arrow(hop, asserted.length > 0 ? 'h' : '')}(m)${where(asserted)} RETURN DISTINCT m.id ORDER BY m.id } AS i${index}`;
    })
    .join('');
}

export function neighboursOf(include: readonly Hop[] = [], row: CypherRow): Record<string, string[]> {
  return Object.fromEntries(include.map((hop, index) => [hopKey(hop), row[`i${index}`] as string[]]));
}
