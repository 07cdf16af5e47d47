import { Field, ObjectType } from 'type-graphql';
import { RELATION_CHANGES, RELATION_LEVELS } from '../../domain/kinds';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { RelationChangeEnum, RelationLevelEnum } from '../vocabulary/enums';

@ObjectType('Milestone', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'A change of a relation’s level, or a report of the level at a date. Example: `{ level: STRATEGIC_PARTNERSHIP, change: ESTABLISHED }`.',
})
export class Milestone extends Fact {
  @Field(() => RelationLevelEnum, {
    nullable: true,
    description: 'The level. Example: `STRATEGIC_PARTNERSHIP`.',
  })
  get level(): string | null {
    return known(RELATION_LEVELS, this.row.properties.level, null);
  }

  @Field(() => String, {
    nullable: true,
    description: 'The documents’ own words for the level. Example: `"strategic partnership"`.',
  })
  get levelWording(): string | null {
    return this.textOf('levelWording');
  }

  @Field(() => RelationChangeEnum, {
    nullable: true,
    description: 'What happened to the level. Example: `RAISED`.',
  })
  get change(): string | null {
    return known(RELATION_CHANGES, this.row.properties.change, null);
  }

  @Field(() => PartialDate, { nullable: true, description: 'When. Example: `{ edtf: "2008-06-11" }`.' })
  get date(): PartialDate | null {
    return this.dateOf('date');
  }
}
