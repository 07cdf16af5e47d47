import type { Compare, Filter, Related } from '../filter';
import type { Ontology } from '../ontology';
import { comparand } from '../property-value';
import { arrow, type CypherParameters, cypherValue, name, property } from './cypher';

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
): string {
  if (filter === undefined) return 'true';
  const part = (inner: Filter) => filterCypher(ontology, label, variable, inner, parameters);
  if ('all' in filter) return all(filter.all.map(part));
  if ('any' in filter) return filter.any.length > 0 ? `(${filter.any.map(part).join(' OR ')})` : 'false';
  if ('not' in filter) return `NOT coalesce(${part(filter.not)}, false)`;
  if ('relationship' in filter) return relatedCypher(ontology, label, variable, filter, parameters);
  return compareCypher(ontology, label, variable, filter, parameters);
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
): string {
  ontology.hop(label, related, related.label);
  const far = `${variable}n`;
  const matching = filterCypher(ontology, related.label, far, related.where, parameters);
  const hop = `MATCH (${variable})${arrow(related)}(${far}:${name(related.label)})`;
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
): string {
  const definition = ontology.property(label, compare.property);
  const left = property(variable, definition);
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
