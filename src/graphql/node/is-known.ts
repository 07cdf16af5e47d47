import type { GraphNode } from '../../graph/node';

/** The property with the day on which a node became known; facts have `firstReported`. */
const SINCE: Readonly<Record<string, string>> = { Document: 'dateEarliest', Claim: 'date' };

/** Labels of reference data, which is always known. */
const REFERENCE: ReadonlySet<string> = new Set(['Country', 'Leader', 'Sector']);

/** Whether documents dated up to the day tell of a node; always without a day. */
export function isKnown({ label, properties }: GraphNode, asOf: string | null): boolean {
  if (!asOf || REFERENCE.has(label)) return true;
  const since = properties[SINCE[label] ?? 'firstReported'];
  return typeof since === 'string' && since <= asOf;
}

/** Whether a node is shown where nobody asked for it by its id: known by the day, and not judged wrong. */
export function stands(node: GraphNode, asOf: string | null): boolean {
  return isKnown(node, asOf) && node.properties.review !== 'wrong';
}
