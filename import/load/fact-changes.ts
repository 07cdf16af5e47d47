import type { GraphNode, NodeRef } from '../../src/graph/node';
import type { ChangeSet, Detach, RelationshipWrite } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { claimNode } from '../resolve/claim';
import { type Question, type Resolution, support } from '../resolve/fact';
import { leaderOf } from '../resolve/office-block';
import type { SameLeaders } from '../resolve/same-leaders';
import type { ClaimChanges } from './block-states';
import { questionNode } from './questions';
import { redirectsOf } from './redirects';
import type { Resolved } from './resolved';

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

/** What has to be written so that the graph holds what the blocks resolve to; `asked` are the blocks' questions there now. */
export function changesOf(
  resolved: readonly Resolved[],
  { added, removed, superseded = [], restored = [] }: ClaimChanges,
  asked: readonly GraphNode[],
  reference: Reference,
  leaders: SameLeaders,
): ChangeSet {
  const facts = resolved.flatMap(({ resolution }) => resolution.facts);
  const addedIds = new Set(added.map(({ id }) => id));
  const leaving = removed.filter(({ id }) => !addedIds.has(id));
  const kept = new Set(facts.map(({ node }) => keyOf(node)));
  const supporters = supportersBefore(resolved, new Set(leaving.map(({ id }) => id)), kept);
  const before = factsBefore(resolved);
  const gone = [...before].filter(([key]) => !kept.has(key)).map(([, ref]) => ref);
  const questions = resolved.flatMap(({ state, resolution }) =>
    resolution.questions.map((question) => questionNode(question, state.key, pairOf(question, resolution))),
  );
  const open = new Set(questions.map(({ id }) => id));
  const changed = new Set([...facts.map(({ node }) => node), ...gone].map(({ id }) => id));
  // Questions about facts that are as they were stand.
  const answered = asked.filter(
    ({ id, properties }) =>
      !open.has(id) && (properties.facts as readonly string[]).some((fact) => changed.has(fact)),
  );
  const orphans = orphanedLeaders(resolved, kept);
  const joined = joinedLeaders(resolved, leaders);
  const nodes: GraphNode[] = [];
  const relationships: RelationshipWrite[] = [];
  const detaches: Detach[] = [];
  for (const fact of facts) {
    nodes.push(fact.node);
    relationships.push(...fact.relationships);
    const self = { label: fact.node.label, id: fact.node.id };
    if (!fact.grows)
      for (const owned of OWNED[fact.node.label] ?? []) detaches.push({ node: self, ...owned });
    if (fact.node.label === 'Leader') continue;
    if (fact.grows) {
      relationships.push(...support(fact.claims, self));
      continue;
    }
    const standing = supporters.get(keyOf(self)) ?? new Set<string>();
    const now = new Set(fact.claims);
    const moved = [...standing].some((claim) => !now.has(claim));
    if (moved) detaches.push({ node: self, relationship: 'SUPPORTS', direction: 'in' });
    relationships.push(
      ...support(moved ? fact.claims : fact.claims.filter((claim) => !standing.has(claim)), self),
    );
  }
  return {
    deletes: [
      ...gone,
      ...orphans,
      ...joined.map(({ id }) => ({ label: 'Leader', id })),
      ...answered.map(({ id }) => ({ label: 'Question', id })),
      ...facts
        .filter(({ node, grows }) => (node.label === 'Leader' ? !grows : !before.has(keyOf(node))))
        .map(({ node }) => ({ label: 'Redirect', id: keyOf(node) })),
      ...leaving.map(({ id }) => ({ label: 'Claim', id })),
    ],
    detaches,
    nodes: [
      ...added.map(claimNode),
      ...restored.map((claim) => claimNode({ ...claim, superseded: null })),
      ...superseded.map((claim) => claimNode({ ...claim, superseded: true })),
      ...nodes,
      ...questions,
      ...redirectsOf(resolved, [...gone, ...orphans], { removed: leaving, added }, reference),
      ...joined.map(({ id, into }) => ({
        label: 'Redirect',
        id: `Leader:${id}`,
        properties: { label: 'Leader', target: into },
      })),
    ],
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

/** The facts that the claims supported, but for those that are as they were. */
function factsBefore(resolved: readonly Resolved[]): Map<string, NodeRef> {
  const before = new Map<string, NodeRef>();
  for (const { state, resolution } of resolved) {
    const steady = new Set(resolution.steady);
    for (const refs of state.supports.values())
      for (const ref of refs) if (!steady.has(ref.id)) before.set(keyOf(ref), ref);
  }
  return before;
}

/**
 * The claims that support each fact in the graph and stay there: a busy fact gains a claim without the others being
 * written again.
 */
function supportersBefore(
  resolved: readonly Resolved[],
  leaving: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Map<string, Set<string>> {
  const supporters = new Map<string, Set<string>>();
  for (const { state } of resolved)
    for (const [claim, refs] of state.inGraph)
      for (const ref of leaving.has(claim) ? [] : refs) {
        const key = keyOf(ref);
        if (kept.has(key)) supporters.set(key, (supporters.get(key) ?? new Set()).add(claim));
      }
  return supporters;
}

/** A leader known from documents alone goes with the last of them. */
function orphanedLeaders(resolved: readonly Resolved[], kept: ReadonlySet<string>): NodeRef[] {
  return resolved.flatMap(({ state: { key, claims } }) =>
    key.startsWith('office:') && claims.size === 0 && !kept.has(`Leader:${key.slice(7)}`)
      ? [{ label: 'Leader', id: key.slice(7) }]
      : [],
  );
}

/** Leaders who are one with another now, whose id stays. */
function joinedLeaders(
  resolved: readonly Resolved[],
  leaders: SameLeaders,
): { readonly id: string; readonly into: string }[] {
  return resolved.flatMap(({ state: { blocks } }) =>
    blocks.flatMap((block) => {
      const id = leaderOf(block);
      const into = id === undefined ? undefined : leaders.meant(id);
      return id === undefined || into === undefined || into === id ? [] : [{ id, into }];
    }),
  );
}

/** The pair of countries of the facts that a question is about. */
function pairOf({ facts: ids }: Question, { facts }: Resolution): string | null {
  const pair = facts.find(({ node }) => ids.includes(node.id))?.node.properties.pair;
  return typeof pair === 'string' ? pair : null;
}

function keyOf({ label, id }: NodeRef): string {
  return `${label}:${id}`;
}

function hop(relationship: string, direction: 'in' | 'out' = 'out') {
  return { relationship, direction } as const;
}
