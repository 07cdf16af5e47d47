import { JUDGED_LABELS } from '../../domain/judgement';
import type { GraphNode } from '../../graph/node';
import { targetOf } from '../../graph/redirect';
import type { Context } from '../context';

/** Labels of what can become part of another, or be called otherwise by documents that are read anew. */
const MERGED: ReadonlySet<string> = new Set(JUDGED_LABELS);

/** The node of an id; where it was a fact that has become part of another, that one. Null where there is neither. */
export async function nodeOrHeir(
  label: string,
  id: string,
  { loaders }: Context,
  properties?: readonly string[],
): Promise<GraphNode | null> {
  const row = await loaders.node(label, id, properties);
  if (row || !MERGED.has(label)) return row;
  const target = await targetOf(label, id, async (redirect) => loaders.node('Redirect', redirect));
  return target === null ? null : loaders.node(label, target, properties);
}
