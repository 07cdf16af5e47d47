import { Field, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import { oneOf } from '../filter/conditions';
import { listArgs } from '../filter/list-args';
import { reviewable } from '../filter/reviewable';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { IndicatorStatusEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum } from '../vocabulary/order';
import { Indicator } from './indicator.type';

@combinable
@reviewable
@InputType('IndicatorFilter', { description: 'Which indicators. Example: `{ status: [TARGET] }`.' })
export class IndicatorFilter {
  @Field(() => [String], { nullable: true, description: 'With one of the names. Example: `["companies"]`.' })
  name?: string[] | null;

  @Field(() => [IndicatorStatusEnum], {
    nullable: true,
    description: 'Reached or aimed at. Example: `ACTUAL`.',
  })
  status?: string[] | null;

  review?: string[] | null;

  and?: IndicatorFilter[] | null;
  or?: IndicatorFilter[] | null;
  not?: IndicatorFilter | null;
}

const orderings = {
  YEAR_DESC: { by: descending('year'), description: 'Latest year first.' },
  YEAR_ASC: { by: ascending('year'), description: 'Earliest year first.' },
  NAME_ASC: { by: ascending('name', 'year'), description: 'By name, then by year.' },
};

export const INDICATORS: ListOf<Indicator, IndicatorFilter> = {
  label: 'Indicator',
  type: Indicator,
  orderings,
  knownSince: 'firstReported',
  conditions: {
    review: oneOf('review'),
    name: oneOf('name'),
    status: oneOf('status'),
  },
};

export const IndicatorOrder = orderEnum('IndicatorOrder', 'indicators', orderings);
export const IndicatorConnection = connectionOf('Indicator', () => Indicator, 'indicators');
export const IndicatorArgs = listArgs(() => IndicatorFilter, IndicatorOrder, '{ status: [TARGET] }');
