import type { Judgement } from '../../src/domain/judgement';
import type { ChangeSet, GraphStore } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import type { Claim } from '../resolve/claim';
import { factIdOf } from '../resolve/fact-ids';
import { Judged } from '../resolve/judged';
import { resolveBlock } from '../resolve/resolve';
import { type BlockState, type ClaimChanges, readStates, supportedBy } from './block-states';
import { changesOf, type Resolved } from './fact-changes';
import { standingJudgements } from './judgement-nodes';

export interface DeriveOptions {
  /** Blocks to derive besides those of the changed claims. */
  readonly alsoBlocks?: readonly string[];
  /** The judgements to apply instead of those in the graph: what stands once a judgement is made or taken back. */
  readonly judgements?: readonly Judgement[];
}

/**
 * The changes that make the graph's facts what the claims and the judgements now add up to, for the blocks that the
 * change of claims touches, and for meetings and agreements whose visit gets another id.
 */
export async function deriveChanges(
  store: GraphStore,
  reference: Reference,
  changes: ClaimChanges,
  { alsoBlocks = [], judgements }: DeriveOptions = {},
): Promise<ChangeSet> {
  const { added, removed, superseded = [], restored = [] } = changes;
  const changed = [...added, ...removed, ...superseded, ...restored];
  const touched = new Set(changed.map(({ block }) => block).concat(alsoBlocks));
  const standing = judgements ?? (await standingJudgements(store));
  const states = await readStates(store, touched, changes, standing);
  const former = judgements ? await formerIds(store, states) : new Set<string>();
  const visits = new Map<string, string>();
  // Visits alone at first: whether others have to be derived too hangs on their ids.
  const ofVisits = states.filter(({ key }) => key.startsWith('visit:'));
  resolveStates(ofVisits, reference, standing, former, visits);
  const known = new Set(states.flatMap(({ blocks }) => blocks));
  const moved = (await blocksOfMovedVisits(store, states, visits)).filter((block) => !known.has(block));
  states.push(...(await readStates(store, moved, changes, standing)));
  await knowVisits(store, states, visits);
  const resolved = resolveStates(states, reference, standing, former, visits);
  return changesOf(resolved, changes, await questionsOf(store, states));
}

function resolveStates(
  states: readonly BlockState[],
  reference: Reference,
  judgements: readonly Judgement[],
  former: ReadonlySet<string>,
  visits: Map<string, string>,
): Resolved[] {
  // Visits first: meetings and agreements point to them.
  const isVisits = ({ key }: BlockState) => key.startsWith('visit:');
  const ordered = [...states].sort(
    (a, b) => Number(isVisits(b)) - Number(isVisits(a)) || (a.key < b.key ? -1 : 1),
  );
  const supported = supportedApart(ordered);
  return ordered.map((state, place) => {
    const claims = [...state.claims.values()];
    const resolution = resolveBlock(claims, {
      key: state.key,
      reference,
      supported: supported[place] ?? new Map(),
      former,
      visits,
      judged: new Judged(judgements, claims),
    });
    for (const { node, claims: own } of resolution.facts)
      if (node.label === 'Visit') for (const claim of own) visits.set(claim, node.id);
    return { state, resolution };
  });
}

/**
 * The fact that each claim supports now, by state. Where a judgement joined blocks and does so no more, claims of several
 * support one fact: its id stays where the claim is that it was made from, else with the first.
 */
function supportedApart(states: readonly BlockState[]): Map<string, string>[] {
  const maps = states.map(supportedBy);
  const claimants = new Map<string, number[]>();
  maps.forEach((supported, place) => {
    for (const id of new Set(supported.values())) claimants.set(id, [...(claimants.get(id) ?? []), place]);
  });
  const isMaker = (id: string) => (place: number) =>
    [...(states[place]?.claims.keys() ?? [])].some((claim) => factIdOf(claim) === id);
  for (const [id, places] of claimants) {
    if (places.length < 2) continue;
    const owner = places.find(isMaker(id)) ?? places[0];
    for (const place of places)
      if (place !== owner)
        for (const [claim, fact] of maps[place] ?? []) if (fact === id) maps[place]?.delete(claim);
  }
  return maps;
}

/** Ids of facts that have become part of the facts of the blocks: they come back where a judgement is taken back. */
async function formerIds(store: GraphStore, states: readonly BlockState[]): Promise<Set<string>> {
  const now = new Set(states.flatMap((state) => [...supportedBy(state).values()]));
  if (now.size === 0) return new Set();
  const { rows } = await store.find({
    label: 'Redirect',
    filter: { property: 'target', is: 'oneOf', value: [...now].sort() },
    order: [],
    limit: 1000,
  });
  return new Set(rows.map(({ id }) => id.slice(id.indexOf(':') + 1)));
}

/** Blocks of meetings and agreements that hang on a visit whose claims now support another one, or none. */
async function blocksOfMovedVisits(
  store: GraphStore,
  states: readonly BlockState[],
  visits: ReadonlyMap<string, string>,
): Promise<string[]> {
  const moved = new Set<string>();
  for (const { key, supports } of states) {
    if (!key.startsWith('visit:')) continue;
    for (const [claim, refs] of supports)
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
  states: readonly BlockState[],
  visits: Map<string, string>,
): Promise<void> {
  const during = (claim: Claim) => ('during' in claim.fields ? claim.fields.during : null);
  const wanted = new Set<string>();
  for (const { claims } of states)
    for (const claim of claims.values()) {
      const visit = during(claim);
      if (visit && !visits.has(visit)) wanted.add(visit);
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

/** Ids of the questions that the blocks have raised so far. */
async function questionsOf(store: GraphStore, states: readonly BlockState[]): Promise<string[]> {
  const blocks = states.flatMap((state) => state.blocks);
  if (blocks.length === 0) return [];
  const { rows } = await store.find({
    label: 'Question',
    filter: { property: 'block', is: 'oneOf', value: blocks },
    order: [],
    limit: 10_000,
  });
  return rows.map(({ id }) => id);
}
