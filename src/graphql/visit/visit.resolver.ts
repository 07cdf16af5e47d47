import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import {
  AGREEMENTS,
  AgreementArgs,
  AgreementConnection,
  type AgreementFilter,
} from '../agreement/agreement.list';
import type { Context } from '../context';
import { countryOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import { andThen, type Eventual } from '../eventual';
import { storedReports, VisitReport } from '../fact/report.type';
import type { ListArgs, RootListArgs } from '../filter/list-args';
import { INSTITUTIONS, InstitutionArgs, type InstitutionFilter } from '../institution/institution.list';
import {
  InvolvedInstitutionConnection,
  InvolvedInstitutionEdge,
} from '../institution/involved-institution.type';
import { Leader } from '../leader/leader.type';
import { leadersVia } from '../leader/leaders-of';
import { MEETINGS, MeetingArgs, MeetingConnection, type MeetingFilter } from '../meeting/meeting.list';
import { nodeOf } from '../node/neighbours';
import { listAtHand } from '../paging/list-at-hand';
import { listAll, listNeighbours } from '../paging/lists';
import { Relation } from '../relation/relation.type';
import { ConcernedSectorConnection, ConcernedSectorEdge } from '../sector/concerned-sector.type';
import { SECTORS, SectorArgs, type SectorFilter } from '../sector/sector.list';
import {
  STATEMENTS,
  StatementArgs,
  StatementConnection,
  type StatementFilter,
} from '../statement/statement.list';
import { VisitStatusEnum } from '../vocabulary/enums';
import { statementsOfVisit } from './statements-of-visit';
import { VISITS, VisitConnection, type VisitFilter, VisitsQuery } from './visit.list';
import { Visit } from './visit.type';

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => VisitConnection, {
    description:
      'Visits of leaders to other countries, the latest first. Example: `visits(filter: { to: "FRA" }) { totalCount }`.',
  })
  visits(
    @Args(() => VisitsQuery) args: RootListArgs<VisitFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAll(VISITS, args, args.asOf, context, info);
  }

  @FieldResolver(() => [VisitReport], {
    description:
      'What documents have said of it in turn, the earliest first. Example: `[{ status: PLANNED }, { status: CANCELLED }]`.',
  })
  history(@Root() visit: Visit): VisitReport[] {
    return storedReports(visit.storedHistory, visit.asOf).map(
      (report) => new VisitReport(report, visit.asOf),
    );
  }

  @FieldResolver(() => VisitStatusEnum, {
    nullable: true,
    description:
      'How far it has come, by the latest documents and the day: what was planned and is past without a report is UNCONFIRMED, what was under way when it was last told of is COMPLETED once it must be over. Example: `PLANNED`.',
  })
  status(@Root() visit: Visit, @Ctx() { today }: Context): string | null {
    return visit.statusOn(visit.asOf ?? today);
  }

  @FieldResolver(() => Leader, {
    nullable: true,
    description:
      'Who travels; null where documents name no one. Example: `{ name: "Kassym-Jomart Tokayev" }`.',
  })
  visitor(@Root() visit: Visit, @Ctx() context: Context): Eventual<Leader | null> {
    const made = { relationship: 'MADE', direction: 'in' } as const;
    return andThen(leadersVia(visit, made, context), ([visitor]) => visitor ?? null);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'The visitor’s country; null where documents do not tell it. Example: `{ name: "Kazakhstan" }`.',
  })
  from(@Root() visit: Visit, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(visit.fromCode, visit.asOf, context);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country visited; null where documents do not tell it. Example: `{ name: "France" }`.',
  })
  to(@Root() visit: Visit, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(visit.toCode, visit.asOf, context);
  }

  @FieldResolver(() => [Leader], { description: 'Who hosts. Example: `[{ name: "Emmanuel Macron" }]`.' })
  hosts(@Root() visit: Visit, @Ctx() context: Context): Eventual<Leader[]> {
    return leadersVia(visit, { relationship: 'HOSTED_BY', direction: 'out' }, context);
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      'The relation of the two countries, where it is of two. Example: `{ level: STRATEGIC_PARTNERSHIP }`.',
  })
  relation(@Root() visit: Visit, @Ctx() context: Context): Eventual<Relation | null> {
    return nodeOf(visit.pair, visit.asOf, { label: 'Relation', type: Relation }, context);
  }

  @FieldResolver(() => ConcernedSectorConnection, {
    description: 'Sectors that it is about. Example: `{ totalCount: 3 }`.',
  })
  sectors(
    @Root() visit: Visit,
    @Args(() => SectorArgs) args: ListArgs<SectorFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNeighbours(SECTORS, args, visit, { relationship: 'CONCERNS', direction: 'out' }, context, {
      edge: ConcernedSectorEdge,
      info,
    });
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Meetings held during it. Example: `{ totalCount: 1 }`.',
  })
  meetings(
    @Root() visit: Visit,
    @Args(() => MeetingArgs) args: ListArgs<MeetingFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(MEETINGS, args, visit, { relationship: 'DURING', direction: 'in' }, context);
  }

  @FieldResolver(() => AgreementConnection, {
    description: 'Agreements signed or planned during it. Example: `{ totalCount: 5 }`.',
  })
  agreements(
    @Root() visit: Visit,
    @Args(() => AgreementArgs) args: ListArgs<AgreementFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(
      AGREEMENTS,
      args,
      visit,
      { relationship: 'SIGNED_DURING', direction: 'in' },
      context,
    );
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What leaders say in the documents that report the visit. Example: `{ totalCount: 3 }`.',
  })
  statements(
    @Root() visit: Visit,
    @Args(() => StatementArgs) args: ListArgs<StatementFilter>,
    @Ctx() context: Context,
  ) {
    return listAtHand(
      STATEMENTS,
      args,
      visit,
      (filter) => statementsOfVisit(visit, filter, context),
      context,
    );
  }

  @FieldResolver(() => InvolvedInstitutionConnection, {
    description: 'Institutions involved in it. Example: `{ totalCount: 1 }`.',
  })
  institutions(
    @Root() visit: Visit,
    @Args(() => InstitutionArgs) args: ListArgs<InstitutionFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(
      INSTITUTIONS,
      args,
      visit,
      { relationship: 'INVOLVED_IN', direction: 'in' },
      context,
      { edge: InvolvedInstitutionEdge },
    );
  }
}
