import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { countryOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import { AS_OF, DateScalar } from '../date-scalar';
import type { Eventual } from '../eventual';
import type { ListArgs, RootListArgs } from '../filter/list-args';
import { MEETINGS, MeetingArgs, MeetingConnection, type MeetingFilter } from '../meeting/meeting.list';
import { nodeOrHeir } from '../node/follow';
import { localId } from '../node/global-id';
import { listAll, listNeighbours } from '../paging/lists';
import {
  STATEMENTS,
  StatementArgs,
  StatementConnection,
  type StatementFilter,
} from '../statement/statement.list';
import { VISITS, VisitArgs, VisitConnection, type VisitFilter } from '../visit/visit.list';
import { LEADERS, LeaderConnection, type LeaderFilter, LeadersQuery } from './leader.list';
import { Leader } from './leader.type';
import { Office } from './office.type';
import { OfficeArgs, officesOf } from './offices';

@Resolver(() => Leader)
export class LeaderResolver {
  @Query(() => Leader, {
    nullable: true,
    description:
      'A leader by id; null where there is none. Example: `leader(id: "Leader:emmanuel-macron") { name }`.',
  })
  async leader(
    @Arg('id', () => ID, { description: 'Example: `"Leader:kassym-jomart-tokayev"`.' }) id: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF })
    asOf: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Leader | null> {
    const local = localId('Leader', id);
    const row = local === null ? null : await nodeOrHeir('Leader', local, context);
    return row && new Leader(row, asOf ?? null);
  }

  @Query(() => LeaderConnection, {
    description:
      'Leaders of the reference data and of the documents. Example: `leaders(filter: { country: "KAZ" }) { totalCount }`.',
  })
  leaders(@Args(() => LeadersQuery) args: RootListArgs<LeaderFilter>, @Ctx() context: Context) {
    return listAll(LEADERS, args, args.asOf, context);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country first served. Example: `{ name: "Kazakhstan" }`.',
  })
  country(@Root() leader: Leader, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(leader.countryCode, leader.asOf, context);
  }

  @FieldResolver(() => [Office], {
    description: 'The leader’s offices, the latest first. Example: `[{ title: "President" }]`.',
  })
  offices(
    @Root() leader: Leader,
    @Args(() => OfficeArgs) args: OfficeArgs,
    @Ctx() context: Context,
  ): Eventual<Office[]> {
    return officesOf(leader, args, context);
  }

  @FieldResolver(() => VisitConnection, {
    description: 'Visits that the leader made. Example: `{ totalCount: 6 }`.',
  })
  visits(
    @Root() leader: Leader,
    @Args(() => VisitArgs) args: ListArgs<VisitFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNeighbours(VISITS, args, leader, { relationship: 'MADE', direction: 'out' }, context, {
      info,
    });
  }

  @FieldResolver(() => VisitConnection, {
    description: 'Visits of others that the leader hosted. Example: `{ totalCount: 3 }`.',
  })
  visitsHosted(
    @Root() leader: Leader,
    @Args(() => VisitArgs) args: ListArgs<VisitFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNeighbours(VISITS, args, leader, { relationship: 'HOSTED_BY', direction: 'in' }, context, {
      info,
    });
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Meetings and calls that the leader took part in. Example: `{ totalCount: 4 }`.',
  })
  meetings(
    @Root() leader: Leader,
    @Args(() => MeetingArgs) args: ListArgs<MeetingFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(MEETINGS, args, leader, { relationship: 'ATTENDED', direction: 'out' }, context);
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What the leader said. Example: `{ totalCount: 12 }`.',
  })
  statements(
    @Root() leader: Leader,
    @Args(() => StatementArgs) args: ListArgs<StatementFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(STATEMENTS, args, leader, { relationship: 'SAID', direction: 'out' }, context);
  }
}
