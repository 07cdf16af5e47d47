import type { GraphNode } from '../../graph/node';
import type { Context } from '../context';
import { quoted, RequestError } from '../errors';
import { nodeOrHeir } from './follow';
import { parseGlobalId } from './global-id';
import { NODE_TYPES } from './node-types';

/** The node of a global id that an argument names. Throws ID_INVALID for what is no id, ID_UNKNOWN where there is no such node. */
export async function existingNode(argument: string, id: string, context: Context): Promise<GraphNode> {
  const parsed = parseGlobalId(id);
  if (!parsed || !NODE_TYPES.has(parsed.label)) {
    throw new RequestError(
      'ID_INVALID',
      `"${argument}" takes a global id as "id" fields give it, for example "Country:KAZ"; got ${quoted(id)}.`,
    );
  }
  const row = await nodeOrHeir(parsed.label, parsed.local, context);
  if (row) return row;
  throw new RequestError(
    'ID_UNKNOWN',
    `"${argument}" names ${quoted(id)}, which the graph does not hold. Find ids with search or a list of ${parsed.label} nodes.`,
  );
}
