import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Where a page stands in its list (Relay cursor connections).',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow. Read backward: whether `before` was given.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether more come before. Read forward: whether `after` was given.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first edge: give it as `before` to page back.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last edge: give it as `after` to page on.',
  })
  endCursor!: string | null;
}

/** The type `…Connection` over edges of the given class. */
export function connectionOver(name: string, edge: () => ClassType<object>, of: string): ClassType<object> {
  @ObjectType(name, { simpleResolvers: true, description: `A page of ${of}.` })
  class ConnectionType {
    @Field(() => [edge()], { description: `The ${of} of this page, in the order asked for.` })
    edges!: readonly object[];

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many ${of} the list has in all. Counted only when asked for.` })
    totalCount!: number;
  }
  return ConnectionType;
}

/** The types `XEdge` and `XConnection` over nodes of a class, with nothing on the edges but cursor and node. */
export function connectionOf(name: string, node: () => ClassType<object>, of: string): ClassType<object> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of a page of ${of}.` })
  class EdgeType {
    @Field(() => String, {
      description: 'Opaque place in the list, for `after` and `before` of the same query.',
    })
    cursor!: string;

    @Field(() => node(), { description: 'The element itself.' })
    node!: object;
  }
  return connectionOver(`${name}Connection`, () => EdgeType, of);
}
