import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { CLAIMS, ClaimArgs, ClaimConnection, type ClaimFilter } from '../claim/claim.list';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { knownBy } from '../filter/conditions';
import type { ListArgs } from '../filter/list-args';
import { Judgement } from '../judgement/judgement.type';
import { listNeighbours } from '../paging/lists';
import { descending } from '../vocabulary/order';
import { Dispute, DisputedValue } from './dispute.type';
import { Fact } from './fact.type';
import { ConfidenceExplanation } from './grounds.type';

/** Claims of a fact that its grounds are told from, the surest first. */
const LOOKED_THROUGH = 1000;

@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => ClaimConnection, {
    description:
      'The claims that support it, each with its document and exact words. Example: `{ totalCount: 2 }`.',
  })
  evidence(
    @Root() fact: Fact,
    @Args(() => ClaimArgs) args: ListArgs<ClaimFilter>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const supports = { relationship: 'SUPPORTS', direction: 'in' } as const;
    return listNeighbours(CLAIMS, args, fact, supports, context, { info });
  }

  @FieldResolver(() => [Dispute], {
    description:
      'The fields on which documents disagree, each with its values and their claims. Example: `[{ field: "start" }]`.',
  })
  disputes(@Root() fact: Fact): Dispute[] {
    return Dispute.parse(fact.storedDisputes, fact.asOf);
  }

  @FieldResolver(() => ConfidenceExplanation, {
    description:
      'How its confidence comes about: sources, what is stated and what concluded, disputes. Example: `{ text: "1 independent source: 1 − (1 − 0.81) = 0.81." }`.',
  })
  async grounds(@Root() fact: Fact, @Ctx() { loaders }: Context): Promise<ConfidenceExplanation> {
    const { row, asOf, confidence, sources, inferred } = fact;
    const { rows } = await loaders.neighbours(
      {
        relationship: 'SUPPORTS',
        direction: 'in',
        from: row.label,
        label: 'Claim',
        filter: knownBy(asOf, 'date'),
        order: descending('confidence'),
        limit: LOOKED_THROUGH,
      },
      row.id,
    );
    const disputed = Dispute.parse(fact.storedDisputes, asOf).map(({ field }) => field);
    const claims = rows.map(({ node }) => node);
    return new ConfidenceExplanation(claims, { confidence, sources, inferred, disputed, asOf });
  }

  @FieldResolver(() => [Judgement], {
    description:
      'What curators have said of it, the latest last. Example: `[{ kind: CONFIRMED, author: "A. Curator" }]`.',
  })
  async judgements(@Root() fact: Fact, @Ctx() { loaders }: Context): Promise<Judgement[]> {
    return (await loaders.nodes('Judgement', fact.judgementIds)).map((row) => new Judgement(row, null));
  }
}

@Resolver(() => DisputedValue)
export class DisputedValueResolver {
  @FieldResolver(() => [Claim], {
    description: 'The claims that give it. Example: `[{ quote: "on November 4" }]`.',
  })
  claims(@Root() { claimIds, asOf }: DisputedValue, @Ctx() context: Context): Promise<Claim[]> {
    return claimsOf(claimIds, asOf, context);
  }
}
