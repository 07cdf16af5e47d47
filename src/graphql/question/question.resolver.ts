import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import type { Eventual } from '../eventual';
import { Fact } from '../fact/fact.type';
import { type ReviewKind, ReviewKindEnum } from '../fact/fact-kinds';
import { allOf } from '../filter/compile-filter';
import { equals } from '../filter/conditions';
import { Leader } from '../leader/leader.type';
import { leadersOf } from '../leader/leaders-of';
import { labelOf } from '../node/node-kinds';
import { toNode } from '../node/node-types';
import { nodeConnection } from '../paging/connection';
import { connectionOf } from '../paging/connection.type';
import { PageArgs, pageRequest } from '../paging/page-args';
import { descending } from '../vocabulary/order';
import { ReviewQuestion } from './question.type';

const ReviewQuestionConnection = connectionOf('ReviewQuestion', () => ReviewQuestion, 'questions for review');

@ArgsType()
class ReviewQueueQuery extends PageArgs {
  @Field(() => [String], {
    nullable: true,
    description:
      'Only facts of these two countries, by ISO 3166 codes in either order. Example: `["KAZ", "FRA"]`.',
  })
  between?: string[] | null;

  @Field(() => [ReviewKindEnum], {
    nullable: true,
    description: 'Only facts of these kinds, or leaders. Example: `[VISIT, LEADER]`.',
  })
  kinds?: ReviewKind[] | null;
}

@Resolver(() => ReviewQuestion)
export class ReviewQuestionResolver {
  @Query(() => ReviewQuestionConnection, {
    description:
      'Facts that may be one, for curators to say, the likeliest first. Example: `reviewQueue(kinds: [VISIT]) { totalCount }`.',
  })
  async reviewQueue(@Args(() => ReviewQueueQuery) args: ReviewQueueQuery, @Ctx() context: Context) {
    const { loaders, countries, store } = context;
    const filter = allOf(
      args.between ? equals('pair', await countries.pair(args.between)) : undefined,
      args.kinds ? { property: 'label', is: 'oneOf', value: args.kinds.map(labelOf) } : undefined,
    );
    const scope = { order: descending('score'), of: ['Question', filter ?? null] };
    const request = pageRequest(args, scope);
    const page = await loaders.find({ ...request, label: 'Question', filter });
    return nodeConnection(
      page,
      request,
      scope,
      (row) => new ReviewQuestion(row, null),
      () => store.count('Question', filter),
    );
  }

  @FieldResolver(() => [Fact], {
    description:
      'The two facts; none where it is about leaders. Example: `[{ id: "Visit:1f…" }, { id: "Visit:2c…" }]`.',
  })
  async facts(@Root() { factLabel, factIds }: ReviewQuestion, @Ctx() { loaders }: Context): Promise<Fact[]> {
    return (await loaders.nodes(factLabel, factIds)).flatMap((row) => {
      const fact = toNode(row, null);
      return fact instanceof Fact ? [fact] : [];
    });
  }

  @FieldResolver(() => [Leader], {
    description:
      'The two leaders, where it is about leaders. Example: `[{ name: "Jeenbek Kulubaev" }, { name: "Kulubayev" }]`.',
  })
  leaders(@Root() { factLabel, factIds }: ReviewQuestion, @Ctx() context: Context): Eventual<Leader[]> {
    return leadersOf(factLabel === 'Leader' ? factIds : [], null, context);
  }
}
