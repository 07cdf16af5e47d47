import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { countriesOf, countryOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import { DateScalar } from '../date-scalar';
import type { Eventual } from '../eventual';
import { type FactKind, FactKindEnum } from '../fact/fact-kinds';
import { knownBy } from '../filter/conditions';
import { nodeOf } from '../node/neighbours';
import { Relation } from '../relation/relation.type';
import { Sector } from '../sector/sector.type';
import { Coverage } from './coverage.type';
import { type Dimension, DimensionEnum } from './dimension';
import { statistics } from './statistics';
import { StatisticsRow } from './statistics.type';
import { StatisticsFilter } from './statistics-filter';

@Resolver(() => StatisticsRow)
export class StatisticsResolver {
  @Query(() => [StatisticsRow], {
    description:
      'Facts counted by group, in the order of time and names. Grouped by YEAR or QUARTER, the rows have no holes: each says whether its zero is one or documents are missing. At most 10,000 rows. Example: `statistics(of: VISIT, by: [YEAR]) { year count finding }`.',
  })
  statistics(
    @Arg('of', () => FactKindEnum, { description: 'What is counted. Example: `VISIT`.' }) of: FactKind,
    @Arg('by', () => [DimensionEnum], {
      description:
        'The groups, each once; an empty list gives one row with the total. Example: `[YEAR, DIRECTION]`.',
    })
    by: Dimension[],
    @Arg('filter', () => StatisticsFilter, {
      nullable: true,
      description: 'Only facts that fit. Example: `{ between: ["KAZ", "FRA"] }`.',
    })
    filter: StatisticsFilter | null | undefined,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description:
        'Count what documents dated up to this day report, and those documents. Example: `"2024-01-01"`.',
    })
    asOf: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<StatisticsRow[]> {
    return statistics({ of, by, filter: filter ?? {}, asOf: asOf ?? null }, context);
  }

  @FieldResolver(() => Country, { nullable: true, description: 'By COUNTRY. Example: `{ name: "France" }`.' })
  country(@Root() { cell, asOf }: StatisticsRow, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(cell.country ?? null, asOf, context);
  }

  @FieldResolver(() => [Country], {
    nullable: true,
    description:
      'By PAIR: the two countries, in the order of their alpha-3 codes. Example: `[{ name: "France" }, { name: "Kazakhstan" }]`.',
  })
  async pair(@Root() { cell, asOf }: StatisticsRow, @Ctx() context: Context): Promise<Country[] | null> {
    return cell.pair ? countriesOf(cell.pair.split('-'), asOf, context) : null;
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'By DIRECTION: the visitor’s country. Example: `{ name: "Kazakhstan" }`.',
  })
  from(@Root() { cell, asOf }: StatisticsRow, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(cell.from ?? null, asOf, context);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'By DIRECTION: the country visited. Example: `{ name: "France" }`.',
  })
  to(@Root() { cell, asOf }: StatisticsRow, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(cell.to ?? null, asOf, context);
  }

  @FieldResolver(() => Sector, {
    nullable: true,
    description: 'By SECTOR. Example: `{ code: "energy.nuclear" }`.',
  })
  sector(@Root() { cell, asOf }: StatisticsRow, @Ctx() context: Context): Eventual<Sector | null> {
    return nodeOf(cell.sector ?? null, asOf, { label: 'Sector', type: Sector }, context);
  }
}

@Resolver(() => Relation)
export class CoverageResolver {
  @FieldResolver(() => Coverage, {
    description:
      'What the documents at hand can tell of the relation, so that a zero is told from a gap. Example: `{ documents: 21, gaps: [2010] }`.',
  })
  async coverage(@Root() { pair, asOf }: Relation, @Ctx() { loaders }: Context): Promise<Coverage> {
    const rows = await loaders.documentsOfPair(knownBy(asOf, 'dateEarliest'), pair);
    return new Coverage(
      rows.map(({ key: [date, language], count }) => ({
        date: typeof date === 'string' ? date : null,
        language: typeof language === 'string' ? language : null,
        documents: count,
      })),
    );
  }
}
