import type { Ontology } from '../ontology';
import type { ExpandRequest, PageRequest } from '../store';
import type { Neo4jConnection } from './connection';
import { arrow, CypherParameters, farLabel, name } from './cypher';
import { filterCypher, where } from './filter';
import { assertedBy } from './value';

export async function degrees(
  connection: Neo4jConnection,
  ontology: Ontology,
  request: Omit<ExpandRequest, keyof PageRequest | 'include'>,
): Promise<number[]> {
  const { from, ids, label } = request;
  const type = ontology.hop(from, request, label);
  const parameters = new CypherParameters();
  const asked = parameters.add([...new Set(ids)]);
  const filter = filterCypher(ontology, label, 'n', request.filter, parameters);
  const asserted = assertedBy(type, 'r', request.asOf, parameters);
  if (ids.length === 0) return [];
  const neighbours = `(p)${arrow(request, asserted.length > 0 ? 'r' : '')}(n${farLabel(type, request, label)})`;
  const rows = await connection.rows({
    body: `UNWIND ${asked} AS asked MATCH (p:${name(from)} {id: asked})`,
    columns: { id: 'asked', degree: `COUNT { MATCH ${neighbours}${where([...asserted, filter])} }` },
    parameters: parameters.values,
  });
  const found = new Map(rows.map(({ id, degree }) => [id, degree as number]));
  return ids.map((id) => found.get(id) ?? 0);
}
