import { Field, ObjectType } from 'type-graphql';
import { VISIT_KINDS, VISIT_STATUSES } from '../../domain/kinds';
import { statusOn } from '../../domain/unconfirmed';
import { isOver, type VisitDays } from '../../domain/visit-over';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { VisitKindEnum } from '../vocabulary/enums';

@ObjectType('Visit', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'A journey of a leader to another country, made, planned or called off. Example: `{ kind: STATE, status: COMPLETED }`.',
})
export class Visit extends Fact {
  @Field(() => VisitKindEnum, { description: 'Its kind in protocol. Example: `STATE`.' })
  get kind(): string {
    return known(VISIT_KINDS, this.row.properties.kind, 'unspecified');
  }

  @Field(() => String, {
    nullable: true,
    description: 'The source’s own words for the kind. Example: `"state visit"`.',
  })
  get kindWording(): string | null {
    return this.textOf('kindWording');
  }

  /** What documents have said of it in turn, as JSON. */
  get storedHistory(): string | null {
    return this.textOf('history');
  }

  /** How far it has come on a day, by what documents say. */
  statusOn(day: string): string | null {
    const status = known(VISIT_STATUSES, this.row.properties.status, null);
    if (status === 'ongoing' && isOver(this.days, day)) return 'completed';
    return status && statusOn(status, this.textOf('startLatest'), day);
  }

  private get days(): VisitDays {
    return {
      startLatest: this.textOf('startLatest'),
      endLatest: this.textOf('endLatest'),
      lastReported: this.textOf('lastReported'),
    };
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it begins. Example: `{ edtf: "2024-11-04" }`.',
  })
  get start(): PartialDate | null {
    return this.dateOf('start');
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it ends. Example: `{ edtf: "2024-11-05" }`.',
  })
  get end(): PartialDate | null {
    return this.dateOf('end');
  }

  @Field(() => [String], { description: 'Cities and places visited. Example: `["Paris"]`.' })
  get places(): readonly string[] {
    return this.textsOf('places');
  }

  /** Alpha-3 codes of the two countries. */
  get fromCode(): string | null {
    return this.textOf('from');
  }

  get toCode(): string | null {
    return this.textOf('to');
  }
}
