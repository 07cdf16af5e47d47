import { type Anchor, type Judgement, OF_REFERENCE } from '../../src/domain/judgement';
import type { GraphStore } from '../../src/graph/store';
import { type Claim, claimOfNode, RESOLVED_PROPERTIES } from '../resolve/claim';
import { claimFinder } from '../resolve/judged';

/**
 * The judgements that name a claim which other rules make of its place: with that one in place of the claim that was.
 * `claims` are all those of some documents; judgements of other documents, and those that name what is there, are left
 * out, and so are those whose place tells nothing any more.
 */
export function settled(judgements: readonly Judgement[], claims: readonly Claim[]): Judgement[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const documents = new Set(claims.map(({ document }) => document));
  const isStale = ({ claim, document }: Anchor) => documents.has(document) && !byId.has(claim);
  const stale = judgements.filter(({ sides }) => sides.flat().some(isStale));
  if (stale.length === 0) return [];
  const find = claimFinder(claims);
  const settledAnchor = (anchor: Anchor): Anchor => {
    const heir = isStale(anchor) ? byId.get(find(anchor) ?? '') : undefined;
    return heir ? { ...anchor, claim: heir.id, start: heir.start, end: heir.end } : anchor;
  };
  return stale.flatMap((judgement) => {
    const sides = judgement.sides.map((side) => side.map(settledAnchor));
    return JSON.stringify(sides) === JSON.stringify(judgement.sides) ? [] : { ...judgement, sides };
  });
}

/** All of the judgements, each as it bears on the claims that the graph holds now. Costs one or two statements. */
export async function asTheyBear(
  store: GraphStore,
  judgements: readonly Judgement[],
): Promise<readonly Judgement[]> {
  const anchors = judgements.flatMap(({ sides }) => sides.flat());
  const there = await claimsThere(store, judgements);
  const documents = new Set(anchors.flatMap(({ claim, document }) => (there.has(claim) ? [] : document)));
  if (documents.size === 0) return judgements;
  const read = await store.block([...documents], 'document', RESOLVED_PROPERTIES);
  const claims = read.flatMap(({ claims: own }) => own.map(({ node }) => claimOfNode(node)));
  const now = new Map(settled(judgements, claims).map((judgement) => [judgement.id, judgement]));
  return judgements.map((judgement) => now.get(judgement.id) ?? judgement);
}

/** Of the claims that the judgements name, those that the graph holds; what is of the reference data is always there. */
export async function claimsThere(store: GraphStore, judgements: readonly Judgement[]): Promise<Set<string>> {
  const there = new Set<string>();
  const told = new Set<string>();
  for (const { claim, document } of judgements.flatMap(({ sides }) => sides.flat()))
    (document === OF_REFERENCE ? there : told).add(claim);
  const nodes = told.size > 0 ? await store.get('Claim', [...told], []) : [];
  for (const node of nodes) if (node) there.add(node.id);
  return there;
}
