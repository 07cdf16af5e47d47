import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { COUNTRY } from '../country/countries-of';
import { Country } from '../country/country.type';
import type { Eventual } from '../eventual';
import { AgreementReport, storedReports } from '../fact/report.type';
import type { ListArgs, RootListArgs } from '../filter/list-args';
import { INSTITUTIONS, InstitutionArgs, type InstitutionFilter } from '../institution/institution.list';
import {
  InvolvedInstitutionConnection,
  InvolvedInstitutionEdge,
} from '../institution/involved-institution.type';
import { neighboursOf, nodeOf } from '../node/neighbours';
import { listAll, listNeighbours } from '../paging/lists';
import { Relation } from '../relation/relation.type';
import { ConcernedSectorConnection, ConcernedSectorEdge } from '../sector/concerned-sector.type';
import { SECTORS, SectorArgs, type SectorFilter } from '../sector/sector.list';
import { Visit } from '../visit/visit.type';
import { AgreementStatusEnum } from '../vocabulary/enums';
import { AGREEMENTS, AgreementConnection, type AgreementFilter, AgreementsQuery } from './agreement.list';
import { Agreement } from './agreement.type';

@Resolver(() => Agreement)
export class AgreementResolver {
  @Query(() => AgreementConnection, {
    description:
      'Agreements, planned ones too, the latest first. Example: `agreements(filter: { status: [SIGNED] }) { totalCount }`.',
  })
  agreements(
    @Args(() => AgreementsQuery) args: RootListArgs<AgreementFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listAll(AGREEMENTS, args, args.asOf, context, info);
  }

  @FieldResolver(() => [AgreementReport], {
    description:
      'What documents have said of it in turn, the earliest first. Example: `[{ status: PLANNED }, { status: SIGNED }]`.',
  })
  history(@Root() agreement: Agreement): AgreementReport[] {
    return storedReports(agreement.storedHistory, agreement.asOf).map(
      (report) => new AgreementReport(report, agreement.asOf),
    );
  }

  @FieldResolver(() => AgreementStatusEnum, {
    nullable: true,
    description:
      'How far it has come; UNCONFIRMED where the day of a planned signing has passed without a report. Example: `SIGNED`.',
  })
  status(@Root() agreement: Agreement, @Ctx() { today }: Context): string | null {
    return agreement.statusOn(agreement.asOf ?? today);
  }

  @FieldResolver(() => [Country], {
    description: 'The countries that agree. Example: `[{ name: "France" }, { name: "Kazakhstan" }]`.',
  })
  countries(@Root() agreement: Agreement, @Ctx() context: Context): Eventual<Country[]> {
    return neighboursOf(
      agreement,
      { relationship: 'BETWEEN', direction: 'out' },
      { ...COUNTRY, by: 'name' },
      context,
    );
  }

  @FieldResolver(() => Visit, {
    nullable: true,
    description:
      'The visit during which it was or is to be signed. Example: `{ caption: "State visit of Kassym-Jomart Tokayev to France, 2024-11-04" }`.',
  })
  async visit(@Root() agreement: Agreement, @Ctx() context: Context): Promise<Visit | null> {
    const visit = { label: 'Visit', type: Visit, by: 'startEarliest' };
    const [first] = await neighboursOf(
      agreement,
      { relationship: 'SIGNED_DURING', direction: 'out' },
      visit,
      context,
    );
    return first ?? null;
  }

  @FieldResolver(() => InvolvedInstitutionConnection, {
    description: 'Institutions that are parties to it. Example: `{ totalCount: 1 }`.',
  })
  parties(
    @Root() agreement: Agreement,
    @Args(() => InstitutionArgs) args: ListArgs<InstitutionFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(
      INSTITUTIONS,
      args,
      agreement,
      { relationship: 'PARTY', direction: 'out' },
      context,
      { edge: InvolvedInstitutionEdge },
    );
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      'The relation of the two countries, where it is of two. Example: `{ level: STRATEGIC_PARTNERSHIP }`.',
  })
  relation(@Root() agreement: Agreement, @Ctx() context: Context): Eventual<Relation | null> {
    return nodeOf(agreement.pair, agreement.asOf, { label: 'Relation', type: Relation }, context);
  }

  @FieldResolver(() => ConcernedSectorConnection, {
    description: 'Sectors that it is about. Example: `{ totalCount: 3 }`.',
  })
  sectors(
    @Root() agreement: Agreement,
    @Args(() => SectorArgs) args: ListArgs<SectorFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNeighbours(SECTORS, args, agreement, { relationship: 'CONCERNS', direction: 'out' }, context, {
      edge: ConcernedSectorEdge,
      info,
    });
  }
}
