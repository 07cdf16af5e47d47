import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { Leader } from '../leader/leader.type';
import { leadersOf } from '../leader/leaders-of';
import { ConcernedSectorEdge } from './concerned-sector.type';

@Resolver(() => ConcernedSectorEdge)
export class ConcernedSectorResolver {
  @FieldResolver(() => [Leader], {
    description: 'Who raised it alone; empty where only both sides together did.',
  })
  raisedBy(@Root() { relationship, asOf }: ConcernedSectorEdge, @Ctx() context: Context): Promise<Leader[]> {
    return leadersOf(relationship.raisedBy, asOf, context);
  }

  @FieldResolver(() => [Claim], { description: 'The claims that say so.' })
  evidence(@Root() { relationship, asOf }: ConcernedSectorEdge, @Ctx() context: Context): Promise<Claim[]> {
    return claimsOf(relationship.claims, asOf, context);
  }
}
