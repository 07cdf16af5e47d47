import type { GraphNode } from './node';

/** Facts that became part of each other one after the other, at most. */
const LONGEST = 20;

/** The id of the fact that a fact which is gone has become part of, over as many merges as there were; null where none took it in. */
export async function targetOf(
  label: string,
  id: string,
  redirectOf: (id: string) => Promise<GraphNode | null>,
): Promise<string | null> {
  let target: string | null = null;
  for (let at = id, step = 0; step < LONGEST; step++) {
    const redirect = await redirectOf(`${label}:${at}`);
    const next = redirect?.properties.target;
    if (typeof next !== 'string') return target;
    target = next;
    at = next;
  }
  return target;
}
