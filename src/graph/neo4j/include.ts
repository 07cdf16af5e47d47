import type { Ontology } from '../ontology';
import { type Hop, hopKey } from '../store';
import type { CypherRow } from './connection';
import { arrow } from './cypher';

/** One column a hop, each led by a comma: the sorted ids of the neighbours. */
export function includeColumns(ontology: Ontology, label: string, include: readonly Hop[] = []): string {
  return include
    .map((hop, index) => {
      ontology.hop(label, hop);
      return `, COLLECT { MATCH (n)${arrow(hop)}(m) RETURN DISTINCT m.id ORDER BY m.id } AS i${index}`;
    })
    .join('');
}

export function neighboursOf(include: readonly Hop[] = [], row: CypherRow): Record<string, string[]> {
  return Object.fromEntries(include.map((hop, index) => [hopKey(hop), row[`i${index}`] as string[]]));
}
