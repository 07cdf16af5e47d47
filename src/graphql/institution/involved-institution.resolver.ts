import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { InvolvedInstitutionEdge } from './involved-institution.type';

@Resolver(() => InvolvedInstitutionEdge)
export class InvolvedInstitutionResolver {
  @FieldResolver(() => [Claim], {
    description: 'The claims that say so. Example: `[{ quote: "The Presidents discussed energy" }]`.',
  })
  evidence(
    @Root() { relationship, asOf }: InvolvedInstitutionEdge,
    @Ctx() context: Context,
  ): Promise<Claim[]> {
    return claimsOf(relationship.claims, asOf, context);
  }
}
