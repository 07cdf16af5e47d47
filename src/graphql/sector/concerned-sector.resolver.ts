import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { andThen, type Eventual } from '../eventual';
import { Leader } from '../leader/leader.type';
import { leadersOf } from '../leader/leaders-of';
import { YearCoverage } from '../statistics/coverage.type';
import { ConcernedSectorEdge } from './concerned-sector.type';
import { raisedOn } from './raised-on';
import { yearsOf } from './years-of';

@Resolver(() => ConcernedSectorEdge)
export class ConcernedSectorResolver {
  @FieldResolver(() => Boolean, {
    description:
      'True where some document tells it of both sides together, beside what one of them may have raised alone. Example: `true` for “the Presidents discussed cooperation in energy”.',
  })
  jointly(@Root() edge: ConcernedSectorEdge, @Ctx() context: Context): Eventual<boolean> {
    if (!edge.asOf) return edge.relationship.jointly === true;
    return andThen(raisedOn(edge, edge.asOf, context), ({ jointly }) => jointly);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many documents say so. Example: `2`.' })
  documents(@Root() edge: ConcernedSectorEdge, @Ctx() context: Context): Eventual<number | null> {
    const { documents } = edge.relationship;
    if (typeof documents !== 'number') return null;
    // With a day, those that say so and are dated: each is of one year.
    return edge.asOf
      ? andThen(yearsOf(edge, context), (years) => [...years.values()].reduce((sum, of) => sum + of, 0))
      : documents;
  }

  @FieldResolver(() => [Leader], {
    description:
      'Who raised it alone; empty where only both sides together did. Example: `[{ name: "Kassym-Jomart Tokayev" }]`.',
  })
  raisedBy(@Root() edge: ConcernedSectorEdge, @Ctx() context: Context): Eventual<Leader[]> {
    const { relationship, asOf } = edge;
    if (!asOf) return leadersOf(relationship.raisedBy, asOf, context);
    return andThen(raisedOn(edge, asOf, context), ({ by }) => leadersOf(by, asOf, context));
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
