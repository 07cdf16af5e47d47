import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';
import { type NodeKind, NodeKindEnum } from '../node/node-kinds';
import { Edge } from '../paging/connection';
import { connectionOver } from '../paging/connection.type';
import { enumOf } from '../vocabulary/enum';
import { type Fit, type FoundText, MATCHES, type Match } from './highlight';

export const MatchEnum = enumOf('SearchMatch', MATCHES, 'How well something found fits. Example: `NAME`.', {
  'whole-name': 'One of its names or its title is what was searched for.',
  name: 'One of its names or its title has all the words.',
  text: 'Its text or caption has them.',
});

@ObjectType('TextRange', {
  simpleResolvers: true,
  description: 'A part of a text. Example: `{ start: 9, end: 15 }`.',
})
export class TextRange {
  @Field(() => Int, { description: 'Where it starts, in UTF-16 units from 0. Example: `9`.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive, in UTF-16 units. Example: `15`.' })
  readonly end!: number;
}

@ObjectType('Highlight', {
  simpleResolvers: true,
  description:
    'Where words searched for stand in something found. Example: `{ field: "name", text: "Emmanuel Macron" }`.',
})
export class Highlight implements FoundText {
  @Field(() => String, { description: 'Field of the node. Example: `"name"`.' })
  readonly field!: string;

  @Field(() => String, {
    description:
      'Its text, or an excerpt of about 200 characters around the first words. Example: `"Emmanuel Macron"`.',
  })
  readonly text!: string;

  @Field(() => [TextRange], { description: 'The words within `text`. Example: `[{ start: 9, end: 15 }]`.' })
  readonly ranges!: readonly TextRange[];
}

@ObjectType('SearchEdge', {
  simpleResolvers: true,
  description: 'Something found, with where the words stand in it. Example: `{ kind: LEADER, match: NAME }`.',
})
export class SearchEdge extends Edge<Node> {
  @Field(() => String, {
    description: 'Opaque place in the list, for `after` and `before` of the same query. Example: `"WyJh…"`.',
  })
  override get cursor(): string {
    return super.cursor;
  }

  @Field(() => Node, { description: 'What was found. Example: `{ ... on Leader { name } }`.' })
  override readonly node: Node;

  @Field(() => NodeKindEnum, { description: 'What kind of thing it is. Example: `LEADER`.' })
  readonly kind: NodeKind;

  constructor(
    node: Node,
    place: () => string,
    kind: NodeKind,
    private readonly fit: Fit,
  ) {
    super(node, place);
    this.node = node;
    this.kind = kind;
  }

  @Field(() => MatchEnum, {
    description: 'How well it fits: what the list is sorted by first. Example: `NAME`.',
  })
  get match(): Match {
    return this.fit.match;
  }

  @Field(() => Boolean, {
    description:
      'Whether it was found only with letters changed: one in a word of 4 to 7 letters, two in longer ones. Example: `true` for “Makron”.',
  })
  get similar(): boolean {
    return this.fit.similar;
  }

  @Field(() => [Highlight], {
    description:
      'Where the words stand, names first. Example: `[{ field: "name", text: "Emmanuel Macron" }]`.',
  })
  get highlights(): readonly Highlight[] {
    return this.fit.found;
  }
}

export const SearchConnection = connectionOver('SearchConnection', () => SearchEdge, 'things found');
