import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import {
  AGREEMENTS,
  AgreementArgs,
  AgreementConnection,
  type AgreementFilter,
} from '../agreement/agreement.list';
import type { Context } from '../context';
import type { ListArgs } from '../filter/list-args';
import {
  INDICATORS,
  IndicatorArgs,
  IndicatorConnection,
  type IndicatorFilter,
} from '../indicator/indicator.list';
import { INSTITUTIONS, InstitutionArgs, type InstitutionFilter } from '../institution/institution.list';
import {
  InvolvedInstitutionConnection,
  InvolvedInstitutionEdge,
} from '../institution/involved-institution.type';
import { MEETINGS, MeetingArgs, MeetingConnection, type MeetingFilter } from '../meeting/meeting.list';
import {
  MILESTONES,
  MilestoneArgs,
  MilestoneConnection,
  type MilestoneFilter,
} from '../milestone/milestone.list';
import { listNeighbours, listOfPair } from '../paging/lists';
import { ConcernedSectorConnection, ConcernedSectorEdge } from '../sector/concerned-sector.type';
import { SECTORS, SectorArgs, type SectorFilter } from '../sector/sector.list';
import {
  STATEMENTS,
  StatementArgs,
  StatementConnection,
  type StatementFilter,
} from '../statement/statement.list';
import { VISITS, VisitArgs, VisitConnection, type VisitFilter } from '../visit/visit.list';
import { Relation } from './relation.type';

/** The lists of facts within a relation. */
@Resolver(() => Relation)
export class RelationFactsResolver {
  @FieldResolver(() => MilestoneConnection, {
    description: 'Changes and reports of its level, the earliest first. Example: `{ totalCount: 3 }`.',
  })
  milestones(
    @Root() relation: Relation,
    @Args(() => MilestoneArgs) args: ListArgs<MilestoneFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(MILESTONES, args, relation, { relationship: 'REACHED', direction: 'out' }, context);
  }

  @FieldResolver(() => VisitConnection, {
    description: 'Visits in either direction. Example: `{ totalCount: 7 }`.',
  })
  visits(
    @Root() { pair, asOf }: Relation,
    @Args(() => VisitArgs) args: ListArgs<VisitFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOfPair(VISITS, args, pair, asOf, context, info);
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Meetings, talks and calls of the two. Example: `{ totalCount: 8 }`.',
  })
  meetings(
    @Root() { pair, asOf }: Relation,
    @Args(() => MeetingArgs) args: ListArgs<MeetingFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOfPair(MEETINGS, args, pair, asOf, context, info);
  }

  @FieldResolver(() => AgreementConnection, {
    description: 'Agreements of the two. Example: `{ totalCount: 5 }`.',
  })
  agreements(
    @Root() { pair, asOf }: Relation,
    @Args(() => AgreementArgs) args: ListArgs<AgreementFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOfPair(AGREEMENTS, args, pair, asOf, context, info);
  }

  @FieldResolver(() => StatementConnection, {
    description: 'What leaders said about it. Example: `{ totalCount: 12 }`.',
  })
  statements(
    @Root() { pair, asOf }: Relation,
    @Args(() => StatementArgs) args: ListArgs<StatementFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOfPair(STATEMENTS, args, pair, asOf, context, info);
  }

  @FieldResolver(() => ConcernedSectorConnection, {
    description:
      'Sectors of the cooperation, each with who raised it and the words that say so. Example: `{ totalCount: 11 }`.',
  })
  sectors(
    @Root() relation: Relation,
    @Args(() => SectorArgs) args: ListArgs<SectorFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(SECTORS, args, relation, { relationship: 'CONCERNS', direction: 'out' }, context, {
      edge: ConcernedSectorEdge,
    });
  }

  @FieldResolver(() => InvolvedInstitutionConnection, {
    description: 'Institutions involved, each with its role. Example: `{ totalCount: 13 }`.',
  })
  institutions(
    @Root() relation: Relation,
    @Args(() => InstitutionArgs) args: ListArgs<InstitutionFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(
      INSTITUTIONS,
      args,
      relation,
      { relationship: 'INVOLVED_IN', direction: 'in' },
      context,
      { edge: InvolvedInstitutionEdge },
    );
  }

  @FieldResolver(() => IndicatorConnection, {
    description: 'Numbers about it: trade, companies, investment. Example: `{ totalCount: 2 }`.',
  })
  indicators(
    @Root() relation: Relation,
    @Args(() => IndicatorArgs) args: ListArgs<IndicatorFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(INDICATORS, args, relation, { relationship: 'OF', direction: 'in' }, context);
  }
}
