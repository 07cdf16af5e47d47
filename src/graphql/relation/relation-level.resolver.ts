import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RELATION_LEVELS } from '../../domain/kinds';
import { nodeAsOf } from '../../graph/as-of';
import type { GraphNode } from '../../graph/store';
import type { Context } from '../context';
import { DateScalar } from '../date-scalar';
import { standingFacts } from '../filter/conditions';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { RelationLevelEnum } from '../vocabulary/enums';
import { ascending } from '../vocabulary/order';
import { Relation } from './relation.type';
import { levelOn } from './relation-level';

/** Where a relation stands: as resolved from all documents, with `asOf` from those dated up to then. */
@Resolver(() => Relation)
export class RelationLevelResolver {
  @FieldResolver(() => RelationLevelEnum, {
    nullable: true,
    description: 'Its level; null where no document names one. Example: `STRATEGIC_PARTNERSHIP`.',
  })
  level(@Root() relation: Relation): string | null {
    return known(RELATION_LEVELS, relation.stored('level'), null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The documents’ own words for the level. Example: `"strategic partnership"`.',
  })
  levelWording(@Root() relation: Relation): string | null {
    return relation.stored('levelWording');
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'Since when it stands at the level. Example: `{ edtf: "2008-06-11" }`.',
  })
  levelSince(@Root() relation: Relation): PartialDate | null {
    return PartialDate.of(relation.stored('levelSince'));
  }

  @FieldResolver(() => RelationLevelEnum, {
    nullable: true,
    description:
      'The level to which documents expect it to be raised. Example: `ENHANCED_STRATEGIC_PARTNERSHIP`.',
  })
  expectedLevel(@Root() relation: Relation): string | null {
    return known(RELATION_LEVELS, relation.stored('expectedLevel'), null);
  }

  @FieldResolver(() => RelationLevelEnum, {
    nullable: true,
    description:
      'Its level on a day, by the milestones dated up to it; null where none is known. Example: `levelOn(day: "2012-06-01")`.',
  })
  async levelOn(
    @Root() relation: Relation,
    @Arg('day', () => DateScalar, { description: 'The day. Example: `"2012-06-01"`.' }) day: string,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return levelOn(await milestonesOf(relation, context), day);
  }
}

async function milestonesOf({ row, asOf }: Relation, { loaders }: Context): Promise<GraphNode[]> {
  const { rows } = await loaders.neighbours(
    {
      relationship: 'REACHED',
      direction: 'out',
      from: 'Relation',
      label: 'Milestone',
      filter: standingFacts(asOf),
      order: ascending('dateEarliest'),
      limit: 1000,
    },
    row.id,
  );
  return rows.map(({ node }) => nodeAsOf(node, asOf));
}
