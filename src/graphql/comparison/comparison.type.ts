import { Field, Int, ObjectType } from 'type-graphql';

/** Facts of two countries, by kind. */
export interface PartnerCounts {
  visitsTo: number;
  visitsFrom: number;
  meetings: number;
  agreements: number;
  statements: number;
}

/** Country and relation are resolved in `comparison.resolver.ts`. */
@ObjectType('Partner', {
  simpleResolvers: true,
  description:
    'What documents tell of a country and one partner. Example: `{ visitsTo: 2, visitsFrom: 1, agreements: 5 }`.',
})
export class Partner implements PartnerCounts {
  @Field(() => Int, { description: 'Visits of the country’s leaders to the partner. Example: `2`.' })
  readonly visitsTo: number;

  @Field(() => Int, { description: 'Visits of the partner’s leaders to the country. Example: `1`.' })
  readonly visitsFrom: number;

  @Field(() => Int, { description: 'Meetings and calls of the two. Example: `4`.' })
  readonly meetings: number;

  @Field(() => Int, { description: 'Agreements of the two, planned ones too. Example: `5`.' })
  readonly agreements: number;

  @Field(() => Int, { description: 'Statements about the relation of the two. Example: `12`.' })
  readonly statements: number;

  constructor(
    /** Alpha-3 code. */
    readonly code: string,
    readonly pair: string,
    counts: PartnerCounts,
    readonly asOf: string | null,
  ) {
    this.visitsTo = counts.visitsTo;
    this.visitsFrom = counts.visitsFrom;
    this.meetings = counts.meetings;
    this.agreements = counts.agreements;
    this.statements = counts.statements;
  }

  @Field(() => Int, { description: 'All of these together: what partners are sorted by. Example: `24`.' })
  get facts(): number {
    return this.visitsTo + this.visitsFrom + this.meetings + this.agreements + this.statements;
  }
}

@ObjectType('SectorOfCountry', {
  simpleResolvers: true,
  description: 'A sector on which a country works with partners. Example: `{ partners: 3 }`.',
})
export class SectorOfCountry {
  @Field(() => Int, {
    description: 'With how many partners: what sectors are sorted by. Example: `3`.',
  })
  readonly partners: number;

  constructor(
    readonly code: string,
    partners: number,
    readonly asOf: string | null,
  ) {
    this.partners = partners;
  }
}

/** Country, partners and sectors are resolved in `comparison.resolver.ts`. */
@ObjectType('ComparedCountry', {
  simpleResolvers: true,
  description: 'One of the countries compared. Example: `{ visitsMade: 12, visitsReceived: 9 }`.',
})
export class ComparedCountry {
  @Field(() => Int, { description: 'Number of documents at hand about it. Example: `40`.' })
  readonly documents: number;

  constructor(
    readonly code: string,
    documents: number,
    readonly allPartners: readonly Partner[],
    readonly allSectors: readonly SectorOfCountry[],
    readonly asOf: string | null,
  ) {
    this.documents = documents;
  }

  @Field(() => Int, { description: 'Visits that its leaders made. Example: `12`.' })
  get visitsMade(): number {
    return this.sum('visitsTo');
  }

  @Field(() => Int, { description: 'Visits that others made to it. Example: `9`.' })
  get visitsReceived(): number {
    return this.sum('visitsFrom');
  }

  @Field(() => Int, { description: 'Its meetings and calls with one other country. Example: `20`.' })
  get meetings(): number {
    return this.sum('meetings');
  }

  @Field(() => Int, { description: 'Its agreements with one other country. Example: `15`.' })
  get agreements(): number {
    return this.sum('agreements');
  }

  @Field(() => Int, { description: 'Statements about its relations. Example: `60`.' })
  get statements(): number {
    return this.sum('statements');
  }

  @Field(() => Int, { description: 'With how many countries documents connect it. Example: `8`.' })
  get partnerCount(): number {
    return this.allPartners.length;
  }

  private sum(count: keyof PartnerCounts): number {
    return this.allPartners.reduce((total, partner) => total + partner[count], 0);
  }
}

/** Shared partners and sectors are resolved in `comparison.resolver.ts`. */
@ObjectType('Comparison', {
  simpleResolvers: true,
  description: 'Countries side by side. Example: `{ countries: [{ visitsMade: 12 }, { visitsMade: 7 }] }`.',
})
export class Comparison {
  @Field(() => [ComparedCountry], {
    description: 'The countries in the order asked for. Example: `[{ visitsMade: 12 }, { visitsMade: 7 }]`.',
  })
  readonly countries: readonly ComparedCountry[];

  constructor(
    countries: readonly ComparedCountry[],
    readonly asOf: string | null,
  ) {
    this.countries = countries;
  }
}
