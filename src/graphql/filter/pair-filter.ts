import { Field, InputType } from 'type-graphql';
import { BetweenFilter } from './between-filter';
import { Period } from './period.type';
import { reviewable } from './reviewable';

/** What the filters of all facts between countries (visits, meetings, agreements, statements) can ask for. */
@reviewable
@InputType()
export class PairFilter extends BetweenFilter {
  @Field(() => Period, {
    nullable: true,
    description:
      'That can fall into the period: partial dates count by all days that they can mean. Example: `{ from: "2024-01-01", to: "2024-12-31" }`.',
  })
  period?: Period | null;

  review?: string[] | null;
}
