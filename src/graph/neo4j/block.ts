import { groupBy } from '../group-by';
import type { NodeRef, PropertyValue } from '../node';
import type { Ontology } from '../ontology';
import type { Block, BlockProperty } from '../store';
import type { Neo4jConnection } from './connection';
import { name, propertiesOf } from './cypher';

export async function block(
  connection: Neo4jConnection,
  ontology: Ontology,
  keys: readonly string[],
  by: BlockProperty = 'block',
  names?: readonly string[],
): Promise<Block[]> {
  const claim = ontology.label('Claim');
  const read = ontology.properties('Claim', names).map((property) => `.${name(property.name)}`);
  const node = names ? `n {${read.join(', ')}}` : 'properties(n)';
  ontology.property('Claim', by);
  ontology.hop('Claim', { relationship: 'SUPPORTS', direction: 'out' });
  if (keys.length === 0) return [];
  const rows = await connection.read({
    text: `UNWIND $keys AS key MATCH (n:\`Claim\` {${name(by)}: key}) RETURN key, n.id AS id, ${node} AS node, COLLECT { MATCH (n)-[:\`SUPPORTS\`]->(m) WITH DISTINCT labels(m)[0] AS label, m.id AS id RETURN {label: label, id: id} ORDER BY label, id } AS supports ORDER BY key, id`,
    parameters: { keys: [...new Set(keys)] },
  });
  const found = groupBy(rows, ({ key }) => key as string);
  return keys.map((key) => ({
    key,
    claims: (found.get(key) ?? []).map(({ id, node, supports }) => ({
      node: {
        label: 'Claim',
        id: id as string,
        properties: propertiesOf(claim, node as Record<string, PropertyValue>),
      },
      supports: supports as NodeRef[],
    })),
  }));
}
