import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';
import { Link } from './link.type';

@ObjectType('Subgraph', {
  simpleResolvers: true,
  description: 'What lies around a node. Example: `{ nodes: [{ id: "Country:KAZ" }], cut: true }`.',
})
export class Subgraph {
  @Field(() => [Node], {
    description:
      'The node itself, then what lies around it, the nearest first. Example: `[{ id: "Country:KAZ" }]`.',
  })
  readonly nodes: readonly Node[];

  @Field(() => [Link], {
    description: 'The relationships that lead to them. Example: `[{ relationship: "TO" }]`.',
  })
  readonly links: readonly Link[];

  @Field(() => [Node], {
    description: 'Nodes of which not all neighbours are shown. Example: `[{ id: "Country:KAZ" }]`.',
  })
  readonly cutAt: readonly Node[];

  @Field(() => Int, { description: 'The greatest number of nodes that was asked for. Example: `100`.' })
  readonly limit: number;

  constructor(nodes: readonly Node[], links: readonly Link[], cutAt: readonly Node[], limit: number) {
    this.nodes = nodes;
    this.links = links;
    this.cutAt = cutAt;
    this.limit = limit;
  }

  @Field(() => Boolean, {
    description: 'Whether more lies within the depth than `limit` let through. Example: `false`.',
  })
  get cut(): boolean {
    return this.cutAt.length > 0;
  }
}
