import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { AS_OF, DateScalar } from '../date-scalar';
import type { Eventual } from '../eventual';
import type { ListArgs, RootListArgs } from '../filter/list-args';
import { Office } from '../leader/office.type';
import { OfficeArgs, officesOf } from '../leader/offices';
import { listAll, listNeighbours } from '../paging/lists';
import { RELATIONS, RelationArgs, RelationConnection, type RelationFilter } from '../relation/relation.list';
import { VISITS, VisitArgs, VisitConnection, type VisitFilter } from '../visit/visit.list';
import { COUNTRIES, CountriesQuery, CountryConnection, type CountryFilter } from './country.list';
import { Country } from './country.type';

@Resolver(() => Country)
export class CountryResolver {
  @Query(() => Country, {
    nullable: true,
    description:
      'A country by its ISO 3166 code. An unknown code is an error that names near matches. Example: `country(code: "KZ") { name }`.',
  })
  async country(
    @Arg('code', () => String, {
      description: 'Alpha-2 or alpha-3, in either case. Examples: `"KZ"`, `"KAZ"`.',
    })
    code: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF })
    asOf: string | null | undefined,
    @Ctx() { countries }: Context,
  ): Promise<Country> {
    return new Country(await countries.country(code), asOf ?? null);
  }

  @Query(() => CountryConnection, {
    description:
      'The countries of the reference data. Example: `countries(filter: { codes: ["KAZ"] }) { totalCount }`.',
  })
  countries(@Args(() => CountriesQuery) args: RootListArgs<CountryFilter>, @Ctx() context: Context) {
    return listAll(COUNTRIES, args, args.asOf, context);
  }

  @FieldResolver(() => [Office], {
    description:
      'Offices of the country with who held them, the latest first. Example: `[{ title: "President" }]`.',
  })
  offices(
    @Root() country: Country,
    @Args(() => OfficeArgs) args: OfficeArgs,
    @Ctx() context: Context,
  ): Eventual<Office[]> {
    return officesOf(country, args, context);
  }

  @FieldResolver(() => VisitConnection, {
    description: 'Visits that its leaders made. Example: `{ totalCount: 14 }`.',
  })
  visitsMade(
    @Root() country: Country,
    @Args(() => VisitArgs) args: ListArgs<VisitFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNeighbours(VISITS, args, country, { relationship: 'FROM', direction: 'in' }, context, {
      info,
      mirror: 'from',
    });
  }

  @FieldResolver(() => VisitConnection, {
    description: 'Visits that others made to it. Example: `{ totalCount: 17 }`.',
  })
  visitsReceived(
    @Root() country: Country,
    @Args(() => VisitArgs) args: ListArgs<VisitFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listNeighbours(VISITS, args, country, { relationship: 'TO', direction: 'in' }, context, {
      info,
      mirror: 'to',
    });
  }

  @FieldResolver(() => RelationConnection, {
    description:
      'Its relations, one for each country with which documents connect it. Example: `{ totalCount: 10 }`.',
  })
  relations(
    @Root() country: Country,
    @Args(() => RelationArgs) args: ListArgs<RelationFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(RELATIONS, args, country, { relationship: 'OF', direction: 'in' }, context);
  }
}
