import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import {
  AGREEMENTS,
  AgreementArgs,
  AgreementConnection,
  type AgreementFilter,
} from '../agreement/agreement.list';
import type { Context } from '../context';
import { countryOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import type { Eventual } from '../eventual';
import type { ListArgs, RootListArgs } from '../filter/list-args';
import { listAll, listNeighbours } from '../paging/lists';
import { RELATIONS, RelationArgs, RelationConnection, type RelationFilter } from '../relation/relation.list';
import {
  INSTITUTIONS,
  InstitutionConnection,
  type InstitutionFilter,
  InstitutionsQuery,
} from './institution.list';
import { Institution } from './institution.type';

@Resolver(() => Institution)
export class InstitutionResolver {
  @Query(() => InstitutionConnection, {
    description:
      'Museums, companies, universities and other bodies, by name. Example: `institutions(filter: { text: "Guimet" }) { totalCount }`.',
  })
  institutions(
    @Args(() => InstitutionsQuery) args: RootListArgs<InstitutionFilter>,
    @Ctx() context: Context,
  ) {
    return listAll(INSTITUTIONS, args, args.asOf, context);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country that it is based in. Example: `{ name: "France" }`.',
  })
  country(@Root() institution: Institution, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(institution.countryCode, institution.asOf, context);
  }

  @FieldResolver(() => RelationConnection, {
    description: 'Relations that it is involved in. Example: `{ totalCount: 1 }`.',
  })
  relations(
    @Root() institution: Institution,
    @Args(() => RelationArgs) args: ListArgs<RelationFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(
      RELATIONS,
      args,
      institution,
      { relationship: 'INVOLVED_IN', direction: 'out' },
      context,
    );
  }

  @FieldResolver(() => AgreementConnection, {
    description: 'Agreements that it is a party to. Example: `{ totalCount: 1 }`.',
  })
  agreements(
    @Root() institution: Institution,
    @Args(() => AgreementArgs) args: ListArgs<AgreementFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(AGREEMENTS, args, institution, { relationship: 'PARTY', direction: 'in' }, context);
  }
}
