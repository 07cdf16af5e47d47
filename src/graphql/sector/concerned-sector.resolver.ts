import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import type { Eventual } from '../eventual';
import { Leader } from '../leader/leader.type';
import { leadersOf } from '../leader/leaders-of';
import { YearCoverage } from '../statistics/coverage.type';
import { ConcernedSectorEdge } from './concerned-sector.type';
import { yearsOf } from './years-of';

@Resolver(() => ConcernedSectorEdge)
export class ConcernedSectorResolver {
  @FieldResolver(() => [Leader], {
    description:
      'Who raised it alone; empty where only both sides together did. Example: `[{ name: "Kassym-Jomart Tokayev" }]`.',
  })
  raisedBy(@Root() { relationship, asOf }: ConcernedSectorEdge, @Ctx() context: Context): Eventual<Leader[]> {
    return leadersOf(relationship.raisedBy, asOf, context);
  }

  @FieldResolver(() => [YearCoverage], {
    description:
      'How many documents say so, by the years in which they are dated: whether it grows or vanishes. Example: `[{ year: 2023, documents: 2 }]`.',
  })
  async years(@Root() edge: ConcernedSectorEdge, @Ctx() context: Context): Promise<YearCoverage[]> {
    const years = await yearsOf(edge, context);
    return [...years].map(([year, documents]) => new YearCoverage(year, documents));
  }

  @FieldResolver(() => [Claim], {
    description:
      'The claims that say so: of more than 100 the first by their documents’ dates. Example: `[{ quote: "The Presidents discussed energy" }]`.',
  })
  evidence(@Root() { relationship, asOf }: ConcernedSectorEdge, @Ctx() context: Context): Promise<Claim[]> {
    return claimsOf(relationship.claims, asOf, context);
  }
}
