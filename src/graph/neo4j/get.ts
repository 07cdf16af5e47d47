import type { Ontology } from '../ontology';
import type { GraphNode, PropertyValue } from '../store';
import type { Neo4jConnection } from './connection';
import { name, propertiesOf } from './cypher';

export async function get(
  connection: Neo4jConnection,
  ontology: Ontology,
  label: string,
  ids: readonly string[],
): Promise<(GraphNode | null)[]> {
  const definition = ontology.label(label);
  if (ids.length === 0) return [];
  const rows = await connection.read({
    text: `UNWIND $ids AS id MATCH (n:${name(label)} {id: id}) RETURN id, properties(n) AS node`,
    parameters: { ids: [...new Set(ids)] },
  });
  const found = new Map(
    rows.map(({ id, node }) => [id, propertiesOf(definition, node as Record<string, PropertyValue>)]),
  );
  return ids.map((id) => {
    const properties = found.get(id);
    return properties ? { label, id, properties } : null;
  });
}
