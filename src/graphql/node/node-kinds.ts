import { enumOf } from '../vocabulary/enum';

/** Kinds of nodes that can be searched for, those first that one search names best. */
export const NODE_KINDS = [
  'country',
  'leader',
  'institution',
  'sector',
  'event',
  'relation',
  'agreement',
  'visit',
  'meeting',
  'milestone',
  'indicator',
  'statement',
  'document',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const NodeKindEnum = enumOf('NodeKind', NODE_KINDS, 'Kinds of nodes. Example: `LEADER`.');

export function labelOf(kind: NodeKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** The kind of a label; undefined for claims, which are reached through what they support. */
export function kindOf(label: string): NodeKind | undefined {
  return NODE_KINDS.find((kind) => labelOf(kind) === label);
}
