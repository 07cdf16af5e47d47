import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';

/** A relationship of the graph between two nodes. Its evidence is resolved in `connections.resolver.ts`. */
@ObjectType('Link', {
  simpleResolvers: true,
  description:
    'A relationship between two nodes of the graph. Example: `{ relationship: "MADE", from: { id: "Leader:emmanuel-macron" }, to: { id: "Visit:…" } }`.',
})
export class Link {
  @Field(() => String, {
    description:
      'Type of the relationship, read from `from` to `to`. Examples: `"MADE"`, `"HOSTED_BY"`, `"SIGNED_DURING"`.',
  })
  readonly relationship: string;

  @Field(() => Node, { description: 'Where it starts. Example: `{ ... on Leader { name } }`.' })
  readonly from: Node;

  @Field(() => Node, { description: 'Where it leads. Example: `{ ... on Visit { caption } }`.' })
  readonly to: Node;

  constructor(relationship: string, from: Node, to: Node) {
    this.relationship = relationship;
    this.from = from;
    this.to = to;
  }
}
