import { Field, Int, ObjectType } from 'type-graphql';
import { EVENT_STATUSES } from '../../domain/kinds';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';
import { known } from '../vocabulary/enum';
import { EventStatusEnum } from '../vocabulary/enums';

@ObjectType('Event', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'An event that leaders speak about: games, summits, forums, exhibitions, anniversaries. Example: `{ name: "36th Winter Olympic Games", year: 2030 }`.',
})
export class Event extends Fact {
  @Field(() => String, { description: 'Name. Example: `"33rd Olympic Games"`.' })
  get name(): string {
    return this.textOf('name') ?? this.row.id;
  }

  @Field(() => String, { nullable: true, description: 'What kind of event it is. Example: `"games"`.' })
  get kind(): string | null {
    return this.textOf('kind');
  }

  @Field(() => Int, { nullable: true, description: 'Which edition. Example: `33`.' })
  get edition(): number | null {
    return this.numberOf('edition');
  }

  @Field(() => Int, { nullable: true, description: 'Year. Example: `2024`.' })
  get year(): number | null {
    return this.numberOf('year');
  }

  @Field(() => EventStatusEnum, {
    nullable: true,
    description: 'Past, ongoing or future, seen from the documents. Example: `FUTURE`.',
  })
  get status(): string | null {
    return known(EVENT_STATUSES, this.row.properties.status, null);
  }

  @Field(() => String, { nullable: true, description: 'Where it is held. Example: `"Paris"`.' })
  get place(): string | null {
    return this.textOf('place');
  }
}
