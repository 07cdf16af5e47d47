import type { Judgement } from '../../src/domain/judgement';
import type { GraphNode, NodeRef } from '../../src/graph/node';
import type { GraphStore } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { type Claim, claimOfNode, RESOLVED_PROPERTIES } from '../resolve/claim';
import { type Before, beforeOf, clustersOf } from '../resolve/clusters';
import type { Held } from '../resolve/held';
import { claimFinder, NO_JUDGEMENTS } from '../resolve/judged';
import { tellsLevel } from '../resolve/levels-told';
import type { SameLeaders } from '../resolve/same-leaders';
import { documentsIn, type Windowed, windowsOf, windowsSeeking, windowsSought } from '../resolve/windows';
import { readHeld } from './held';
import { type ExcerptRequest, type HeldClaim, ownFact, readExcerpts } from './window-claims';

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
  /** How the claims stood before the change; undefined where all of them have to be resolved. */
  readonly before: Before | undefined;
  /** What the graph says of the block, where that is enough to know beside some of its claims. */
  readonly held: Held | undefined;
}

/** What of blocks is to be read, and how. */
export interface StateRequest {
  readonly keys: Iterable<string>;
  readonly changes: ClaimChanges;
  readonly judgements: readonly Judgement[];
  readonly reference: Reference;
  /** Leaders whom curators have said to be one. */
  readonly leaders: SameLeaders;
  /** Claims that are as they were, but not what they hang on. */
  readonly stale?: readonly Claim[];
  /** Whether blocks are to be resolved from all of their claims, not from what has changed. */
  readonly anew: (group: readonly string[]) => boolean;
}

/** A group of blocks with what changes in it. */
interface Group {
  readonly blocks: readonly string[];
  readonly gone: readonly Claim[];
  readonly come: readonly Claim[];
  readonly stale: readonly Claim[];
  readonly anew: boolean;
}

/**
 * The blocks, with those that curators have joined with them. A claim that another takes the place of hands its fact
 * on, so that facts keep their ids when a document is read anew. Of a block that no curator has judged only those
 * windows are read in which something can change. Costs a few statements, however many blocks.
 */
export async function readStates(store: GraphStore, request: StateRequest): Promise<BlockState[]> {
  const { keys, judgements, leaders, stale = [], anew } = request;
  const { added, removed, superseded = [], restored = [] } = request.changes;
  const coming = [...added.filter(({ superseded: old }) => !old), ...restored];
  const comings = byBlock(coming.map((claim) => leaders.read(claim)));
  const goings = byBlock([...removed, ...superseded]);
  const stales = byBlock(stale);
  const groups = joinedBlocks(keys, judgements).map((blocks): Group => {
    const of = (claims: ReadonlyMap<string, Claim[]>) => blocks.flatMap((key) => claims.get(key) ?? []);
    const [gone, come] = [of(goings), of(comings)];
    const all = anew(blocks) || isJudged([...gone, ...come], judgements);
    return { blocks, gone, come, stale: of(stales), anew: all };
  });
  const judged = new Set(judgements.flatMap(({ sides }) => sides.flat().map(({ block }) => block)));
  const inParts = groups.filter(
    (group) =>
      !group.anew && group.blocks.every((key) => windowsOf(key) && !judged.has(key)) && haveWindows(group),
  );
  const gaining = groups.filter(
    (group) => !group.anew && !inParts.includes(group) && group.blocks.every((key) => !judged.has(key)),
  );
  const held = await readHeld(
    store,
    request.reference,
    gaining.map(({ blocks: [block = ''], gone, come }) => ({ block, gone, come })),
  );
  const isHeld = ({ blocks: [block = ''] }: Group) => held.has(block);
  const whole = groups
    .filter((group) => !inParts.includes(group) && !isHeld(group))
    .flatMap(({ blocks }) => blocks);
  const wholeBlocks = whole.length > 0 ? await store.block(whole, 'block', RESOLVED_PROPERTIES) : [];
  const byKey = new Map(wholeBlocks.map(({ key, claims }) => [key, claims]));
  const parts = await readExcerpts(store, inParts.map(excerptOf));
  const states = groups.map((group) => {
    const known = held.get(group.blocks[0] ?? '');
    if (known) return stateOf(withoutAll(group, known.held), known.claims, known.held);
    return stateOf(
      group,
      parts[inParts.indexOf(group)] ?? group.blocks.flatMap((key) => byKey.get(key) ?? []),
    );
  });
  for (const { claims } of states) for (const [id, claim] of claims) claims.set(id, leaders.read(claim));
  return states;
}

/** Claims of a graph from before there were windows have none until the next import. */
function haveWindows({ gone, come, stale }: Group): boolean {
  return [gone, come, stale].every((claims) => claims.every(({ window }) => Boolean(window)));
}

/** What of a block can change, and what a walk through it looks at. */
function excerptOf(group: Group): ExcerptRequest {
  const [block = ''] = group.blocks;
  const windowed = windowsOf(block) as Windowed;
  const changed = [...group.gone, ...group.come, ...group.stale];
  const own = new Set(changed.map(({ window }) => window));
  const nothing = { windows: new Set<string>(), documents: new Set<string>() };
  if (windowed.reach === null)
    return { ...nothing, block, windows: own, byWords: true, further: () => nothing };
  const { matcher } = windowed;
  const matched = changed.filter(({ kind }) => kind === matcher.kind);
  const known = new Set(group.come.map(({ document }) => document));
  return {
    block,
    byWords: false,
    windows: new Set([
      ...own,
      ...windowsSeeking(block, windowed, matched.flatMap(matcher.kept)),
      ...windowsSought(block, matched.flatMap(matcher.sought)),
    ]),
    documents: new Set(group.stale.map(({ document }) => document)),
    further: (held) => {
      const { claims, before } = stateOf(group, held);
      const ofKind = [...claims.values()].filter(({ kind }) => kind === matcher.kind);
      const { reached } = clustersOf(ofKind, matcher, NO_JUDGEMENTS, before && beforeOf(matcher, before));
      return {
        windows: new Set([
          ...windowsSought(block, reached.sought),
          ...windowsSeeking(block, windowed, reached.changed),
        ]),
        documents: new Set(documentsIn(reached.sought).filter((document) => !known.has(document))),
      };
    },
  };
}

/** Of what comes to a relation of very many claims, what its milestones are weighed anew with; of what comes to a leader, nothing. */
function withoutAll(group: Group, { relation }: Held): Group {
  const grown = new Set(relation?.milestones.flatMap(({ come }) => come.map(({ id }) => id)));
  const come = relation ? group.come.filter((claim) => tellsLevel(claim) && !grown.has(claim.id)) : [];
  return { ...group, gone: [], come };
}

function stateOf(
  { blocks, gone, come, stale, anew }: Group,
  claims: readonly HeldClaim[],
  held?: Held,
): BlockState {
  const inGraph = new Map(claims.map(({ node, supports }) => [node.id, supports]));
  const standing = claims.filter(({ node }) => node.properties.superseded !== true);
  const state: BlockState = {
    key: blocks[0] as string,
    blocks,
    claims: new Map(standing.map(({ node }) => [node.id, readClaim(node)])),
    supports: new Map(inGraph),
    inGraph,
    before: anew ? undefined : standingBefore(inGraph, gone, come, stale),
    held,
  };
  for (const claim of gone) state.claims.delete(claim.id);
  for (const claim of come) state.claims.set(claim.id, claim);
  handOn(state, gone, come);
  return state;
}

/** The fact that each claim supports now, relations and leaders left out: those have ids of their own. */
export function supportedBy({ claims, supports }: BlockState): Map<string, string> {
  const supported = new Map<string, string>();
  for (const [claim, refs] of supports) {
    const fact = ownFact(refs);
    if (fact && claims.has(claim)) supported.set(claim, fact.id);
  }
  return supported;
}

const claimsRead = new WeakMap<GraphNode, Claim>();

/** The claim of a node, made once for all looks at it. */
function readClaim(node: GraphNode): Claim {
  const claim = claimsRead.get(node) ?? claimOfNode(node);
  claimsRead.set(node, claim);
  return claim;
}

function standingBefore(
  inGraph: ReadonlyMap<string, readonly NodeRef[]>,
  gone: readonly Claim[],
  come: readonly Claim[],
  stale: readonly Claim[],
): Before {
  const changed = new Set([...gone, ...come].map(({ id }) => id));
  const clusterOf = new Map<string, string>();
  for (const [claim, refs] of inGraph) {
    const fact = ownFact(refs);
    if (fact && !changed.has(claim)) clusterOf.set(claim, fact.id);
  }
  return {
    clusterOf,
    gone: gone.map((claim) => ({ claim, cluster: ownFact(inGraph.get(claim.id))?.id })),
    stale: new Set(stale.map(({ id }) => id)),
  };
}

/** Whether a judgement names a claim of the same documents: it can then bear on other claims than before. */
function isJudged(claims: readonly Claim[], judgements: readonly Judgement[]): boolean {
  const documents = new Set(claims.map(({ document }) => document));
  return judgements.some(({ sides }) => sides.flat().some(({ document }) => documents.has(document)));
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

/** What a claim says, whichever version of a document says it: not by which claim it tells of a visit or another fact. */
function saying({ kind, fields }: Claim): string {
  return JSON.stringify([kind, { ...fields, during: null, of: null }]);
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
