import type { Direction, NodeRef } from './node';
import type { GraphPath, PathStep } from './store';

/** A relationship seen from one of its ends. */
export interface Edge {
  readonly from: NodeRef;
  readonly step: PathStep;
}

export interface PathRequest {
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly maxLength: number;
  readonly limit: number;
}

/**
 * Simple paths, shortest first, then in the order of their steps. Surroundings of both ends are read
 * alternately, a step at a time, which reaches far fewer nodes than walking from one end; the paths are
 * then walked in memory, only where the other end can still be reached; reading stops once there are enough. `neighbours` gives every
 * relationship of the asked nodes once for each of them.
 */
export async function shortestPaths(
  { from, to, maxLength, limit }: PathRequest,
  neighbours: (nodes: readonly NodeRef[]) => Promise<readonly Edge[]>,
): Promise<GraphPath[]> {
  if (keyOf(from) === keyOf(to) || limit < 1) return [];
  const graph = new Map<string, Map<string, PathStep>>();
  const expanded = new Set<string>();
  const frontiers: [NodeRef[], NodeRef[]] = [[from], [to]];
  for (let step = 0; step < maxLength; step++) {
    const side = step % 2 === 0 ? 0 : 1;
    const asked = frontiers[side].filter((node) => !expanded.has(keyOf(node)));
    const edges = asked.length > 0 ? await neighbours(asked) : [];
    for (const node of asked) expanded.add(keyOf(node));
    for (const edge of edges) addBothWays(graph, edge);
    const reached = frontiers[side].flatMap((node) => [...(graph.get(keyOf(node))?.values() ?? [])]);
    frontiers[side] = [...new Map(reached.map(({ node }) => [keyOf(node), node])).values()];
    // All paths of this length are within what has been read.
    const found = walk(graph, { from, to, maxLength: step + 1, limit });
    if (found.length >= limit) return found;
  }
  return walk(graph, { from, to, maxLength, limit });
}

function walk(graph: ReadonlyMap<string, ReadonlyMap<string, PathStep>>, request: PathRequest): GraphPath[] {
  const { from, to, maxLength, limit } = request;
  const distances = distancesTo(graph, to, maxLength);
  const sorted = new Map<string, readonly [string, PathStep][]>();
  const stepsOf = (key: string) => {
    const steps = sorted.get(key) ?? [...(graph.get(key) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    sorted.set(key, steps);
    return steps;
  };
  const paths: GraphPath[] = [];
  const target = keyOf(to);
  const extend = (key: string, steps: PathStep[], visited: Set<string>, left: number): void => {
    if (key === target) {
      if (left === 0) paths.push({ start: from, steps: [...steps] });
      return;
    }
    for (const [, step] of stepsOf(key)) {
      const next = keyOf(step.node);
      if (paths.length >= limit) return;
      if (visited.has(next) || (distances.get(next) ?? Number.POSITIVE_INFINITY) > left - 1) continue;
      visited.add(next);
      extend(next, [...steps, step], visited, left - 1);
      visited.delete(next);
    }
  };
  const start = keyOf(from);
  for (let length = distances.get(start) ?? maxLength + 1; length <= maxLength; length++) {
    extend(start, [], new Set([start]), length);
  }
  return paths;
}

function distancesTo(
  graph: ReadonlyMap<string, ReadonlyMap<string, PathStep>>,
  to: NodeRef,
  maxLength: number,
): ReadonlyMap<string, number> {
  const distances = new Map([[keyOf(to), 0]]);
  let frontier = [keyOf(to)];
  for (let distance = 1; distance <= maxLength; distance++) {
    const next = frontier.flatMap((key) =>
      [...(graph.get(key)?.values() ?? [])].map(({ node }) => keyOf(node)),
    );
    frontier = [...new Set(next)].filter((key) => !distances.has(key));
    for (const key of frontier) distances.set(key, distance);
  }
  return distances;
}

function addBothWays(graph: Map<string, Map<string, PathStep>>, { from, step }: Edge): void {
  add(graph, from, step);
  const direction: Direction = step.direction === 'out' ? 'in' : 'out';
  add(graph, step.node, { relationship: step.relationship, direction, node: from });
}

function add(graph: Map<string, Map<string, PathStep>>, from: NodeRef, step: PathStep): void {
  const key = keyOf(from);
  const steps = graph.get(key) ?? new Map<string, PathStep>();
  graph.set(key, steps);
  steps.set(`${step.relationship}\0${step.direction}\0${keyOf(step.node)}`, step);
}

function keyOf({ label, id }: NodeRef): string {
  return `${label}\0${id}`;
}
