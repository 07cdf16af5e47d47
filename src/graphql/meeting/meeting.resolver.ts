import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { COUNTRY } from '../country/countries-of';
import { Country } from '../country/country.type';
import type { Eventual } from '../eventual';
import type { ListArgs, RootListArgs } from '../filter/list-args';
import { INSTITUTIONS, InstitutionArgs, type InstitutionFilter } from '../institution/institution.list';
import {
  InvolvedInstitutionConnection,
  InvolvedInstitutionEdge,
} from '../institution/involved-institution.type';
import { Leader } from '../leader/leader.type';
import { leadersVia } from '../leader/leaders-of';
import { neighboursOf, nodeOf } from '../node/neighbours';
import { listAll, listNeighbours } from '../paging/lists';
import { Relation } from '../relation/relation.type';
import { ConcernedSectorConnection, ConcernedSectorEdge } from '../sector/concerned-sector.type';
import { SECTORS, SectorArgs, type SectorFilter } from '../sector/sector.list';
import { Visit } from '../visit/visit.type';
import { MeetingStatusEnum } from '../vocabulary/enums';
import { MEETINGS, MeetingConnection, type MeetingFilter, MeetingsQuery } from './meeting.list';
import { Meeting } from './meeting.type';

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingConnection, {
    description:
      'Meetings, talks and calls, the latest first. Example: `meetings(filter: { channel: [PHONE] }) { totalCount }`.',
  })
  meetings(@Args(() => MeetingsQuery) args: RootListArgs<MeetingFilter>, @Ctx() context: Context) {
    return listAll(MEETINGS, args, args.asOf, context);
  }

  @FieldResolver(() => MeetingStatusEnum, {
    nullable: true,
    description:
      'Whether it took place; UNCONFIRMED where its day has passed without a report. Example: `HELD`.',
  })
  status(@Root() meeting: Meeting, @Ctx() { today }: Context): string | null {
    return meeting.statusOn(meeting.asOf ?? today);
  }

  @FieldResolver(() => [Leader], { description: 'Who took part. Example: `[{ name: "Emmanuel Macron" }]`.' })
  participants(@Root() meeting: Meeting, @Ctx() context: Context): Eventual<Leader[]> {
    return leadersVia(meeting, { relationship: 'ATTENDED', direction: 'in' }, context);
  }

  @FieldResolver(() => Leader, {
    nullable: true,
    description: 'Who called, where it is a call and documents tell. Example: `{ name: "Emmanuel Macron" }`.',
  })
  caller(@Root() meeting: Meeting, @Ctx() context: Context): Eventual<Leader | null> {
    return nodeOf(meeting.callerId, meeting.asOf, { label: 'Leader', type: Leader }, context);
  }

  @FieldResolver(() => [Country], {
    description: 'The countries that met. Example: `[{ name: "France" }, { name: "Kazakhstan" }]`.',
  })
  countries(@Root() meeting: Meeting, @Ctx() context: Context): Eventual<Country[]> {
    return neighboursOf(
      meeting,
      { relationship: 'INVOLVES', direction: 'out' },
      { ...COUNTRY, by: 'name' },
      context,
    );
  }

  @FieldResolver(() => Visit, {
    nullable: true,
    description:
      'The visit during which it was held. Example: `{ caption: "State visit of Kassym-Jomart Tokayev to France, 2024-11-04" }`.',
  })
  async visit(@Root() meeting: Meeting, @Ctx() context: Context): Promise<Visit | null> {
    const visit = { label: 'Visit', type: Visit, by: 'startEarliest' };
    const [first] = await neighboursOf(meeting, { relationship: 'DURING', direction: 'out' }, visit, context);
    return first ?? null;
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      'The relation of the two countries, where it is of two. Example: `{ level: STRATEGIC_PARTNERSHIP }`.',
  })
  relation(@Root() meeting: Meeting, @Ctx() context: Context): Eventual<Relation | null> {
    return nodeOf(meeting.pair, meeting.asOf, { label: 'Relation', type: Relation }, context);
  }

  @FieldResolver(() => ConcernedSectorConnection, {
    description: 'Sectors that it was about. Example: `{ totalCount: 3 }`.',
  })
  sectors(
    @Root() meeting: Meeting,
    @Args(() => SectorArgs) args: ListArgs<SectorFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(SECTORS, args, meeting, { relationship: 'CONCERNS', direction: 'out' }, context, {
      edge: ConcernedSectorEdge,
    });
  }

  @FieldResolver(() => InvolvedInstitutionConnection, {
    description: 'Institutions involved in it. Example: `{ totalCount: 1 }`.',
  })
  institutions(
    @Root() meeting: Meeting,
    @Args(() => InstitutionArgs) args: ListArgs<InstitutionFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(
      INSTITUTIONS,
      args,
      meeting,
      { relationship: 'INVOLVED_IN', direction: 'in' },
      context,
      { edge: InvolvedInstitutionEdge },
    );
  }
}
