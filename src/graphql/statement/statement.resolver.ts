import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { COUNTRY } from '../country/countries-of';
import { Country } from '../country/country.type';
import type { Eventual } from '../eventual';
import type { RootListArgs } from '../filter/list-args';
import { Leader } from '../leader/leader.type';
import { leadersVia } from '../leader/leaders-of';
import { neighboursOf, nodeOf } from '../node/neighbours';
import { listAll } from '../paging/lists';
import { Relation } from '../relation/relation.type';
import { Sector } from '../sector/sector.type';
import { STATEMENTS, StatementConnection, type StatementFilter, StatementsQuery } from './statement.list';
import { Statement } from './statement.type';

const ABOUT = { relationship: 'ABOUT', direction: 'out' } as const;

@Resolver(() => Statement)
export class StatementResolver {
  @Query(() => StatementConnection, {
    description:
      'What leaders said, the latest first. Example: `statements(filter: { country: "FRA" }) { totalCount }`.',
  })
  statements(@Args(() => StatementsQuery) args: RootListArgs<StatementFilter>, @Ctx() context: Context) {
    return listAll(STATEMENTS, args, args.asOf, context);
  }

  @FieldResolver(() => Leader, {
    nullable: true,
    description: 'Who said it. Example: `{ name: "Kassym-Jomart Tokayev" }`.',
  })
  async speaker(@Root() statement: Statement, @Ctx() context: Context): Promise<Leader | null> {
    const [speaker] = await leadersVia(statement, { relationship: 'SAID', direction: 'in' }, context);
    return speaker ?? null;
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description:
      'The relation that it is about, where it is about one. Example: `{ level: STRATEGIC_PARTNERSHIP }`.',
  })
  relation(@Root() statement: Statement, @Ctx() context: Context): Eventual<Relation | null> {
    return nodeOf(statement.pair, statement.asOf, { label: 'Relation', type: Relation }, context);
  }

  @FieldResolver(() => [Country], {
    description: 'Countries that it is about. Example: `[{ name: "France" }]`.',
  })
  countries(@Root() statement: Statement, @Ctx() context: Context): Eventual<Country[]> {
    return neighboursOf(statement, ABOUT, { ...COUNTRY, by: 'name' }, context);
  }

  @FieldResolver(() => [Sector], { description: 'Sectors that it is about. Example: `{ totalCount: 3 }`.' })
  sectors(@Root() statement: Statement, @Ctx() context: Context): Eventual<Sector[]> {
    return neighboursOf(statement, ABOUT, { label: 'Sector', type: Sector, by: 'code' }, context);
  }
}
