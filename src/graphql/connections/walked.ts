import type { Hop } from '../../graph/node';
import { projectOntology } from '../../graph/ontology';
import type { Order } from '../../graph/store';
import { NODE_TYPES } from '../node/node-types';
import { descending } from '../vocabulary/order';

/** What leads from things to what documents say of them is shown as evidence, not walked. */
const EVIDENCE = new Set(['STATES', 'SUPPORTS']);

/** A hop to neighbours of one label, the latest reported first. */
export interface Way extends Hop {
  readonly label: string;
  readonly order: readonly Order[];
}

const ways = new Map<string, readonly Way[]>();

/** The relationships between things, evidence aside. */
export function walkedRelationships(): string[] {
  return [...projectOntology().relationships.keys()].filter((name) => !EVIDENCE.has(name)).sort();
}

/** All hops that a node with the label can make. */
export function waysFrom(label: string): readonly Way[] {
  const known = ways.get(label) ?? findWays(label);
  ways.set(label, known);
  return known;
}

function findWays(label: string): Way[] {
  return walkedRelationships().flatMap((relationship) => {
    const { from, to } = projectOntology().relationship(relationship);
    const way = (direction: Hop['direction'], far: string): Way => ({
      relationship,
      direction,
      label: far,
      order: isFact(far) ? descending('firstReported') : [],
    });
    return [
      ...(from.includes(label) ? to.map((far) => way('out', far)) : []),
      ...(to.includes(label) ? from.map((far) => way('in', far)) : []),
    ].filter((candidate) => NODE_TYPES.has(candidate.label));
  });
}

/** Whether nodes of the label are known since a first report; reference data always is. */
export function isFact(label: string): boolean {
  return projectOntology().label(label).properties.has('firstReported');
}
