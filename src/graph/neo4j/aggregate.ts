import type { Filter } from '../filter';
import { groupings } from '../grouping';
import type { Ontology } from '../ontology';
import type { AggregateRow, Dimension, PropertyValue } from '../store';
import type { Neo4jConnection } from './connection';
import { arrow, CypherParameters, name, property, whole } from './cypher';
import { filterCypher, where } from './filter';

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
  const lists = groups.map(({ property: definition, each, through }, index) => {
    const near = through ? ` OPTIONAL MATCH (n)${arrow(through)}(f${index}:${name(through.label)})` : '';
    const list = property(through ? `f${index}` : 'n', definition);
    if (!each) return near;
    return `${near} UNWIND CASE WHEN size(${list}) > 0 THEN ${list} ELSE [null] END AS e${index}`;
  });
  const keys = groups.map(({ property: definition, each, prefix, through }, index) => {
    const value = each ? `e${index}` : property(through ? `f${index}` : 'n', definition);
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
