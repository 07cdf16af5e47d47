import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';
import { Link } from './link.type';

@ObjectType('Path', {
  simpleResolvers: true,
  description: 'How two things are connected. Example: leader, visit, leader: `{ length: 2 }`.',
})
export class Path {
  @Field(() => [Node], {
    description:
      'What lies on the way, both ends included. Example: `[{ id: "Leader:…" }, { id: "Visit:…" }, { id: "Leader:…" }]`.',
  })
  readonly nodes: readonly Node[];

  @Field(() => [Link], {
    description:
      'The relationships on the way: the first connects the first two nodes. Example: `[{ relationship: "MADE" }, { relationship: "HOSTED_BY" }]`.',
  })
  readonly links: readonly Link[];

  constructor(nodes: readonly Node[], links: readonly Link[]) {
    this.nodes = nodes;
    this.links = links;
  }

  @Field(() => Int, { description: 'Number of relationships. Example: `2`.' })
  get length(): number {
    return this.links.length;
  }
}
