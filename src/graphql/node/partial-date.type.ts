import { Field, ObjectType } from 'type-graphql';
import { firstDay, isPartialDate, lastDay } from '../../domain/partial-date';
import { DateScalar } from '../date-scalar';

@ObjectType('PartialDate', {
  simpleResolvers: true,
  description:
    'A date as exactly as documents give it: a year, a month, a day or an interval, with the days that it can mean. Example: `{ edtf: "2024-11" }`.',
})
export class PartialDate {
  @Field(() => String, {
    description:
      'Extended Date/Time Format. Examples: `"2023"`, `"2024-11"`, `"2024-11-04"`, `"2024-11-04/2024-11-05"`.',
  })
  readonly edtf: string;

  private constructor(edtf: string) {
    this.edtf = edtf;
  }

  /** The stored text as a date; null where it is none. */
  static of(stored: unknown): PartialDate | null {
    return typeof stored === 'string' && isPartialDate(stored) ? new PartialDate(stored) : null;
  }

  @Field(() => DateScalar, { description: 'The first day that the date can mean. Example: `"2024-11-01"`.' })
  get earliest(): string {
    return firstDay(this.edtf);
  }

  @Field(() => DateScalar, { description: 'The last day that the date can mean. Example: `"2024-11-30"`.' })
  get latest(): string {
    return lastDay(this.edtf);
  }
}
