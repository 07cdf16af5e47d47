import { Field, Int, ObjectType } from 'type-graphql';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../domain/kinds';
import { statusOn } from '../../domain/unconfirmed';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { AgreementKindEnum } from '../vocabulary/enums';

@ObjectType('Agreement', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'A treaty, memorandum, joint statement, contract or another document that countries agree on. Example: `{ title: "Treaty on Strategic Partnership", status: SIGNED }`.',
})
export class Agreement extends Fact {
  @Field(() => String, {
    nullable: true,
    description:
      'Title or description, in the words of the documents. Example: `"Treaty on Strategic Partnership"`.',
  })
  get title(): string | null {
    return this.textOf('title');
  }

  @Field(() => AgreementKindEnum, { description: 'What kind of document it is. Example: `MEMORANDUM`.' })
  get kind(): string {
    return known(AGREEMENT_KINDS, this.row.properties.kind, 'other');
  }

  /** What documents have said of it in turn, as JSON. */
  get storedHistory(): string | null {
    return this.textOf('history');
  }

  /** How far it has come on a day, by what documents say. */
  statusOn(day: string): string | null {
    const status = known(AGREEMENT_STATUSES, this.row.properties.status, null);
    return status && statusOn(status, this.textOf('dateLatest'), day);
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was or is to be signed. Example: `{ edtf: "2024-11-05" }`.',
  })
  get date(): PartialDate | null {
    return this.dateOf('date');
  }

  @Field(() => Int, {
    nullable: true,
    description: 'How many documents it is, where a package was counted. Example: `17`.',
  })
  get number(): number | null {
    return this.numberOf('number');
  }

  @Field(() => String, {
    nullable: true,
    description: 'What it is worth, as written. Example: `"US$ 1.5 billion"`.',
  })
  get value(): string | null {
    return this.textOf('value');
  }
}
