import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../date-scalar';

@InputType('Period', {
  description:
    'A span of days, both ends included; an end that is left out is open. Example: `{ from: "2024-01-01", to: "2024-12-31" }`.',
})
export class Period {
  @Field(() => DateScalar, { nullable: true, description: 'First day. Example: `"2024-01-01"`.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day. Example: `"2024-12-31"`.' })
  to?: string | null;
}
