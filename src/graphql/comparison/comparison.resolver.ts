import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { countriesOf, countryOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import { DateScalar } from '../date-scalar';
import type { Eventual } from '../eventual';
import { Period } from '../filter/period.type';
import { within } from '../limits/within';
import { nodeOf } from '../node/neighbours';
import { Relation } from '../relation/relation.type';
import { Sector } from '../sector/sector.type';
import { compare } from './compare';
import { ComparedCountry, Comparison, Partner, SectorOfCountry } from './comparison.type';

const MOST_SHOWN = 100;
const FIRST = 'How many, 1–100. Example: `5`.';

@Resolver(() => Comparison)
export class ComparisonResolver {
  @Query(() => Comparison, {
    description:
      'Countries side by side: their partners, sectors, visits, meetings and agreements. Example: `compare(countries: ["KAZ", "UZB"]) { sharedPartners { name } }`.',
  })
  compare(
    @Arg('countries', () => [String], {
      description: '2 to 5 ISO 3166 codes, alpha-2 or alpha-3. Example: `["KAZ", "UZB"]`.',
    })
    codes: string[],
    @Arg('period', () => Period, {
      nullable: true,
      description:
        'Count only facts that can fall into the period. Example: `{ from: "2023-01-01", to: "2024-12-31" }`.',
    })
    period: Period | null | undefined,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'Count what documents dated up to this day report. Example: `"2024-01-01"`.',
    })
    asOf: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Comparison> {
    return compare(codes, period, asOf ?? null, context);
  }

  @FieldResolver(() => [Country], {
    description: 'Partners of all the countries, by code. Example: `[{ name: "France" }]`.',
  })
  sharedPartners(@Root() { countries, asOf }: Comparison, @Ctx() context: Context): Eventual<Country[]> {
    return countriesOf(shared(countries.map(({ allPartners }) => allPartners)), asOf, context);
  }

  @FieldResolver(() => [Sector], {
    description:
      'Sectors on which all the countries work with some partner, by code. Example: `[{ label: "Energy" }]`.',
  })
  async sharedSectors(
    @Root() { countries, asOf }: Comparison,
    @Ctx() { loaders }: Context,
  ): Promise<Sector[]> {
    const rows = await loaders.nodes('Sector', shared(countries.map(({ allSectors }) => allSectors)));
    return rows.map((row) => new Sector(row, asOf));
  }
}

@Resolver(() => ComparedCountry)
export class ComparedCountryResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country. Example: `{ name: "Kazakhstan" }`.',
  })
  country(@Root() { code, asOf }: ComparedCountry, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(code, asOf, context);
  }

  @FieldResolver(() => [Partner], {
    description: 'Its partners, those with most facts first. Example: `[{ visitsTo: 2 }]`.',
  })
  partners(
    @Root() { allPartners }: ComparedCountry,
    @Arg('first', () => Int, { defaultValue: 10, description: FIRST }) first: number,
  ): readonly Partner[] {
    within('first', first, MOST_SHOWN);
    return allPartners.slice(0, first);
  }

  @FieldResolver(() => [SectorOfCountry], {
    description:
      'Its sectors of cooperation, those shared with most partners first. Example: `[{ partners: 3 }]`.',
  })
  sectors(
    @Root() { allSectors }: ComparedCountry,
    @Arg('first', () => Int, { defaultValue: 10, description: FIRST }) first: number,
  ): readonly SectorOfCountry[] {
    within('first', first, MOST_SHOWN);
    return allSectors.slice(0, first);
  }
}

@Resolver(() => Partner)
export class PartnerResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The partner. Example: `{ name: "France" }`.',
  })
  country(@Root() { code, asOf }: Partner, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(code, asOf, context);
  }

  @FieldResolver(() => Relation, {
    nullable: true,
    description: 'The relation of the two. Example: `{ level: STRATEGIC_PARTNERSHIP }`.',
  })
  relation(@Root() { pair, asOf }: Partner, @Ctx() context: Context): Eventual<Relation | null> {
    return nodeOf(pair, asOf, { label: 'Relation', type: Relation }, context);
  }
}

@Resolver(() => SectorOfCountry)
export class SectorOfCountryResolver {
  @FieldResolver(() => Sector, {
    nullable: true,
    description: 'The sector. Example: `{ label: "Nuclear energy" }`.',
  })
  sector(@Root() { code, asOf }: SectorOfCountry, @Ctx() context: Context): Eventual<Sector | null> {
    return nodeOf(code, asOf, { label: 'Sector', type: Sector }, context);
  }
}

/** The codes that are in every list, sorted. */
function shared(lists: readonly (readonly { readonly code: string }[])[]): string[] {
  const [first = [], ...others] = lists.map((list) => list.map(({ code }) => code));
  return first.filter((code) => others.every((codes) => codes.includes(code))).sort();
}
