import { Arg, Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { DateScalar } from '../date-scalar';
import { NODE_KINDS, type NodeKind, NodeKindEnum } from '../node/node-kinds';
import { PageArgs } from '../paging/page-args';
import { search } from './search';
import { SearchConnection } from './search.type';

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => [NodeKindEnum], {
    nullable: true,
    description: 'Only these kinds; all without it. Example: `[LEADER, INSTITUTION]`.',
  })
  kinds?: NodeKind[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only what documents dated up to this day report; reference data is always there. Example: `"2024-01-01"`.',
  })
  asOf?: string | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'What has all the words, whole or as beginnings, whatever the case and the diacritics; where nothing has, words that differ by one letter (two from 8 letters). Best first; at most 200 are ranked. Example: `search(text: "Makron") { totalCount }`.',
  })
  search(
    @Arg('text', () => String, {
      description: 'A few words, at most 200 characters. Example: `"Guimet museum"`.',
    })
    text: string,
    @Args(() => SearchArgs) args: SearchArgs,
    @Ctx() context: Context,
  ) {
    return search({ text, kinds: args.kinds ?? NODE_KINDS, asOf: args.asOf ?? null }, args, context);
  }
}
