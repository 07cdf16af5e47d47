import { Field, Float, Int, ObjectType } from 'type-graphql';
import { INDICATOR_STATUSES } from '../../domain/kinds';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';
import { known } from '../vocabulary/enum';
import { COMPARISONS, ComparisonEnum, IndicatorStatusEnum } from '../vocabulary/enums';

@ObjectType('Indicator', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'A number about a relation: trade, companies, investment. Example: over 200 companies with French capital in Kazakhstan.',
})
export class Indicator extends Fact {
  @Field(() => String, { description: 'What is counted. Examples: `"companies"`, `"trade"`.' })
  get name(): string {
    return this.textOf('name') ?? this.row.id;
  }

  @Field(() => Float, { nullable: true, description: 'The number, in `unit`. Example: `200`.' })
  get value(): number | null {
    return this.numberOf('value');
  }

  @Field(() => String, { nullable: true, description: 'Unit. Examples: `"USD"`, `"companies"`.' })
  get unit(): string | null {
    return this.textOf('unit');
  }

  @Field(() => ComparisonEnum, { description: 'How exactly the value is meant. Example: `OVER`.' })
  get comparison(): string {
    return known(COMPARISONS, this.row.properties.comparison, 'exact');
  }

  @Field(() => Int, { nullable: true, description: 'The year that it is about. Example: `2023`.' })
  get year(): number | null {
    return this.numberOf('year');
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The part of the year that it is about, in EDTF: a month, or from one to another; null for a whole year. Example: `"2024-01/2024-08"`.',
  })
  get period(): string | null {
    return this.textOf('period');
  }

  @Field(() => IndicatorStatusEnum, {
    nullable: true,
    description: 'Reached or aimed at. Example: `ACTUAL`.',
  })
  get status(): string | null {
    return known(INDICATOR_STATUSES, this.row.properties.status, null);
  }

  /** Alpha-3 codes: whose (capital, investment), and where. */
  get holderCode(): string | null {
    return this.textOf('holder');
  }

  get hostCode(): string | null {
    return this.textOf('host');
  }
}
