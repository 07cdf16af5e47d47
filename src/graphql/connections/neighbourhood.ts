import type { Neighbour, Page } from '../../graph/store';
import type { Context } from '../context';
import { standingFacts } from '../filter/conditions';
import { within } from '../limits/within';
import { existingNode } from '../node/existing-node';
import type { Node } from '../node/node.type';
import { toNode } from '../node/node-types';
import { Link } from './link.type';
import { Subgraph } from './subgraph.type';
import { isFact, type Way, waysFrom } from './walked';

const DEEPEST = 3;
const MOST = 500;

export interface NeighbourhoodRequest {
  readonly of: string;
  readonly depth: number;
  readonly limit: number;
  readonly asOf: string | null;
}

/**
 * The nodes around a node, step by step, each kind of neighbours in turn so that none crowds out the others.
 * Costs a statement for each kind of relationship of each label, at every step.
 */
export async function neighbourhood(
  { of, depth, limit, asOf }: NeighbourhoodRequest,
  context: Context,
): Promise<Subgraph> {
  within('depth', depth, DEEPEST);
  within('limit', limit, MOST);
  const centre = toNode(await existingNode('of', of, context), asOf) as Node;
  const nodes = new Map([[centre.id, centre]]);
  const links = new Map<string, Link>();
  const cutAt: Node[] = [];
  let frontier = [centre];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const around = await Promise.all(
      frontier.map(async (node) => ({ node, pages: await pagesAround(node, limit, context) })),
    );
    const next: Node[] = [];
    for (const { node, pages } of around) {
      let cut = pages.some(({ page }) => page.more);
      for (const { way, row } of inTurn(pages)) {
        const far = nodes.get(`${row.node.label}:${row.node.id}`) ?? toNode(row.node, asOf);
        if (!far) continue;
        if (!nodes.has(far.id) && nodes.size >= limit) {
          cut = true;
          continue;
        }
        if (!nodes.has(far.id)) next.push(far);
        nodes.set(far.id, far);
        const link =
          way.direction === 'out'
            ? new Link(way.relationship, node, far)
            : new Link(way.relationship, far, node);
        links.set(`${link.relationship} ${link.from.id} ${link.to.id}`, link);
      }
      if (cut) cutAt.push(node);
    }
    frontier = next;
  }
  return new Subgraph([...nodes.values()], [...links.values()], cutAt, limit);
}

interface WayPage {
  readonly way: Way;
  readonly page: Page<Neighbour>;
}

function pagesAround({ row, asOf }: Node, limit: number, { loaders }: Context): Promise<WayPage[]> {
  return Promise.all(
    waysFrom(row.label).map(async (way) => ({
      way,
      page: await loaders.neighbours(
        {
          ...way,
          from: row.label,
          filter: isFact(way.label) ? standingFacts(asOf) : undefined,
          limit,
          asOf: asOf ?? undefined,
        },
        row.id,
      ),
    })),
  );
}

/** The first neighbour over each way, then the second, and so on. */
function inTurn(pages: readonly WayPage[]): { way: Way; row: Neighbour }[] {
  const longest = Math.max(0, ...pages.map(({ page }) => page.rows.length));
  return Array.from({ length: longest }, (_, index) => index).flatMap((index) =>
    pages.flatMap(({ way, page }) => {
      const row = page.rows[index];
      return row ? [{ way, row }] : [];
    }),
  );
}
