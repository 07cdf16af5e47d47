import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { AS_OF, DateScalar } from '../date-scalar';
import { Link } from './link.type';
import { neighbourhood } from './neighbourhood';
import { paths } from './path';
import { Path } from './path.type';
import { Subgraph } from './subgraph.type';

@Resolver(() => Link)
export class ConnectionsResolver {
  @Query(() => [Path], {
    description:
      'How two things are connected: paths over the relationships between them, shortest first, then in the order of their steps. Empty where none is short enough. Example: `path(from: "Leader:emmanuel-macron", to: "Institution:ae4cee352e870e3a5377") { length }`.',
  })
  path(
    @Arg('from', () => ID, { description: 'Global id of one end. Example: `"Leader:emmanuel-macron"`.' })
    from: string,
    @Arg('to', () => ID, {
      description: 'Global id of the other. Example: `"Institution:ae4cee352e870e3a5377"`.',
    })
    to: string,
    @Arg('maxLength', () => Int, {
      defaultValue: 4,
      description: 'The greatest number of relationships, 1–6. Example: `3`.',
    })
    maxLength: number,
    @Arg('limit', () => Int, { defaultValue: 10, description: 'How many paths at most, 1–50. Example: `5`.' })
    limit: number,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF })
    asOf: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Path[]> {
    return paths({ from, to, maxLength, limit, asOf: asOf ?? null }, context);
  }

  @Query(() => Subgraph, {
    description:
      'What lies around a node, the latest reported first and every kind of neighbour in turn; says where it was cut. Example: `neighbourhood(of: "Country:KAZ") { cut }`.',
  })
  neighbourhood(
    @Arg('of', () => ID, { description: 'Global id of the centre. Example: `"Country:KAZ"`.' }) of: string,
    @Arg('depth', () => Int, {
      defaultValue: 1,
      description: 'The greatest number of relationships from the centre, 1–3. Example: `2`.',
    })
    depth: number,
    @Arg('limit', () => Int, {
      defaultValue: 100,
      description: 'How many nodes at most, the centre included, 1–500. Example: `50`.',
    })
    limit: number,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF })
    asOf: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Subgraph> {
    return neighbourhood({ of, depth, limit, asOf: asOf ?? null }, context);
  }

  @FieldResolver(() => [Claim], {
    description:
      'The claims that assert it; empty for reference data and for what follows from the facts themselves. Example: `[{ quote: "arrived in Astana on an official visit" }]`.',
  })
  async evidence(@Root() { relationship, from, to }: Link, @Ctx() context: Context): Promise<Claim[]> {
    const ids = await context.loaders.claimsOfLink(from.row, { relationship, direction: 'out' }, to.row);
    return claimsOf(ids, from.asOf, context);
  }
}
