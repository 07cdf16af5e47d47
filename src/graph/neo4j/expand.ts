import { groupBy } from '../group-by';
import { sortKeys } from '../keyset';
import type { PropertyValue } from '../node';
import type { Ontology } from '../ontology';
import type { ExpandRequest, Neighbour, Page } from '../store';
import { besideColumn } from './beside';
import { propertiesColumn } from './columns';
import type { Neo4jConnection } from './connection';
import { arrow, CypherParameters, type CypherRow, farLabel, name, propertiesOf, whole } from './cypher';
import { filterCypher, where } from './filter';
import { includeColumns, neighboursOf } from './include';
import { anyOf, orderBy, pageRange, readingOf } from './keyset';
import { assertedBy } from './value';

/** A page of neighbours for each id, sorted and cut a parent. */
export async function expand(
  connection: Neo4jConnection,
  ontology: Ontology,
  request: ExpandRequest,
): Promise<Page<Neighbour>[]> {
  const { from, ids, label, include, limit } = request;
  const type = ontology.hop(from, request, label);
  const column = propertiesColumn(ontology, label, 'n', request.properties);
  const keys = sortKeys(ontology, label, request, type);
  const parameters = new CypherParameters();
  const asked = parameters.add([...new Set(ids)]);
  const filter = filterCypher(ontology, label, 'n', request.filter, parameters);
  const range = pageRange(request, keys, parameters);
  const asserted = assertedBy(type, 'r', request.asOf, parameters);
  const order = orderBy(keys, readingOf(request), parameters);
  const begin = request.after || request.before ? anyOf(range.begins, keys, parameters) : 'true';
  const columns = includeColumns(ontology, label, include, parameters);
  const beside = besideColumn(ontology, label, request.beside);
  if (ids.length === 0) return [];
  const rows = await connection.rows({
    body: `UNWIND ${asked} AS parent MATCH (p:${name(from)} {id: parent})\nCALL (p) { MATCH (p)${arrow(request, 'r')}(n${farLabel(type, request, label)})${where([...asserted, filter, begin, range.end])} RETURN r, n ORDER BY ${order} LIMIT ${parameters.add(whole(limit + 1))} }`,
    columns: {
      parent: 'parent',
      id: 'n.id',
      key: type.keyed ? 'r.key' : "''",
      node: column.text,
      ...(type.properties.size > 0 && { relationship: 'properties(r)' }),
      ...columns,
      ...beside.columns,
    },
    orderBy: `parent, ${order}`,
    parameters: parameters.values,
  });
  const neighbour = (row: CypherRow): Neighbour => ({
    node: {
      label,
      id: row.id as string,
      properties: column.read(row.node),
      neighbours: neighboursOf(include, row),
    },
    relationship: propertiesOf(type, (row.relationship ?? {}) as Record<string, PropertyValue>),
    key: row.key as string,
    ...(request.beside && { beside: beside.read(row) }),
  });
  const found = groupBy(rows, (row) => row.parent as string);
  return ids.map((id) => {
    const own = found.get(id) ?? [];
    const page = own.slice(0, limit).map(neighbour);
    return { rows: request.last ? page.reverse() : page, more: own.length > limit };
  });
}
