import type { NodeRef } from '../../graph/node';
import type { GraphPath } from '../../graph/store';
import type { Context } from '../context';
import { RequestError } from '../errors';
import { within } from '../limits/within';
import { existingNode } from '../node/existing-node';
import { stands } from '../node/is-known';
import type { Node } from '../node/node.type';
import { toNode } from '../node/node-types';
import { Link } from './link.type';
import { Path } from './path.type';
import { walkedRelationships } from './walked';

const LONGEST = 6;
const MOST = 50;
/** With `asOf`, paths are looked through for those known by then. */
const LOOKED_THROUGH = 500;

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly asOf: string | null;
}

/** Simple paths between two nodes, shortest first. Costs a statement for each step of the length and for each label. */
export async function paths(
  { from, to, maxLength, limit, asOf }: PathRequest,
  context: Context,
): Promise<Path[]> {
  within('maxLength', maxLength, LONGEST);
  within('limit', limit, MOST);
  const [start, end] = await Promise.all([
    existingNode('from', from, context),
    existingNode('to', to, context),
  ]);
  if (start === end) {
    throw new RequestError('ID_INVALID', '"from" and "to" name the same node; a path connects two.');
  }
  const found = await context.store.paths(
    { label: start.label, id: start.id },
    { label: end.label, id: end.id },
    walkedRelationships(),
    maxLength,
    asOf ? LOOKED_THROUGH : limit,
  );
  const shown = await Promise.all(found.map((path) => pathOf(path, asOf, context)));
  return shown.filter((path) => path !== null).slice(0, limit);
}

/** The path with its nodes; null where it leads over something not shown, or not known yet. */
async function pathOf(
  { start, steps }: GraphPath,
  asOf: string | null,
  { loaders }: Context,
): Promise<Path | null> {
  const refs: NodeRef[] = [start, ...steps.map(({ node }) => node)];
  const rows = await Promise.all(refs.map(({ label, id }) => loaders.node(label, id)));
  const nodes = rows.flatMap((row): Node[] => {
    const node = row && stands(row, asOf) ? toNode(row, asOf) : null;
    return node ? [node] : [];
  });
  if (nodes.length < refs.length) return null;
  const links = steps.map(({ relationship, direction }, index) => {
    const [near, far] = [nodes[index] as Node, nodes[index + 1] as Node];
    return direction === 'out' ? new Link(relationship, near, far) : new Link(relationship, far, near);
  });
  return new Path(nodes, links);
}
