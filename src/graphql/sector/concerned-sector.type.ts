import { Field, ObjectType } from 'type-graphql';
import type { Node } from '../node/node.type';
import { Edge } from '../paging/connection';
import { connectionOver } from '../paging/connection.type';
import { Sector } from './sector.type';

@ObjectType('ConcernedSectorEdge', {
  simpleResolvers: true,
  description:
    'A sector that a fact concerns, with who raised it and the words that say so. Example: `{ node: { code: "energy" }, documents: 2 }`.',
})
export class ConcernedSectorEdge extends Edge<Sector> {
  @Field(() => String, {
    description:
      'Opaque place in the list, for `after` and `before` of the same query. Example: `"WyJmOTc1…"`.',
  })
  override get cursor(): string {
    return super.cursor;
  }

  @Field(() => Sector, { description: 'The sector. Example: `{ label: "Energy" }`.' })
  override readonly node: Sector;

  constructor(
    node: Sector,
    place: () => string,
    readonly relationship: Readonly<Record<string, unknown>>,
    readonly asOf: string | null,
    /** The fact that concerns it. */
    readonly from: Node,
  ) {
    super(node, place);
    this.node = node;
  }
}

export const ConcernedSectorConnection = connectionOver(
  'ConcernedSectorConnection',
  () => ConcernedSectorEdge,
  'sectors concerned',
);
