import { Field, InputType } from 'type-graphql';

/** Which countries the facts asked for are between. */
@InputType()
export class BetweenFilter {
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
}
