import type { Ontology } from '../ontology';
import type { BesideHop, GraphNode } from '../store';
import { propertiesColumn } from './columns';
import type { CypherRow } from './connection';
import { arrow, farLabel } from './cypher';

/** The nodes next to `n` as one column of an answer. */
export interface BesideColumn {
  /** Led by a comma; empty where nothing is asked for. */
  readonly text: string;
  read(row: CypherRow): readonly GraphNode[] | undefined;
}

/** Nodes of a hop from nodes of the label, each once, sorted by id. */
export function besideColumn(ontology: Ontology, label: string, hop: BesideHop | undefined): BesideColumn {
  if (!hop) return { text: '', read: () => undefined };
  const far = farLabel(ontology.hop(label, hop, hop.label), hop, hop.label);
  const column = propertiesColumn(ontology, hop.label, 'b', hop.properties);
  return {
    text: `, COLLECT { MATCH (n)${arrow(hop)}(b${far}) WITH DISTINCT b ORDER BY b.id RETURN [b.id, ${column.text}] } AS beside`,
    read: ({ beside }) =>
      (beside as readonly (readonly [string, unknown])[]).map(([id, stored]) => ({
        label: hop.label,
        id,
        properties: column.read(stored),
      })),
  };
}
