import { groupBy } from '../group-by';
import type { NodeRef } from '../node';
import type { Ontology } from '../ontology';
import { type Edge, shortestPaths } from '../shortest-paths';
import type { GraphPath } from '../store';
import type { Neo4jConnection } from './connection';
import { name } from './cypher';

export async function paths(
  connection: Neo4jConnection,
  ontology: Ontology,
  ...[from, to, relationships, maxLength, limit]: [NodeRef, NodeRef, readonly string[], number, number]
): Promise<GraphPath[]> {
  for (const { label } of [from, to]) ontology.label(label);
  const types = [...new Set(relationships)].map((type) => name(ontology.relationship(type).name)).sort();
  return shortestPaths({ from, to, maxLength, limit }, async (nodes) => {
    if (types.length === 0) return [];
    const byLabel = [...groupBy(nodes, ({ label }) => label)].sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = byLabel.map(
      ([label], index) =>
        `UNWIND $p${index} AS id MATCH (n:${name(label)} {id: id})-[r:${types.join('|')}]-(m) RETURN DISTINCT labels(n)[0] AS label, id, type(r) AS relationship, CASE WHEN startNode(r) = n THEN 'out' ELSE 'in' END AS direction, labels(m)[0] AS farLabel, m.id AS farId`,
    );
    const rows = await connection.read({
      text: parts.join(' UNION ALL '),
      parameters: Object.fromEntries(
        byLabel.map(([, group], index) => [`p${index}`, group.map(({ id }) => id)]),
      ),
    });
    return rows.map(
      ({ label, id, relationship, direction, farLabel, farId }) =>
        ({
          from: { label, id },
          step: { relationship, direction, node: { label: farLabel, id: farId } },
        }) as Edge,
    );
  });
}
