import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import type { Eventual } from '../eventual';
import type { ListArgs, RootListArgs } from '../filter/list-args';
import { neighboursOf } from '../node/neighbours';
import { listAll, listNeighbours } from '../paging/lists';
import { VISITS, VisitArgs, VisitConnection, type VisitFilter } from '../visit/visit.list';
import { SECTORS, SectorConnection, type SectorFilter, SectorsQuery } from './sector.list';
import { Sector } from './sector.type';

@Resolver(() => Sector)
export class SectorResolver {
  @Query(() => SectorConnection, {
    description:
      'Fields of cooperation, on two levels. Example: `sectors(filter: { parent: "energy" }) { totalCount }`.',
  })
  sectors(@Args(() => SectorsQuery) args: RootListArgs<SectorFilter>, @Ctx() context: Context) {
    return listAll(SECTORS, args, args.asOf, context);
  }

  @FieldResolver(() => Sector, {
    nullable: true,
    description: 'The sector of the first level that it belongs to. Example: `{ code: "energy" }`.',
  })
  async parent(@Root() sector: Sector, @Ctx() context: Context): Promise<Sector | null> {
    const end = { label: 'Sector', type: Sector };
    const [parent] = await neighboursOf(sector, { relationship: 'WITHIN', direction: 'out' }, end, context);
    return parent ?? null;
  }

  @FieldResolver(() => [Sector], {
    description: 'Its sub-sectors, by code. Example: `[{ code: "energy.nuclear" }]`.',
  })
  children(@Root() sector: Sector, @Ctx() context: Context): Eventual<Sector[]> {
    const end = { label: 'Sector', type: Sector, by: 'code' };
    return neighboursOf(sector, { relationship: 'WITHIN', direction: 'in' }, end, context);
  }

  @FieldResolver(() => VisitConnection, {
    description:
      'Visits about exactly this sector; `visits(filter: {sector})` takes in its sub-sectors. Example: `{ totalCount: 2 }`.',
  })
  visits(
    @Root() sector: Sector,
    @Args(() => VisitArgs) args: ListArgs<VisitFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNeighbours(VISITS, args, sector, { relationship: 'CONCERNS', direction: 'in' }, context, {
      info,
    });
  }
}
