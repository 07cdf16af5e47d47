import type { Judgement } from '../../src/domain/judgement';
import type { GraphStore, NodeRef } from '../../src/graph/store';
import { type Claim, claimOfNode } from '../resolve/claim';
import { claimFinder } from '../resolve/judged';

/** Claims that come and go with a set of documents. */
export interface ClaimChanges {
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
  /** Claims of documents that have a newer version: they stay and support nothing. */
  readonly superseded?: readonly Claim[];
  /** Claims of documents whose newer version is gone. */
  readonly restored?: readonly Claim[];
}

/** Blocks that are resolved together, as they stand in the graph, with the change of claims applied. */
export interface BlockState {
  /** The first of the blocks. */
  readonly key: string;
  readonly blocks: readonly string[];
  readonly claims: Map<string, Claim>;
  /** Facts that each claim supports now, claims that go away included. */
  readonly supports: Map<string, readonly NodeRef[]>;
  /** The same as the graph holds it, nothing handed on. */
  readonly inGraph: ReadonlyMap<string, readonly NodeRef[]>;
}

/**
 * The blocks, with those that curators have joined with them, read in one statement. A claim that another
 * takes the place of hands its fact on, so that facts keep their ids when a document is read anew.
 */
export async function readStates(
  store: GraphStore,
  keys: Iterable<string>,
  { added, removed, superseded = [], restored = [] }: ClaimChanges,
  judgements: readonly Judgement[],
): Promise<BlockState[]> {
  const groups = joinedBlocks(keys, judgements);
  const wanted = groups.flat();
  const blocks = wanted.length > 0 ? await store.block(wanted) : [];
  const byKey = new Map(blocks.map((block) => [block.key, block.claims]));
  const comings = byBlock([...added.filter(({ superseded: old }) => !old), ...restored]);
  const goings = byBlock([...removed, ...superseded]);
  return groups.map((group) => {
    const found = group.flatMap((key) => byKey.get(key) ?? []);
    const state: BlockState = {
      key: group[0] as string,
      blocks: group,
      claims: new Map(
        found.flatMap(({ node }) =>
          node.properties.superseded === true ? [] : [[node.id, claimOfNode(node)]],
        ),
      ),
      supports: new Map(found.map(({ node, supports }) => [node.id, supports])),
      inGraph: new Map(found.map(({ node, supports }) => [node.id, supports])),
    };
    const gone = group.flatMap((key) => goings.get(key) ?? []);
    const come = group.flatMap((key) => comings.get(key) ?? []);
    for (const claim of gone) state.claims.delete(claim.id);
    for (const claim of come) state.claims.set(claim.id, claim);
    handOn(state, gone, come);
    return state;
  });
}

/** The fact that each claim supports now, relations and leaders left out: those have ids of their own. */
export function supportedBy({ claims, supports }: BlockState): Map<string, string> {
  const supported = new Map<string, string>();
  for (const [claim, refs] of supports) {
    const fact = refs.find((ref) => ref.label !== 'Relation' && ref.label !== 'Leader');
    if (fact && claims.has(claim)) supported.set(claim, fact.id);
  }
  return supported;
}

function handOn(state: BlockState, gone: readonly Claim[], come: readonly Claim[]): void {
  if (gone.length === 0 || come.length === 0) return;
  const find = claimFinder(come);
  const saysTheSame = new Map(come.map((claim) => [saying(claim), claim.id]));
  for (const claim of gone) {
    if (state.claims.has(claim.id)) continue;
    const successor = find({ ...claim, claim: claim.id }) ?? saysTheSame.get(saying(claim));
    const supports = state.supports.get(claim.id);
    if (successor !== undefined && supports && !state.supports.has(successor))
      state.supports.set(successor, supports);
  }
}

/** What a claim says, whichever version of a document says it. */
function saying({ kind, fields }: Claim): string {
  return JSON.stringify([kind, fields]);
}

/** The blocks in groups, each with the blocks that a judgement joins with it, sorted. */
function joinedBlocks(keys: Iterable<string>, judgements: readonly Judgement[]): string[][] {
  const joins = judgements
    .filter(({ kind }) => kind === 'same')
    .map(({ sides }) => [...new Set(sides.flat().map(({ block }) => block))])
    .filter((blocks) => blocks.length > 1);
  const groups: string[][] = [];
  const seen = new Set<string>();
  for (const key of [...new Set(keys)].sort()) {
    if (seen.has(key)) continue;
    const group = [key];
    for (const block of group)
      for (const join of joins)
        if (join.includes(block)) group.push(...join.filter((other) => !group.includes(other)));
    for (const block of group) seen.add(block);
    groups.push(group.sort());
  }
  return groups;
}

function byBlock(claims: readonly Claim[]): Map<string, Claim[]> {
  const blocks = new Map<string, Claim[]>();
  for (const claim of claims) {
    const block = blocks.get(claim.block);
    if (block) block.push(claim);
    else blocks.set(claim.block, [claim]);
  }
  return blocks;
}
