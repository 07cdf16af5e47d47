import type { GraphNode } from '../../src/graph/node';
import type { GraphStore } from '../../src/graph/store';
import { claimNode, claimOfNode } from '../resolve/claim';
import { windowOf } from '../resolve/windows';

/** Id of the import job that stands in the graph once its claims have windows. */
export const WINDOWS_JOB = 'claim-windows';

/** Gives the claims of a graph their windows where it is from before there were any. Costs one statement where it is not. */
export async function giveClaimsWindows(store: GraphStore): Promise<void> {
  const [done] = await store.get('ImportJob', [WINDOWS_JOB]);
  if (done) return;
  for (let from: string | undefined; ; ) {
    const page = await store.find({
      label: 'Claim',
      order: [],
      limit: 1000,
      after: from === undefined ? undefined : { values: [], id: from },
    });
    await store.write({ nodes: await withWindows(store, page.rows) });
    from = page.rows.at(-1)?.id;
    if (!page.more || from === undefined) break;
  }
  await store.write({
    nodes: [{ label: 'ImportJob', id: WINDOWS_JOB, properties: { status: 'completed' } }],
  });
}

async function withWindows(store: GraphStore, nodes: readonly GraphNode[]): Promise<GraphNode[]> {
  const claims = nodes.map(claimOfNode);
  const subjectOf = ({ fields }: (typeof claims)[number]) => ('of' in fields ? fields.of : '');
  const ids = [...new Set(claims.map(subjectOf).filter((id) => id !== ''))];
  const subjects = new Map(
    (await store.get('Claim', ids)).flatMap((node) => (node ? [[node.id, claimOfNode(node)]] : [])),
  );
  return claims.map((claim) =>
    claimNode({ ...claim, window: windowOf(subjects.get(subjectOf(claim)) ?? claim) }),
  );
}
