import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { Report } from './report.type';

@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver(() => [Claim], {
    description: 'The claims that say so. Example: `[{ quote: "has cancelled his state visit" }]`.',
  })
  claims(@Root() { claimIds, asOf }: Report, @Ctx() context: Context): Promise<Claim[]> {
    return claimsOf(claimIds, asOf, context);
  }
}
