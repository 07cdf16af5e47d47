import type { Judgement } from '../../src/domain/judgement';
import { groupBy } from '../../src/graph/group-by';
import type { GraphNode } from '../../src/graph/node';
import type { ChangeSet, GraphStore } from '../../src/graph/store';
import { everyFound } from '../../src/graph/whole-answers';
import type { Reference } from '../../src/reference/reference';
import { type Claim, claimOfNode, RESOLVED_PROPERTIES } from '../resolve/claim';
import { factIdOf } from '../resolve/fact-ids';
import { Judged } from '../resolve/judged';
import { leaderOf, officeBlock } from '../resolve/office-block';
import { resolveBlock } from '../resolve/resolve';
import { SameLeaders } from '../resolve/same-leaders';
import { windowsOf } from '../resolve/windows';
import {
  type BlockState,
  type ClaimChanges,
  readStates,
  type StateRequest,
  supportedBy,
} from './block-states';
import { changesOf } from './fact-changes';
import { standingJudgements } from './judgement-nodes';
import { withOtherNames } from './other-names';
import { questionId } from './questions';
import type { Resolved } from './resolved';
import { ownFact } from './window-claims';

export interface DeriveOptions {
  /** Blocks to derive besides those of the changed claims. */
  readonly alsoBlocks?: readonly string[];
  /** The judgements to apply instead of those in the graph: what stands once a judgement is made or taken back. */
  readonly judgements?: readonly Judgement[];
  /** The judgements in the graph, where they have been read already. */
  readonly standing?: readonly Judgement[] | undefined;
  /** Whether leaders are compared with the reference data though they are called as before: it is another one. */
  readonly otherReference?: boolean;
}

/**
 * The changes that make the graph's facts what the claims and the judgements now add up to, for the blocks that the
 * change of claims touches, and for meetings and agreements whose visit gets another id.
 */
export async function deriveChanges(
  store: GraphStore,
  reference: Reference,
  changes: ClaimChanges,
  { alsoBlocks = [], judgements, standing: known, otherReference = false }: DeriveOptions = {},
): Promise<ChangeSet> {
  const { added, removed, superseded = [], restored = [] } = changes;
  const changed = [...added, ...removed, ...superseded, ...restored];
  const touched = new Set(changed.map(({ block }) => block).concat(alsoBlocks));
  const standing = judgements ?? known ?? (await standingJudgements(store));
  const anew = (group: readonly string[]) =>
    judgements !== undefined || group.length > 1 || group.some((key) => alsoBlocks.includes(key));
  const leaders = new SameLeaders(standing, reference);
  const request = { changes, judgements: standing, reference, leaders, anew };
  const visits = new Map<string, string>();
  const resolve = async (more: Pick<StateRequest, 'keys' | 'stale'>): Promise<Resolved[]> => {
    const states = await readStates(store, { ...request, ...more });
    await knowVisits(store, states, visits);
    const former = judgements ? await formerIds(store, states) : new Set<string>();
    const resolved = resolveStates(states, reference, standing, leaders, former, visits);
    const clashing = await takenElsewhere(store, resolved);
    if (clashing.size === 0) return resolved;
    const whole = (group: readonly string[]) => anew(group) || group.some((key) => clashing.has(key));
    const again = await readStates(store, { ...request, ...more, anew: whole });
    return resolveStates(again, reference, standing, leaders, former, visits);
  };
  // Visits first: meetings and agreements point to them, and have to be derived too where their ids change.
  const ofVisits = await resolve({ keys: [...touched].filter(isOfVisits) });
  const stale = await hangingOn(store, movedVisits(ofVisits, visits, new Set(changed.map(({ id }) => id))));
  const keys = new Set([...touched, ...stale.map(({ block }) => block)]);
  const others = await resolve({ keys: [...keys].filter((key) => !isOfVisits(key)), stale });
  const resolved = [...ofVisits, ...others];
  const derived = changesOf(resolved, changes, await questionsOf(store, resolved), reference, leaders);
  return withOtherNames(store, reference, derived, standing, judgements !== undefined || otherReference);
}

function isOfVisits(block: string): boolean {
  return block.startsWith('visit:');
}

function resolveStates(
  states: readonly BlockState[],
  reference: Reference,
  judgements: readonly Judgement[],
  leaders: SameLeaders,
  former: ReadonlySet<string>,
  visits: Map<string, string>,
): Resolved[] {
  const ordered = [...states].sort((a, b) => (a.key < b.key ? -1 : 1));
  const supported = supportedApart(ordered);
  return ordered.map((state, place) => {
    const claims = [...state.claims.values()];
    const leader = leaderOf(state.key);
    const resolution = resolveBlock(claims, {
      key: leader === undefined ? state.key : officeBlock(leaders.meant(leader)),
      reference,
      supported: supported[place] ?? new Map(),
      former,
      visits,
      judged: new Judged(judgements, claims),
      before: state.before,
      held: state.held,
    });
    const steady = new Set(resolution.steady);
    for (const [claim, fact] of state.before?.clusterOf ?? []) if (steady.has(fact)) visits.set(claim, fact);
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
  const filter = { property: 'target', is: 'oneOf', value: [...now].sort() } as const;
  const redirects = await everyFound(store, { label: 'Redirect', filter });
  return new Set(redirects.map(({ id }) => id.slice(id.indexOf(':') + 1)));
}

/** The claims that are as they were, but support another visit now than before. */
function movedVisits(
  resolved: readonly Resolved[],
  visits: ReadonlyMap<string, string>,
  changed: ReadonlySet<string>,
): Claim[] {
  return resolved.flatMap(({ state: { claims, inGraph } }) =>
    [...claims.values()].filter(({ id, kind }) => {
      const before = inGraph.get(id)?.find(({ label }) => label === 'Visit')?.id;
      return kind === 'visit' && !changed.has(id) && visits.get(id) !== before;
    }),
  );
}

/** The meetings and agreements that their documents tell of as part of the visits. */
async function hangingOn(store: GraphStore, visits: readonly Claim[]): Promise<Claim[]> {
  if (visits.length === 0) return [];
  const moved = new Set(visits.map(({ id }) => id));
  const documents = await store.block(
    [...new Set(visits.map(({ document }) => document))],
    'document',
    RESOLVED_PROPERTIES,
  );
  return documents
    .flatMap(({ claims }) => claims.map(({ node }) => claimOfNode(node)))
    .filter((claim) => moved.has(during(claim) ?? '') && !claim.superseded);
}

/** Blocks of which a part was read, where a new fact would get an id that another fact of the block has. */
async function takenElsewhere(store: GraphStore, resolved: readonly Resolved[]): Promise<Set<string>> {
  const blocks = new Set<string>();
  const fresh = resolved.flatMap(({ state, resolution }) => {
    if (!state.before || !windowsOf(state.key)) return [];
    const known = new Set([...state.supports.values()].flat().map(({ id }) => id));
    return resolution.facts
      .filter(({ node: { id } }) => !known.has(id))
      .map(({ node }) => ({ key: state.key, node }));
  });
  for (const [label, group] of groupBy(fresh, ({ node }) => node.label)) {
    const ids = group.map(({ node }) => node.id);
    const found = await store.get(label, ids, []);
    found.forEach((node, at) => {
      if (node) blocks.add(group[at]?.key ?? '');
    });
  }
  return blocks;
}

function during({ fields }: Claim): string | null {
  return 'during' in fields ? fields.during : null;
}

/** Looks up the visits of claims that belong to blocks which are not touched. */
async function knowVisits(
  store: GraphStore,
  states: readonly BlockState[],
  visits: Map<string, string>,
): Promise<void> {
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
    properties: [],
  });
  pages.forEach((page, index) => {
    const visit = page.rows[0]?.node.id;
    if (visit) visits.set(ids[index] as string, visit);
  });
}

/** The questions about the facts of the blocks: of a block that is resolved in part, about those that may be others now. */
async function questionsOf(store: GraphStore, resolved: readonly Resolved[]): Promise<readonly GraphNode[]> {
  const blocks = resolved.filter(({ state }) => !state.before).flatMap(({ state }) => state.blocks);
  const filter = { property: 'block', is: 'oneOf', value: blocks } as const;
  const asked = blocks.length > 0 ? await everyFound(store, { label: 'Question', filter }) : [];
  const ids = resolved.filter(({ state }) => state.before).flatMap(possibleQuestions);
  const nodes = ids.length > 0 ? await store.get('Question', [...new Set(ids)]) : [];
  return [...asked, ...nodes.flatMap((node) => node ?? [])];
}

/** Ids of all questions there can be between facts of the block, one of which is not as it was. */
function possibleQuestions({ state: { supports }, resolution: { steady } }: Resolved): string[] {
  const facts = new Map(
    [...supports.values()].flatMap((refs) => ownFact(refs) ?? []).map((ref) => [ref.id, ref]),
  );
  const still = new Set(steady);
  return [...facts.values()]
    .filter(({ id }) => !still.has(id))
    .flatMap(({ label, id }) =>
      [...facts.values()]
        .filter((other) => other.label === label && other.id !== id)
        .map((other) => questionId(label, [id, other.id])),
    );
}
