import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Query,
  Resolver,
  Root,
  type SubscribeResolverData,
  Subscription,
} from 'type-graphql';
import type { GraphNode } from '../../graph/node';
import type { Context } from '../context';
import { DateTimeScalar } from '../date-time-scalar';
import { Document } from '../document/document.type';
import { RequestError } from '../errors';
import { Fact } from '../fact/fact.type';
import { allOf } from '../filter/compile-filter';
import { equals } from '../filter/conditions';
import { Judgement } from '../judgement/judgement.type';
import { nodeOrHeir } from '../node/follow';
import { toNode } from '../node/node-types';
import { nodeConnection } from '../paging/connection';
import { connectionOf } from '../paging/connection.type';
import { PageArgs, pageRequest } from '../paging/page-args';
import { descending } from '../vocabulary/order';
import { Change, ChangeKindEnum } from './change.type';

const ChangeConnection = connectionOf('Change', () => Change, 'changes');

@ArgsType()
class ChangesQuery extends PageArgs {
  @Field(() => DateTimeScalar, {
    description: 'Only what was done after this instant. Example: `"2024-11-01T00:00:00Z"`.',
  })
  since!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'Only facts of these two countries, by ISO 3166 codes in either order. Example: `["KAZ", "FRA"]`.',
  })
  between?: string[] | null;

  @Field(() => [ChangeKindEnum], {
    nullable: true,
    description: 'Only of these kinds. Example: `[CHANGED, REMOVED]`.',
  })
  kinds?: string[] | null;
}

interface FactsChangedArgs {
  readonly between?: string[] | null;
}

@Resolver(() => Change)
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description:
      'What imports, deletions and judgements did to facts, the latest first. Example: `changes(since: "2024-11-01T00:00:00Z") { totalCount }`.',
  })
  async changes(@Args(() => ChangesQuery) args: ChangesQuery, @Ctx() context: Context) {
    const { loaders, countries, store } = context;
    const filter = allOf(
      { property: 'at', is: 'more', value: args.since },
      args.between ? equals('pair', await countries.pair(args.between)) : undefined,
      args.kinds ? { property: 'kind', is: 'oneOf', value: args.kinds } : undefined,
    );
    const scope = { order: descending('at'), of: ['Change', filter] };
    const request = pageRequest(args, scope);
    const page = await loaders.find({ ...request, label: 'Change', filter });
    return nodeConnection(
      page,
      request,
      scope,
      (row) => new Change(row, null),
      () => store.count('Change', filter),
    );
  }

  @Subscription(() => Change, {
    description:
      'What imports and deletions do to facts from now on, by whichever process. Over WebSocket (graphql-transport-ws), or server-sent events: POST with `Accept: text/event-stream`. Example: `subscription { factsChanged(between: ["KAZ", "FRA"]) { kind caption } }`.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, FactsChangedArgs, Context>) =>
      changesFrom(args.between, context),
  })
  factsChanged(
    @Root() row: GraphNode | undefined,
    @Arg('between', () => [String], {
      nullable: true,
      description:
        'Only facts of these two countries, by ISO 3166 codes in either order. Example: `["KAZ", "FRA"]`.',
    })
    _between: string[] | null | undefined,
  ): Change {
    if (row) return new Change(row, null);
    throw new RequestError(
      'SUBSCRIPTION_INVALID',
      'A subscription is answered over WebSocket or as server-sent events: send it with Accept: text/event-stream.',
    );
  }

  @FieldResolver(() => Fact, {
    nullable: true,
    description:
      'The fact as it is now, or the one that it was merged into; null where it is gone. Example: `{ ... on Visit { status } }`.',
  })
  async fact(@Root() { factLabel, factLocalId }: Change, @Ctx() context: Context): Promise<Fact | null> {
    const row = await nodeOrHeir(factLabel, factLocalId, context);
    const node = row && toNode(row, null);
    return node instanceof Fact ? node : null;
  }

  @FieldResolver(() => [Judgement], {
    description: 'The judgements that brought it, made or taken back. Example: `[{ kind: SAME }]`.',
  })
  async judgements(@Root() { judgementIds }: Change, @Ctx() { loaders }: Context): Promise<Judgement[]> {
    return (await loaders.nodes('Judgement', judgementIds)).map((row) => new Judgement(row, null));
  }

  @FieldResolver(() => [Document], {
    description:
      'The documents that brought it, as far as they are still there; none where a deletion did. Example: `[{ title: "Talks in Paris" }]`.',
  })
  async documents(@Root() { documentIds }: Change, @Ctx() { loaders }: Context): Promise<Document[]> {
    return (await loaders.nodes('Document', documentIds)).map((row) => new Document(row, null));
  }
}

async function changesFrom(
  between: string[] | null | undefined,
  { feed, countries }: Context,
): Promise<AsyncIterableIterator<GraphNode>> {
  if (!feed)
    throw new RequestError('SUBSCRIPTION_INVALID', 'Nobody can subscribe here: ask with changes(since).');
  const pair = between ? await countries.pair(between) : undefined;
  return feed.subscribe(({ properties }) => pair === undefined || properties.pair === pair);
}
