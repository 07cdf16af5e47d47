import type {
  ChangeSet,
  Detach,
  GraphNode,
  GraphStore,
  NodeRef,
  RelationshipWrite,
} from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { type Claim, claimNode, claimOfNode } from '../resolve/claim';
import { type Fact, support } from '../resolve/fact';
import { resolveBlock } from '../resolve/resolve';

/** Claims that come and go with a set of documents. */
export interface ClaimChanges {
  readonly added: readonly Claim[];
  readonly removed: readonly Claim[];
}

/** Relationships that a fact of each label owns, besides the claims that support it: derived anew whenever its block is. */
const OWNED: Readonly<Record<string, readonly { relationship: string; direction: 'in' | 'out' }[]>> = {
  Visit: [hop('MADE', 'in'), hop('FROM'), hop('TO'), hop('HOSTED_BY'), hop('CONCERNS')],
  Meeting: [hop('ATTENDED', 'in'), hop('INVOLVES'), hop('DURING'), hop('CONCERNS')],
  Agreement: [hop('BETWEEN'), hop('SIGNED_DURING'), hop('CONCERNS')],
  Statement: [hop('SAID', 'in'), hop('ABOUT')],
  Institution: [hop('BASED_IN'), hop('INVOLVED_IN')],
  Event: [hop('HELD_IN')],
  Indicator: [hop('OF')],
  Relation: [hop('OF'), hop('CONCERNS'), hop('REACHED')],
  Milestone: [],
  Leader: [hop('HOLDS_OFFICE')],
};

interface BlockState {
  readonly key: string;
  readonly claims: Map<string, Claim>;
  /** Facts that each claim supports now. */
  readonly supports: Map<string, readonly NodeRef[]>;
}

/**
 * The changes that make the graph's facts what the claims now add up to, for the blocks that the
 * change of claims touches, and for meetings and agreements whose visit gets another id.
 */
export async function deriveChanges(
  store: GraphStore,
  reference: Reference,
  { added, removed }: ClaimChanges,
  alsoBlocks: readonly string[] = [],
): Promise<ChangeSet> {
  const touched = new Set([...added, ...removed].map((claim) => claim.block).concat(alsoBlocks));
  const states = await readBlocks(store, [...touched].sort());
  for (const claim of removed) states.get(claim.block)?.claims.delete(claim.id);
  for (const claim of added) states.get(claim.block)?.claims.set(claim.id, claim);
  const visits = new Map<string, string>();
  let facts = resolveStates(states, reference, visits);
  const moved = await blocksOfMovedVisits(store, states, visits);
  const missing = moved.filter((block) => !states.has(block));
  if (missing.length > 0) for (const [key, state] of await readBlocks(store, missing)) states.set(key, state);
  await knowVisits(store, states, visits);
  facts = resolveStates(states, reference, visits);
  return changesOf(states, facts, added, removed);
}

function resolveStates(
  states: ReadonlyMap<string, BlockState>,
  reference: Reference,
  visits: Map<string, string>,
): Fact[] {
  // Visits first: meetings and agreements point to them.
  const ordered = [...states.values()].sort(
    (a, b) =>
      Number(b.key.startsWith('visit:')) - Number(a.key.startsWith('visit:')) || (a.key < b.key ? -1 : 1),
  );
  return ordered.flatMap((state) => {
    const supported = new Map<string, string>();
    for (const [claim, refs] of state.supports) {
      const fact = refs.find((ref) => ref.label !== 'Relation' && ref.label !== 'Leader');
      if (fact && state.claims.has(claim)) supported.set(claim, fact.id);
    }
    const facts = resolveBlock([...state.claims.values()], { key: state.key, reference, supported, visits });
    for (const fact of facts)
      if (fact.node.label === 'Visit') for (const claim of fact.claims) visits.set(claim, fact.node.id);
    return facts;
  });
}

async function readBlocks(store: GraphStore, keys: readonly string[]): Promise<Map<string, BlockState>> {
  const blocks = keys.length > 0 ? await store.block(keys) : [];
  return new Map(
    blocks.map((block) => [
      block.key,
      {
        key: block.key,
        claims: new Map(block.claims.map(({ node }) => [node.id, claimOfNode(node)])),
        supports: new Map(block.claims.map(({ node, supports }) => [node.id, supports])),
      },
    ]),
  );
}

/** Blocks of meetings and agreements that hang on a visit whose claims now support another one, or none. */
async function blocksOfMovedVisits(
  store: GraphStore,
  states: ReadonlyMap<string, BlockState>,
  visits: ReadonlyMap<string, string>,
): Promise<string[]> {
  const moved = new Set<string>();
  for (const state of states.values()) {
    if (!state.key.startsWith('visit:')) continue;
    for (const [claim, refs] of state.supports)
      for (const ref of refs) if (visits.get(claim) !== ref.id) moved.add(ref.id);
  }
  if (moved.size === 0) return [];
  const blocks = new Set<string>();
  for (const [label, relationship] of [
    ['Meeting', 'DURING'],
    ['Agreement', 'SIGNED_DURING'],
  ] as const) {
    const pages = await store.expand({
      from: 'Visit',
      ids: [...moved].sort(),
      relationship,
      direction: 'in',
      label,
      order: [],
      limit: 1000,
    });
    for (const page of pages) for (const { node } of page.rows) blocks.add(String(node.properties.block));
  }
  return [...blocks].sort();
}

/** Looks up the visits of claims that belong to blocks which are not touched. */
async function knowVisits(
  store: GraphStore,
  states: ReadonlyMap<string, BlockState>,
  visits: Map<string, string>,
): Promise<void> {
  const wanted = new Set<string>();
  for (const state of states.values()) {
    for (const claim of state.claims.values()) {
      const during = 'during' in claim.fields ? claim.fields.during : null;
      if (during && !visits.has(during)) wanted.add(during);
    }
  }
  if (wanted.size === 0) return;
  const ids = [...wanted].sort();
  const pages = await store.expand({
    from: 'Claim',
    ids,
    relationship: 'SUPPORTS',
    direction: 'out',
    label: 'Visit',
    order: [],
    limit: 1,
  });
  pages.forEach((page, index) => {
    const visit = page.rows[0]?.node.id;
    if (visit) visits.set(ids[index] as string, visit);
  });
}

function changesOf(
  states: ReadonlyMap<string, BlockState>,
  facts: readonly Fact[],
  added: readonly Claim[],
  removed: readonly Claim[],
): ChangeSet {
  const kept = new Set(facts.map((fact) => `${fact.node.label}:${fact.node.id}`));
  const before = new Map<string, NodeRef>();
  for (const state of states.values())
    for (const refs of state.supports.values())
      for (const ref of refs) before.set(`${ref.label}:${ref.id}`, ref);
  const gone = [...before].filter(([key]) => !kept.has(key)).map(([, ref]) => ref);
  const orphans = [...states.values()].flatMap((state) =>
    state.key.startsWith('office:') && state.claims.size === 0 && !kept.has(`Leader:${state.key.slice(7)}`)
      ? [{ label: 'Leader', id: state.key.slice(7) }]
      : [],
  );
  const nodes: GraphNode[] = [];
  const relationships: RelationshipWrite[] = [];
  const detaches: Detach[] = [];
  for (const fact of facts) {
    nodes.push(fact.node);
    relationships.push(...fact.relationships);
    const self = { label: fact.node.label, id: fact.node.id };
    for (const owned of OWNED[fact.node.label] ?? []) detaches.push({ node: self, ...owned });
    if (fact.node.label !== 'Leader') {
      detaches.push({ node: self, relationship: 'SUPPORTS', direction: 'in' });
      relationships.push(...support(fact.claims, self));
    }
  }
  return {
    deletes: [
      ...gone,
      ...orphans,
      ...removed
        .filter((claim) => !added.some((other) => other.id === claim.id))
        .map((claim) => ({ label: 'Claim', id: claim.id })),
    ],
    detaches,
    nodes: [...added.map(claimNode), ...nodes],
    relationships: [
      ...added.map((claim) => ({
        type: 'STATES',
        from: { label: 'Document', id: claim.document },
        to: { label: 'Claim', id: claim.id },
        properties: {},
      })),
      ...relationships,
    ],
  };
}

function hop(relationship: string, direction: 'in' | 'out' = 'out') {
  return { relationship, direction } as const;
}
