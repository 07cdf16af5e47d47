import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', {
  simpleResolvers: true,
  description:
    'Where a page stands in its list (Relay cursor connections). Example: `{ hasNextPage: true, endCursor: "WyJmOTc1…" }`.',
})
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether more follow. Read backward: whether `before` was given. Example: `true`.',
  })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Whether more come before. Read forward: whether `after` was given. Example: `false`.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge: give it as `before` to page back. Example: `"WyJmOTc1…"`.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge: give it as `after` to page on. Example: `"WyJmOTc1…"`.',
  })
  endCursor!: string | null;
}

/** The type `…Connection` over edges of the given class. */
export function connectionOver(name: string, edge: () => ClassType<object>, of: string): ClassType<object> {
  @ObjectType(name, {
    simpleResolvers: true,
    description: `A page of ${of}. Example: \`{ totalCount: 42 }\`.`,
  })
  class ConnectionType {
    @Field(() => [edge()], {
      description: `The ${of} of this page, in the order asked for. Example: \`[{ cursor: "WyJmOTc1…" }]\`.`,
    })
    edges!: readonly object[];

    @Field(() => PageInfo, {
      description: 'Where the page stands in the list. Example: `{ hasNextPage: true }`.',
    })
    pageInfo!: PageInfo;

    @Field(() => Int, {
      description: `How many ${of} the list has in all. Counted only when asked for. Example: \`42\`.`,
    })
    totalCount!: number;
  }
  return ConnectionType;
}

/** The types `XEdge` and `XConnection` over nodes of a class, with nothing on the edges but cursor and node. */
export function connectionOf(name: string, node: () => ClassType<object>, of: string): ClassType<object> {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One of a page of ${of}. Example: \`{ cursor: "WyJmOTc1…" }\`.`,
  })
  class EdgeType {
    @Field(() => String, {
      description:
        'Opaque place in the list, for `after` and `before` of the same query. Example: `"WyJmOTc1…"`.',
    })
    cursor!: string;

    @Field(() => node(), { description: 'The element itself. Example: `{ id: "…" }`.' })
    node!: object;
  }
  return connectionOver(`${name}Connection`, () => EdgeType, of);
}
