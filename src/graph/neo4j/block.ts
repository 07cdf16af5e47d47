import { groupBy } from '../group-by';
import type { NodeRef } from '../node';
import type { Ontology } from '../ontology';
import type { Block, BlockProperty } from '../store';
import { propertiesColumn } from './columns';
import type { Neo4jConnection } from './connection';
import { name } from './cypher';

export async function block(
  connection: Neo4jConnection,
  ontology: Ontology,
  keys: readonly string[],
  by: BlockProperty = 'block',
  names?: readonly string[],
): Promise<Block[]> {
  const column = propertiesColumn(ontology, 'Claim', 'n', names);
  ontology.property('Claim', by);
  ontology.hop('Claim', { relationship: 'SUPPORTS', direction: 'out' });
  if (keys.length === 0) return [];
  const rows = await connection.read({
    text: `UNWIND $keys AS key MATCH (n:\`Claim\` {${name(by)}: key}) RETURN key, n.id AS id, ${column.text} AS node, COLLECT { MATCH (n)-[:\`SUPPORTS\`]->(m) WITH DISTINCT labels(m)[0] AS label, m.id AS id RETURN {label: label, id: id} ORDER BY label, id } AS supports ORDER BY key, id`,
    parameters: { keys: [...new Set(keys)] },
  });
  const found = groupBy(rows, ({ key }) => key as string);
  return keys.map((key) => ({
    key,
    claims: (found.get(key) ?? []).map(({ id, node, supports }) => ({
      node: {
        label: 'Claim',
        id: id as string,
        properties: column.read(node),
      },
      supports: supports as NodeRef[],
    })),
  }));
}
