import type { GraphNode, NodeRef } from '../../src/graph/node';
import type { Reference } from '../../src/reference/reference';
import type { Claim } from '../resolve/claim';
import type { ClaimChanges } from './block-states';
import { renamed } from './renamed';
import type { Resolved } from './resolved';

/**
 * Where the ids of facts and leaders lead that are gone: to the fact that most of their claims support now; where no
 * claim of theirs remains, to what their documents, read anew, call otherwise.
 */
export function redirectsOf(
  resolved: readonly Resolved[],
  gone: readonly NodeRef[],
  { removed, added }: ClaimChanges,
  reference: Reference,
): GraphNode[] {
  if (gone.length === 0) return [];
  const merged = mergers(resolved, gone);
  const found = new Set(merged.map(({ id }) => id));
  const called = gone.filter(
    (ref) => (ref.label === 'Leader' || ref.label === 'Institution') && !found.has(keyOf(ref)),
  );
  if (called.length === 0 || added.length === 0) return merged;
  const before = new Map<string, string>();
  const now = new Map<string, string>();
  for (const { state, resolution } of resolved) {
    for (const [claim, refs] of state.inGraph)
      for (const { label, id } of refs) if (label === 'Institution') before.set(claim, id);
    for (const { node, claims } of resolution.facts)
      if (node.label === 'Institution') for (const claim of claims) now.set(claim, node.id);
  }
  const told = (institutions: ReadonlyMap<string, string>) => (claim: Claim) =>
    'person' in claim.fields ? claim.fields.person.id : institutions.get(claim.id);
  return [...merged, ...renamed(called, { removed, added, before: told(before), now: told(now) }, reference)];
}

/** For each fact that is gone though claims of it remain: the fact that most of those support now. */
function mergers(resolved: readonly Resolved[], gone: readonly NodeRef[]): GraphNode[] {
  const went = new Set(gone.map(keyOf));
  const nodes: GraphNode[] = [];
  for (const { state, resolution } of resolved) {
    const now = new Map<string, NodeRef>();
    for (const { node, claims } of resolution.facts)
      for (const claim of claims) now.set(`${node.label} ${claim}`, node);
    const heirs = new Map<string, Map<string, number>>();
    for (const [claim, refs] of state.supports)
      for (const ref of refs) {
        const heir = went.has(keyOf(ref)) ? now.get(`${ref.label} ${claim}`) : undefined;
        if (!heir) continue;
        const counts = heirs.get(keyOf(ref)) ?? new Map<string, number>();
        heirs.set(keyOf(ref), counts.set(heir.id, (counts.get(heir.id) ?? 0) + 1));
      }
    for (const [id, counts] of heirs) {
      const [target] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
      const label = id.slice(0, id.indexOf(':'));
      if (target !== undefined) nodes.push({ label: 'Redirect', id, properties: { label, target } });
    }
  }
  return nodes;
}

function keyOf({ label, id }: NodeRef): string {
  return `${label}:${id}`;
}
