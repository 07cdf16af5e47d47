import { Field, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import { oneOf, within } from '../filter/conditions';
import { listArgs } from '../filter/list-args';
import { Period } from '../filter/period.type';
import { reviewable } from '../filter/reviewable';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { RelationChangeEnum, RelationLevelEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum, REPORTED } from '../vocabulary/order';
import { Milestone } from './milestone.type';

@combinable
@reviewable
@InputType('MilestoneFilter', { description: 'Which milestones. Example: `{ change: [RAISED] }`.' })
export class MilestoneFilter {
  @Field(() => [RelationLevelEnum], {
    nullable: true,
    description: 'Of one of the levels. Example: `[STRATEGIC_PARTNERSHIP]`.',
  })
  level?: string[] | null;

  @Field(() => [RelationChangeEnum], {
    nullable: true,
    description: 'With one of the changes. Example: `[ESTABLISHED, RAISED]`.',
  })
  change?: string[] | null;

  @Field(() => Period, {
    nullable: true,
    description:
      'That can fall into the period: partial dates count by all days that they can mean. Example: `{ from: "2024-01-01", to: "2024-12-31" }`.',
  })
  period?: Period | null;

  review?: string[] | null;

  and?: MilestoneFilter[] | null;
  or?: MilestoneFilter[] | null;
  not?: MilestoneFilter | null;
}

const orderings = {
  DATE_ASC: { by: ascending('dateEarliest'), description: 'Earliest first.' },
  DATE_DESC: { by: descending('dateEarliest'), description: 'Latest first.' },
  ...REPORTED,
};

export const MILESTONES: ListOf<Milestone, MilestoneFilter> = {
  label: 'Milestone',
  type: Milestone,
  orderings,
  knownSince: 'firstReported',
  conditions: {
    review: oneOf('review'),
    level: oneOf('level'),
    change: oneOf('change'),
    period: within('dateEarliest', 'dateLatest'),
  },
};

export const MilestoneOrder = orderEnum('MilestoneOrder', 'milestones', orderings);
export const MilestoneConnection = connectionOf('Milestone', () => Milestone, 'milestones');
export const MilestoneArgs = listArgs(() => MilestoneFilter, MilestoneOrder, '{ change: [RAISED] }');
