import { type Filter, knownOn } from '../filter';
import { groupings } from '../grouping';
import type { PropertyValue } from '../node';
import type { Ontology } from '../ontology';
import type { AggregateRow, Dimension, Through } from '../store';
import type { Neo4jConnection } from './connection';
import { arrow, CypherParameters, name, whole } from './cypher';
import { filterCypher, where } from './filter';
import { assertedBy, valueCypher } from './value';

export async function aggregate(
  connection: Neo4jConnection,
  ontology: Ontology,
  label: string,
  filter: Filter | undefined,
  dimensions: readonly Dimension[],
): Promise<AggregateRow[]> {
  const groups = groupings(ontology, label, dimensions);
  const parameters = new CypherParameters();
  const predicates = where([filterCypher(ontology, label, 'n', filter, parameters)]);
  const lists = groups.map(({ property: definition, each, through, asOf }, index) => {
    const near = through ? neighbours(ontology, label, through, index, asOf, parameters) : '';
    const list = valueCypher(through ? `f${index}` : 'n', definition, asOf, parameters);
    if (!each) return near;
    return `${near} UNWIND CASE WHEN size(${list}) > 0 THEN ${list} ELSE [null] END AS e${index}`;
  });
  const keys = groups.map(({ property: definition, each, prefix, through, asOf }, index) => {
    const value = each ? `e${index}` : valueCypher(through ? `f${index}` : 'n', definition, asOf, parameters);
    return `${prefix === undefined ? value : `left(${value}, ${parameters.add(whole(prefix))})`} AS k${index}`;
  });
  const number = groups.some(({ each, through }) => each || through) ? 'count(DISTINCT n)' : 'count(*)';
  const order = groups.length > 0 ? ` ORDER BY ${groups.map((_, index) => `k${index}`).join(', ')}` : '';
  const rows = await connection.read({
    text: `MATCH (n:${name(label)})${predicates}${lists.join('')} RETURN ${[...keys, `${number} AS count`].join(', ')}${order}`,
    parameters: parameters.values,
  });
  return rows.map((row) => ({
    key: groups.map((_, index) => row[`k${index}`] as PropertyValue),
    count: row.count as number,
  }));
}

/** Matches the neighbours of `n` as `f0`, `f1` …; a node without any stays, with null. */
function neighbours(
  ontology: Ontology,
  label: string,
  through: Through,
  index: number,
  asOf: string | undefined,
  parameters: CypherParameters,
): string {
  const type = ontology.hop(label, through, through.label);
  const [edge, far] = [`r${index}`, `f${index}`];
  const known = knownOn(ontology, through.label, undefined, asOf);
  const predicates = where([
    ...assertedBy(type, edge, asOf, parameters),
    filterCypher(ontology, through.label, far, known, parameters),
  ]);
  return ` OPTIONAL MATCH (n)${arrow(through, predicates && edge)}(${far}:${name(through.label)})${predicates}`;
}
