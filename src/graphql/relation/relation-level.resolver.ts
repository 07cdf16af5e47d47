import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { RELATION_LEVELS } from '../../domain/kinds';
import { nodeAsOf } from '../../graph/as-of';
import type { GraphNode } from '../../graph/node';
import type { Context } from '../context';
import { DateScalar } from '../date-scalar';

import { standingFacts } from '../filter/conditions';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { RelationLevelEnum } from '../vocabulary/enums';
import { ascending } from '../vocabulary/order';
import { Relation } from './relation.type';
import { type Standing, standingOn } from './relation-level';

/** Where a relation stands: as resolved from all documents, with `asOf` from those dated up to then; where the relation keeps no earlier versions, from the milestones known by then. */
@Resolver(() => Relation)
export class RelationLevelResolver {
  @FieldResolver(() => RelationLevelEnum, {
    nullable: true,
    description: 'Its level; null where no document names one. Example: `STRATEGIC_PARTNERSHIP`.',
  })
  async level(@Root() relation: Relation, @Ctx() context: Context): Promise<string | null> {
    return (await standingOf(relation, context)).level;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The documents’ own words for the level. Example: `"strategic partnership"`.',
  })
  async levelWording(@Root() relation: Relation, @Ctx() context: Context): Promise<string | null> {
    return (await standingOf(relation, context)).levelWording;
  }

  @FieldResolver(() => PartialDate, {
    nullable: true,
    description: 'Since when it stands at the level. Example: `{ edtf: "2008-06-11" }`.',
  })
  async levelSince(@Root() relation: Relation, @Ctx() context: Context): Promise<PartialDate | null> {
    return PartialDate.of((await standingOf(relation, context)).levelSince);
  }

  @FieldResolver(() => RelationLevelEnum, {
    nullable: true,
    description:
      'The level to which documents expect it to be raised. Example: `ENHANCED_STRATEGIC_PARTNERSHIP`.',
  })
  async expectedLevel(@Root() relation: Relation, @Ctx() context: Context): Promise<string | null> {
    return (await standingOf(relation, context)).expectedLevel;
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
    return standingOn(await milestonesOf(relation, context), day).level;
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

async function standingOf(relation: Relation, context: Context): Promise<Standing> {
  const { asOf } = relation;
  if (!asOf || relation.isVersioned) {
    return {
      level: known(RELATION_LEVELS, relation.stored('level'), null),
      levelWording: relation.stored('levelWording'),
      levelSince: relation.stored('levelSince'),
      expectedLevel: known(RELATION_LEVELS, relation.stored('expectedLevel'), null),
    };
  }
  return standingOn(await milestonesOf(relation, context), asOf);
}
