import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { existingNode } from '../node/existing-node';
import { Relation } from '../relation/relation.type';
import { factsTouching } from './facts-touching';
import { timeline } from './timeline';
import { TimelineConnection } from './timeline.type';
import { TimelineArgs, TimelineQuery } from './timeline-args';

@Resolver(() => Relation)
export class TimelineResolver {
  @Query(() => TimelineConnection, {
    description:
      'Visits, meetings, agreements, statements, milestones, numbers and events in the order of time. Facts without a date are left out. Example: `timeline(between: ["KZ", "FR"]) { totalCount }`.',
  })
  async timeline(@Args(() => TimelineQuery) args: TimelineQuery, @Ctx() context: Context) {
    const pair = args.between ? await context.countries.pair(args.between) : undefined;
    const touching = args.of ? factsTouching(await existingNode('of', args.of, context)) : undefined;
    return timeline({ pair, touching, asOf: args.asOf ?? null }, args, context);
  }

  @FieldResolver(() => TimelineConnection, {
    name: 'timeline',
    description:
      'All dated facts of the two countries in the order of time, with the events in documents about both. Example: `{ totalCount: 63 }`.',
  })
  ofRelation(
    @Root() { pair, asOf }: Relation,
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() context: Context,
  ) {
    return timeline({ pair, asOf }, args, context);
  }
}
