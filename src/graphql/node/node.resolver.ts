import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { AS_OF, DateScalar } from '../date-scalar';
import { RequestError } from '../errors';
import { selectedIn } from '../selected';
import { nodeOrHeir } from './follow';
import { parseGlobalId } from './global-id';
import { isKnown } from './is-known';
import { loadAhead } from './load-ahead';
import { Node } from './node.type';
import { NODE_TYPES, toNode } from './node-types';
import { shownOf } from './shown';

const MOST_NODES = 100;

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything by its global id, as it is known now; null where there is none. The id of a fact that was merged into another answers with that one. Relay’s compiler takes no other argument here: `nodes` looks back to a day. Example: `node(id: "Country:KAZ") { id }`.',
  })
  node(
    @Arg('id', () => ID, { description: 'Global id. Example: `"Country:KAZ"`.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Node | null> {
    return load(id, null, context, info);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Several by their global ids, in their order, null for each that there is none of. Example: `nodes(ids: ["Country:KAZ", "Sector:energy"]) { id }`.',
  })
  nodes(
    @Arg('ids', () => [ID], {
      description: `Global ids, at most ${MOST_NODES}. Example: \`["Country:KAZ"]\`.`,
    })
    ids: string[],
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF })
    asOf: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<(Node | null)[]> {
    if (ids.length > MOST_NODES) {
      throw new RequestError(
        'PAGE_SIZE_INVALID',
        `"ids" takes at most ${MOST_NODES} ids; got ${ids.length}. Ask in several requests.`,
        {
          limit: MOST_NODES,
          actual: ids.length,
        },
      );
    }
    return Promise.all(ids.map((id) => load(id, asOf ?? null, context, info)));
  }
}

async function load(
  id: string,
  asOf: string | null,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Node | null> {
  const parsed = parseGlobalId(id);
  if (!parsed || !NODE_TYPES.has(parsed.label)) return null;
  loadAhead(parsed.label, parsed.local, asOf, context, info);
  const row = await nodeOrHeir(
    parsed.label,
    parsed.local,
    context,
    shownOf(parsed.label, selectedIn(info), asOf),
  );
  return row && isKnown(row, asOf) ? toNode(row, asOf) : null;
}
