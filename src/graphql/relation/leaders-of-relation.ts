import type { GraphNode, Hop } from '../../graph/node';
import { hopKey } from '../../graph/store';
import type { Context } from '../context';
import { standingFacts } from '../filter/conditions';
import type { Relation } from './relation.type';

const PARTS: readonly { readonly label: string; readonly include: readonly Hop[] }[] = [
  {
    label: 'Visit',
    include: [
      { relationship: 'MADE', direction: 'in' },
      { relationship: 'HOSTED_BY', direction: 'out' },
    ],
  },
  { label: 'Meeting', include: [{ relationship: 'ATTENDED', direction: 'in' }] },
  { label: 'Statement', include: [{ relationship: 'SAID', direction: 'in' }] },
];

/** Facts of each label that are looked through, the latest reported first. */
const LOOKED_THROUGH = 1000;

/** Everyone who visited, hosted, met or is quoted in a relation. */
export async function leadersOfRelation(
  { pair, asOf }: Relation,
  { loaders }: Context,
): Promise<GraphNode[]> {
  const order = [{ property: 'firstReported', direction: 'desc' }] as const;
  const ids = await Promise.all(
    PARTS.map(async ({ label, include }) => {
      const hops = include.map((hop) => ({ ...hop, asOf: asOf ?? undefined }));
      const request = {
        label,
        include: hops,
        filter: standingFacts(asOf),
        order,
        limit: LOOKED_THROUGH,
      };
      const { rows } = await loaders.ofPair(request, pair);
      return rows.flatMap((row) => include.flatMap((hop) => row.neighbours[hopKey(hop)] ?? []));
    }),
  );
  return loaders.nodes('Leader', [...new Set(ids.flat())]);
}
