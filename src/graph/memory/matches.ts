import { valueAsOf } from '../as-of';
import { type Compare, type Filter, knownOn } from '../filter';
import type { GraphNode, Hop } from '../node';
import type { Ontology } from '../ontology';
import { comparand } from '../property-value';
import { compare } from './order';

/** What filters over neighbours need: the names, and the rows of a hop. */
export interface Neighbourhood {
  readonly ontology: Ontology;
  hopped(
    from: GraphNode,
    hop: Hop & { label?: string; filter?: Filter | undefined; asOf?: string | undefined },
  ): readonly unknown[];
}

/** Whether a node that is held in memory matches; with a day, as it was then. */
export function matches(
  store: Neighbourhood,
  node: GraphNode,
  filter: Filter | undefined,
  asOf?: string,
): boolean {
  if (filter === undefined) return true;
  if ('all' in filter) return filter.all.every((part) => matches(store, node, part, asOf));
  if ('any' in filter) return filter.any.some((part) => matches(store, node, part, asOf));
  if ('not' in filter) return !matches(store, node, filter.not, asOf);
  if ('asOf' in filter) return matches(store, node, filter.where, filter.asOf);
  if ('relationship' in filter) {
    store.ontology.hop(node.label, filter, filter.label);
    const where = knownOn(store.ontology, filter.label, filter.where, asOf);
    return store.hopped(node, { ...filter, filter: where, asOf }).length > 0;
  }
  return compares(store, node, filter, asOf);
}

function compares(store: Neighbourhood, node: GraphNode, filter: Compare, asOf: string | undefined): boolean {
  const definition = store.ontology.property(node.label, filter.property);
  const wanted = comparand(filter, definition);
  const value = valueAsOf(node, definition, asOf);
  if (wanted === null) return false;
  if (filter.is === 'exists') return (value !== null) === wanted;
  if (value === null) return false;
  const order = compare(value, wanted);
  const text = String(value);
  const holds = {
    equals: () => order === 0,
    notEquals: () => order !== 0,
    less: () => order < 0,
    atMost: () => order <= 0,
    more: () => order > 0,
    atLeast: () => order >= 0,
    oneOf: () => (wanted as readonly string[]).includes(text),
    startsWith: () => text.startsWith(String(wanted)),
    contains: () => text.toLowerCase().includes(String(wanted).toLowerCase()),
    includes: () => (value as readonly string[]).includes(String(wanted)),
  };
  return holds[filter.is]();
}
