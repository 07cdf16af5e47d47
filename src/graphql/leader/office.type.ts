import { Field, ObjectType } from 'type-graphql';
import { OFFICE_RANKS } from '../../domain/kinds';
import { firstDay, isPartialDate, lastDay } from '../../domain/partial-date';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { OfficeRankEnum } from '../vocabulary/enums';

/** A leader's office in a country: the relationship HOLDS_OFFICE with its two ends. */
@ObjectType('Office', {
  simpleResolvers: true,
  description: 'An office that a leader holds or held. Example: `{ title: "President" }`.',
})
export class Office {
  constructor(
    readonly leaderId: string,
    readonly countryId: string,
    readonly relationship: Readonly<Record<string, unknown>>,
    readonly asOf: string | null,
  ) {}

  @Field(() => String, { description: 'Title. Example: `"President"`.' })
  get title(): string {
    return String(this.relationship.title ?? '');
  }

  @Field(() => OfficeRankEnum, { description: 'Rank in protocol. Example: `HEAD_OF_STATE`.' })
  get rank(): string {
    return known(OFFICE_RANKS, this.relationship.rank, 'other');
  }

  @Field(() => PartialDate, { nullable: true, description: 'Since when. Example: `{ edtf: "2019-03-20" }`.' })
  get from(): PartialDate | null {
    return PartialDate.of(this.relationship.since);
  }

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'Until when; null where it is held still or the end is not known. Example: `{ edtf: "2019-03-20" }`.',
  })
  get to(): PartialDate | null {
    return PartialDate.of(this.relationship.until);
  }

  @Field(() => Boolean, { description: 'Whether it is held in the interim. Example: `false`.' })
  get acting(): boolean {
    return this.relationship.acting === true;
  }

  /** Whether it can have been held on the day. */
  heldOn(day: string): boolean {
    const { since, until } = this.relationship;
    return (!isDate(since) || firstDay(since) <= day) && (!isDate(until) || day <= lastDay(until));
  }

  /** First day, for sorting. */
  get begins(): string {
    const { since } = this.relationship;
    return isDate(since) ? firstDay(since) : '';
  }
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && isPartialDate(value);
}
