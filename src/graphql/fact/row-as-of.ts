import type { GraphNode, Properties } from '../../graph/store';

interface Version {
  /** The first day on which this was known, YYYY-MM-DD. */
  readonly from: string;
  /** What differs from what is known today. */
  readonly properties: Properties;
}

/** The fact as documents dated up to a day make it; as it is where it keeps no earlier versions, or without a day. */
export function rowAsOf(row: GraphNode, asOf: string | null): GraphNode {
  const { versions } = row.properties;
  if (!asOf || typeof versions !== 'string') return row;
  const version = (JSON.parse(versions) as readonly Version[]).findLast(({ from }) => from <= asOf);
  return version ? { ...row, properties: { ...row.properties, ...version.properties } } : row;
}
