import { Field, ObjectType } from 'type-graphql';
import { STATEMENT_STYLES } from '../../domain/kinds';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { StatementStyleEnum } from '../vocabulary/enums';

@ObjectType('Statement', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'What a leader said, in the exact words of the document. Example: `{ style: DIRECT, text: "…" }`.',
})
export class Statement extends Fact {
  @Field(() => String, {
    description:
      'The words, exactly as they stand in the document. Example: `"Over 200 companies with French capital operate in our country."`.',
  })
  get text(): string {
    return this.textOf('text') ?? '';
  }

  @Field(() => StatementStyleEnum, {
    nullable: true,
    description: 'Quoted, reported, or unmarked. Example: `DIRECT`.',
  })
  get style(): string | null {
    return known(STATEMENT_STYLES, this.row.properties.style, null);
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was said, where documents tell. Example: `{ edtf: "2024-11-05" }`.',
  })
  get date(): PartialDate | null {
    return this.dateOf('date');
  }
}
