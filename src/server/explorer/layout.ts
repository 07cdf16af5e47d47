import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room for a node with its name below it, from its middle, in the picture's units. */
const ROOM = 32;
/** Names are wider than they are high, and so is a picture. */
const WIDTH_FOR_HEIGHT = 1.9;
const LINK_LENGTH = 60;
const REPULSION = -260;
const PULL = 0.07;
const STEPS = 200;

/**
 * A place for each node, the first in the middle of them: linked ones near each other, none upon another. The same
 * nodes and links always get the same places.
 */
export function placesOf(
  ids: readonly string[],
  links: readonly (readonly [from: string, to: string])[],
): ReadonlyMap<string, Point> {
  const nodes = ids.map((id, index): SimulationNodeDatum & { id: string } =>
    index === 0 ? { id, fx: 0, fy: 0 } : { id },
  );
  forceSimulation(nodes)
    .force(
      'links',
      forceLink<(typeof nodes)[number], { source: string; target: string }>(
        links.map(([source, target]) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(LINK_LENGTH),
    )
    .force('apart', forceManyBody().strength(REPULSION))
    .force('room', forceCollide(ROOM))
    .force('x', forceX(0).strength(PULL))
    .force('y', forceY(0).strength(PULL))
    .stop()
    .tick(STEPS);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x: x * WIDTH_FOR_HEIGHT, y }]));
}
