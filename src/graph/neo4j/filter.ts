import { type Compare, type Filter, knownOn, type Related } from '../filter';
import type { Ontology } from '../ontology';
import { comparand } from '../property-value';
import { arrow, type CypherParameters, cypherValue, name } from './cypher';
import { assertedBy, valueCypher } from './value';

/**
 * A filter on the node under `variable` as a Cypher predicate. Cypher's null stands for false, which is
 * safe everywhere but below `not`; there it is made false.
 */
export function filterCypher(
  ontology: Ontology,
  label: string,
  variable: string,
  filter: Filter | undefined,
  parameters: CypherParameters,
  asOf?: string,
): string {
  if (filter === undefined) return 'true';
  const part = (inner: Filter) => filterCypher(ontology, label, variable, inner, parameters, asOf);
  if ('all' in filter) return all(filter.all.map(part));
  if ('any' in filter) return filter.any.length > 0 ? `(${filter.any.map(part).join(' OR ')})` : 'false';
  if ('not' in filter) return `NOT coalesce(${part(filter.not)}, false)`;
  if ('asOf' in filter) return filterCypher(ontology, label, variable, filter.where, parameters, filter.asOf);
  if ('relationship' in filter) return relatedCypher(ontology, label, variable, filter, parameters, asOf);
  return compareCypher(ontology, label, variable, filter, parameters, asOf);
}

/** A conjunction in brackets, without what is always true. */
export function all(predicates: readonly string[]): string {
  const telling = predicates.filter((predicate) => predicate !== 'true');
  return telling.length === 0
    ? 'true'
    : telling.length === 1
      ? (telling[0] ?? '')
      : `(${telling.join(' AND ')})`;
}

/** ` WHERE …`, or nothing where all rows match. */
export function where(predicates: readonly string[]): string {
  const telling = predicates.filter((predicate) => predicate !== 'true');
  return telling.length === 0 ? '' : ` WHERE ${telling.join(' AND ')}`;
}

function relatedCypher(
  ontology: Ontology,
  label: string,
  variable: string,
  related: Related,
  parameters: CypherParameters,
  asOf: string | undefined,
): string {
  const type = ontology.hop(label, related, related.label);
  const far = `${variable}n`;
  const edge = `${variable}r`;
  const neighbour = knownOn(ontology, related.label, related.where, asOf);
  const matching = filterCypher(ontology, related.label, far, neighbour, parameters);
  const asserted = assertedBy(type, edge, asOf, parameters);
  const hop = `MATCH (${variable})${arrow(related, asserted.length > 0 ? edge : '')}(${far}:${name(related.label)})${where(asserted)}`;
  const predicates = where([matching]);
  // Without WITH the planner may look up all neighbours that match, again for each node that asks.
  return `EXISTS { ${hop}${predicates && ` WITH ${far}${predicates} RETURN 1`} }`;
}

function compareCypher(
  ontology: Ontology,
  label: string,
  variable: string,
  compare: Compare,
  parameters: CypherParameters,
  asOf: string | undefined,
): string {
  const definition = ontology.property(label, compare.property);
  const left = valueCypher(variable, definition, asOf, parameters);
  const value = comparand(compare, definition);
  if (value === null) return 'false';
  if (compare.is === 'exists') return `${left} IS ${value ? 'NOT NULL' : 'NULL'}`;
  if (compare.is === 'contains')
    return `toLower(${left}) CONTAINS ${parameters.add(String(value).toLowerCase())}`;
  const right = parameters.add(cypherValue(definition.type, value));
  switch (compare.is) {
    case 'equals':
      return `${left} = ${right}`;
    case 'notEquals':
      return `${left} <> ${right}`;
    case 'less':
      return `${left} < ${right}`;
    case 'atMost':
      return `${left} <= ${right}`;
    case 'more':
      return `${left} > ${right}`;
    case 'atLeast':
      return `${left} >= ${right}`;
    case 'oneOf':
      return `${left} IN ${right}`;
    case 'includes':
      return `${right} IN ${left}`;
    case 'startsWith':
      return `${left} STARTS WITH ${right}`;
  }
}
