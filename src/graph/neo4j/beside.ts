import { compare } from '../memory/order';
import type { GraphNode } from '../node';
import type { Ontology } from '../ontology';
import type { BesideHop } from '../store';
import { propertiesColumn } from './columns';
import { arrow, type CypherRow, farLabel } from './cypher';

/** The nodes next to `n` as one column of an answer. */
export interface BesideColumn {
  /** None where nothing is asked for. */
  readonly columns: Readonly<Record<string, string>>;
  read(row: CypherRow): readonly GraphNode[] | undefined;
}

/** Nodes of a hop from nodes of the label, each once, sorted by id. */
export function besideColumn(ontology: Ontology, label: string, hop: BesideHop | undefined): BesideColumn {
  if (!hop) return { columns: {}, read: () => undefined };
  const far = farLabel(ontology.hop(label, hop, hop.label), hop, hop.label);
  const column = propertiesColumn(ontology, hop.label, 'b', hop.properties);
  return {
    columns: { beside: `COLLECT { MATCH (n)${arrow(hop)}(b${far}) RETURN [b.id, ${column.text}] }` },
    read: ({ beside }) => {
      const found = new Map(beside as readonly (readonly [string, unknown])[]);
      const nodes = [...found].map(([id, stored]) => ({
        label: hop.label,
        id,
        properties: column.read(stored),
      }));
      return nodes.sort((a, b) => compare(a.id, b.id));
    },
  };
}
