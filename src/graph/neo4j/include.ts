import { compare } from '../memory/order';
import type { Hop } from '../node';
import type { Ontology } from '../ontology';
import { hopKey, type IncludedHop } from '../store';
import { arrow, type CypherParameters, type CypherRow } from './cypher';
import { where } from './filter';
import { assertedBy } from './value';

/** One column a hop: the ids of the neighbours, as often as the relationship leads to each. */
export function includeColumns(
  ontology: Ontology,
  label: string,
  include: readonly IncludedHop[] | undefined,
  parameters: CypherParameters,
): Readonly<Record<string, string>> {
  const columns = (include ?? []).map((hop, index) => {
    const type = ontology.hop(label, hop);
    const asserted = assertedBy(type, 'h', hop.asOf, parameters);
    const neighbours = `MATCH (n)${arrow(hop, asserted.length > 0 ? 'h' : '')}(m)${where(asserted)}`;
    return [`i${index}`, `COLLECT { ${neighbours} RETURN m.id }`] as const;
  });
  return Object.fromEntries(columns);
}

/** The ids of each hop's neighbours, each once and sorted: a few, which cost the server more to sort. */
export function neighboursOf(include: readonly Hop[] = [], row: CypherRow): Record<string, string[]> {
  return Object.fromEntries(include.map((hop, index) => [hopKey(hop), sorted(row[`i${index}`] as string[])]));
}

function sorted(ids: string[]): string[] {
  return ids.length > 1 ? [...new Set(ids)].sort(compare) : ids;
}
