import type { GraphNode } from '../node';
import type { Ontology } from '../ontology';
import { propertiesColumn } from './columns';
import type { Neo4jConnection } from './connection';
import { name } from './cypher';

export async function get(
  connection: Neo4jConnection,
  ontology: Ontology,
  label: string,
  ids: readonly string[],
  properties?: readonly string[],
): Promise<(GraphNode | null)[]> {
  const column = propertiesColumn(ontology, label, 'n', properties);
  if (ids.length === 0) return [];
  const rows = await connection.rows({
    body: `UNWIND $ids AS asked MATCH (n:${name(label)} {id: asked})`,
    columns: { id: 'asked', node: column.text },
    parameters: { ids: [...new Set(ids)] },
  });
  const found = new Map(rows.map(({ id, node }) => [id, column.read(node)]));
  return ids.map((id) => {
    const properties = found.get(id);
    return properties ? { label, id, properties } : null;
  });
}
