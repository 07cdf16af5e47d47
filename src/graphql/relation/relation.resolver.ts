import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { countriesOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import { DateScalar } from '../date-scalar';
import type { Eventual } from '../eventual';
import type { RootListArgs } from '../filter/list-args';
import { LeaderConnection } from '../leader/leader.list';
import { Leader } from '../leader/leader.type';
import { isKnown } from '../node/is-known';
import { loadAhead } from '../node/load-ahead';
import { connectionOfList } from '../paging/connection-of-list';
import { listAll } from '../paging/lists';
import { PageArgs } from '../paging/page-args';
import { leadersOfRelation } from './leaders-of-relation';
import { relationsAsOf } from './levels-on';
import { RELATIONS, RelationConnection, type RelationFilter, RelationsQuery } from './relation.list';
import { Relation } from './relation.type';

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => Relation, {
    nullable: true,
    description:
      'The relation of two countries; null where the graph has none. Example: `relation(between: ["KZ", "FR"]) { level }`.',
  })
  async relation(
    @Arg('between', () => [String], {
      description: 'Two ISO 3166 codes, alpha-2 or alpha-3, in either order. Example: `["KAZ", "FRA"]`.',
    })
    between: string[],
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description:
        'Answer with what documents dated up to this day report: later facts are left out, evidence is cut to those documents, and the level is computed from the milestones known and dated up to then. Null where the relation was not reported yet. Example: `"2024-01-01"`.',
    })
    asOf: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Relation | null> {
    const pair = await context.countries.pair(between);
    loadAhead('Relation', pair, asOf ?? null, context, info);
    const row = await context.loaders.node('Relation', pair);
    return row && isKnown(row, asOf ?? null) ? new Relation(row, asOf ?? null) : null;
  }

  @Query(() => RelationConnection, {
    description:
      'Relations of two countries each. Example: `relations(filter: { country: "KAZ" }) { totalCount }`.',
  })
  relations(@Args(() => RelationsQuery) args: RootListArgs<RelationFilter>, @Ctx() context: Context) {
    const list = args.asOf ? relationsAsOf(args.asOf, context) : RELATIONS;
    return listAll(list, args, args.asOf, context);
  }

  @FieldResolver(() => [Country], {
    description:
      'The two countries, in the order of their alpha-3 codes. Example: `[{ name: "France" }, { name: "Kazakhstan" }]`.',
  })
  countries(@Root() relation: Relation, @Ctx() context: Context): Eventual<Country[]> {
    return countriesOf(relation.codes, relation.asOf, context);
  }

  @FieldResolver(() => LeaderConnection, {
    description:
      'Leaders who visited, hosted, met or are quoted in the relation, by name. Example: `{ totalCount: 6 }`.',
  })
  async leaders(@Root() relation: Relation, @Args(() => PageArgs) args: PageArgs, @Ctx() context: Context) {
    const rows = await leadersOfRelation(relation, context);
    const { pair, asOf } = relation;
    return connectionOfList(rows, args, ['Leader', pair, asOf], (row) => new Leader(row, asOf));
  }
}
