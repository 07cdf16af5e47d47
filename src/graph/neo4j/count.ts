import type { Filter } from '../filter';
import type { Ontology } from '../ontology';
import type { Neo4jConnection } from './connection';
import { CypherParameters, name } from './cypher';
import { filterCypher, where } from './filter';

export async function count(
  connection: Neo4jConnection,
  ontology: Ontology,
  label: string,
  filter?: Filter,
): Promise<number> {
  ontology.label(label);
  const parameters = new CypherParameters();
  const predicates = where([filterCypher(ontology, label, 'n', filter, parameters)]);
  const [row] = await connection.rows({
    body: `MATCH (n:${name(label)})${predicates}`,
    columns: { count: 'count(n)' },
    parameters: parameters.values,
  });
  return (row?.count as number | undefined) ?? 0;
}
