import { Field, InputType } from 'type-graphql';
import { Period } from './period.type';
import { reviewable } from './reviewable';

/** What the filters of all facts between countries (visits, meetings, agreements, statements) can ask for. */
@reviewable
@InputType()
export class PairFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Of these two countries, in either order. Example: `["KAZ", "FRA"]`.',
  })
  between?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'That this country takes part in. ISO 3166 code, alpha-2 or alpha-3. Example: `"KAZ"`.',
  })
  country?: string | null;

  @Field(() => Period, {
    nullable: true,
    description:
      'That can fall into the period: partial dates count by all days that they can mean. Example: `{ from: "2024-01-01", to: "2024-12-31" }`.',
  })
  period?: Period | null;

  review?: string[] | null;
}
