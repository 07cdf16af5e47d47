import type { GraphNode, Properties, PropertyValue } from './node';

/** The property that tells, as JSON, what was known of a node on earlier days: [{from, properties}], the days ascending. */
export const VERSIONS = 'versions';

/** What was known of a node from a day on, until the next version's. */
export interface Version {
  /** YYYY-MM-DD. */
  readonly from: string;
  /** What differs from what is known today. */
  readonly properties: Properties;
}

/** The versions that a node keeps; none where nothing was ever different. */
export function versionsIn(stored: unknown): readonly Version[] {
  return typeof stored === 'string' ? (JSON.parse(stored) as readonly Version[]) : [];
}

/** The node as documents dated up to a day make it; as it is without a day, or before its first version. */
export function nodeAsOf<N extends GraphNode>(node: N, asOf: string | null | undefined): N {
  if (!asOf) return node;
  const version = versionsIn(node.properties[VERSIONS]).findLast(({ from }) => from <= asOf);
  return version ? { ...node, properties: { ...node.properties, ...version.properties } } : node;
}

/** The value of one property of a node, on a day where one is given. */
export function valueAsOf(
  node: GraphNode,
  { name, varies }: { readonly name: string; readonly varies: boolean },
  asOf: string | undefined,
): PropertyValue {
  if (name === 'id') return node.id;
  return (varies ? nodeAsOf(node, asOf) : node).properties[name] ?? null;
}
