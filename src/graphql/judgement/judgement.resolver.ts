import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Claim } from '../claim/claim.type';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { Fact } from '../fact/fact.type';
import { toNode } from '../node/node-types';
import { nodeConnection } from '../paging/connection';
import { connectionOf } from '../paging/connection.type';
import { PageArgs, pageRequest } from '../paging/page-args';
import { descending } from '../vocabulary/order';
import { Judgement } from './judgement.type';

const JudgementConnection = connectionOf('Judgement', () => Judgement, 'judgements');

@ArgsType()
class JudgementsQuery extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Those that were taken back too. Example: `true`.',
  })
  withdrawn?: boolean | null;
}

@Resolver(() => Judgement)
export class JudgementResolver {
  @Query(() => JudgementConnection, {
    description: 'What curators have said of facts, the latest first. Example: `judgements { totalCount }`.',
  })
  async judgements(@Args(() => JudgementsQuery) args: JudgementsQuery, @Ctx() { loaders, store }: Context) {
    const filter = args.withdrawn
      ? undefined
      : ({ property: 'standing', is: 'equals', value: true } as const);
    const scope = { order: descending('at'), of: ['Judgement', filter ?? null] };
    const request = pageRequest(args, scope);
    const page = await loaders.find({ ...request, label: 'Judgement', filter });
    return nodeConnection(
      page,
      request,
      scope,
      (row) => new Judgement(row, null),
      () => store.count('Judgement', filter),
    );
  }

  @FieldResolver(() => [Fact], {
    description:
      'The facts that its claims support now, at most 100. Example: `[{ caption: "Visit of Joe Biden to Angola, 2024-12-02" }]`.',
  })
  async facts(@Root() { claimIds, factLabel }: Judgement, @Ctx() { loaders }: Context): Promise<Fact[]> {
    if (factLabel === 'Leader') return [];
    const pages = await Promise.all(
      claimIds.map((claim) =>
        loaders.neighbours(
          {
            relationship: 'SUPPORTS',
            direction: 'out',
            from: 'Claim',
            label: factLabel,
            order: [],
            limit: 10,
          },
          claim,
        ),
      ),
    );
    const rows = new Map(pages.flatMap(({ rows }) => rows.map(({ node }) => [node.id, node] as const)));
    return [...rows.values()].slice(0, 100).flatMap((row) => {
      const fact = toNode(row, null);
      return fact instanceof Fact ? [fact] : [];
    });
  }

  @FieldResolver(() => [Claim], {
    description:
      'The claims that it names, as far as they are there. Example: `[{ quote: "on November 4" }]`.',
  })
  claims(@Root() { claimIds }: Judgement, @Ctx() context: Context): Promise<Claim[]> {
    return claimsOf(claimIds, null, context);
  }
}
