import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { countryOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import type { Eventual } from '../eventual';
import { nodeOf } from '../node/neighbours';
import { Leader } from './leader.type';
import { Office } from './office.type';

@Resolver(() => Office)
export class OfficeResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description: 'The country served. Example: `{ name: "Kazakhstan" }`.',
  })
  country(@Root() office: Office, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(office.countryId, office.asOf, context);
  }

  @FieldResolver(() => Leader, {
    nullable: true,
    description: 'Who holds it. Example: `{ name: "Kassym-Jomart Tokayev" }`.',
  })
  leader(@Root() office: Office, @Ctx() context: Context): Eventual<Leader | null> {
    return nodeOf(office.leaderId, office.asOf, { label: 'Leader', type: Leader }, context);
  }

  @FieldResolver(() => [Claim], {
    description:
      'The claims that name the office, of more than a hundred the first by date; empty where only the reference data has it. Example: `[{ quote: "President Tokayev" }]`.',
  })
  evidence(@Root() { relationship, asOf }: Office, @Ctx() context: Context): Promise<Claim[]> {
    return claimsOf(relationship.claims, asOf, context);
  }
}
