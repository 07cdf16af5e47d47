import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import type { Eventual } from '../eventual';
import { Leader } from '../leader/leader.type';
import { leadersOf } from '../leader/leaders-of';
import { YearCoverage } from '../statistics/coverage.type';
import { ConcernedSectorEdge } from './concerned-sector.type';

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
  async years(
    @Root() { relationship, asOf }: ConcernedSectorEdge,
    @Ctx() context: Context,
  ): Promise<YearCoverage[]> {
    const documents = new Map<number, Set<string>>();
    for (const claim of await claimsOf(relationship.claims, asOf, context)) {
      const year = claim.year;
      if (year === null) continue;
      documents.set(year, (documents.get(year) ?? new Set()).add(claim.documentId));
    }
    return [...documents].sort(([a], [b]) => a - b).map(([year, { size }]) => new YearCoverage(year, size));
  }

  @FieldResolver(() => [Claim], {
    description: 'The claims that say so. Example: `[{ quote: "The Presidents discussed energy" }]`.',
  })
  evidence(@Root() { relationship, asOf }: ConcernedSectorEdge, @Ctx() context: Context): Promise<Claim[]> {
    return claimsOf(relationship.claims, asOf, context);
  }
}
