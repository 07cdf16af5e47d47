import { ArgsType, Field, ID } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { type FactKind, FactKindEnum } from '../fact/fact-kinds';
import { PageArgs } from '../paging/page-args';
import { ascending, descending, orderEnum } from '../vocabulary/order';

const orderings = {
  DATE_ASC: { by: ascending('day'), description: 'Earliest first.' },
  DATE_DESC: { by: descending('day'), description: 'Latest first.' },
};

export const TimelineOrder = orderEnum('TimelineOrder', 'a timeline', orderings);

/** Arguments of a timeline within a relation. */
@ArgsType()
export class TimelineArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only facts that can fall on this day or later: partial dates count by all days that they can mean. Example: `"2023-01-01"`.',
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only facts that can fall on this day or earlier. Example: `"2024-12-31"`.',
  })
  to?: string | null;

  @Field(() => [FactKindEnum], {
    nullable: true,
    description: 'Only facts of these kinds; all kinds without it. Example: `[VISIT, AGREEMENT]`.',
  })
  kinds?: FactKind[] | null;

  @Field(() => TimelineOrder, {
    nullable: true,
    defaultValue: 'DATE_ASC',
    description:
      'Direction of time. Facts of one day follow in the order of `FactKind`. Example: `DATE_DESC`.',
  })
  orderBy?: 'DATE_ASC' | 'DATE_DESC' | null;
}

/** Arguments of the root timeline: all that are given must hold. */
@ArgsType()
export class TimelineQuery extends TimelineArgs {
  @Field(() => [String], {
    nullable: true,
    description:
      'Facts of these two countries, by ISO 3166 codes in either order. Example: `["KAZ", "FRA"]`.',
  })
  between?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Facts that this country, leader, relation, institution, sector (with its sub-sectors), visit or document has a part in, by global id. Example: `"Leader:emmanuel-macron"`.',
  })
  of?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Answer with what documents dated up to this day report. All fields below inherit it. Example: `"2024-01-01"`.',
  })
  asOf?: string | null;
}
