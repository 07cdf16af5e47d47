import { Field, ObjectType } from 'type-graphql';
import { INSTITUTION_KINDS } from '../../domain/kinds';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';
import { known } from '../vocabulary/enum';
import { InstitutionKindEnum } from '../vocabulary/enums';

@ObjectType('Institution', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'A museum, company, university, bank, commission or another body that takes part in relations. Example: `{ name: "Guimet National Museum of Asian Arts", kind: MUSEUM }`.',
})
export class Institution extends Fact {
  @Field(() => String, { description: 'Name. Example: `"Guimet National Museum of Asian Arts"`.' })
  get name(): string {
    return this.textOf('name') ?? this.row.id;
  }

  @Field(() => [String], {
    description: 'Other names that documents use. Example: `["Republic of Kazakhstan"]`.',
  })
  get names(): readonly string[] {
    return this.textsOf('names');
  }

  @Field(() => InstitutionKindEnum, { description: 'What it is. Example: `MUSEUM`.' })
  get kind(): string {
    return known(INSTITUTION_KINDS, this.row.properties.kind, 'other');
  }

  /** Alpha-3 code of the country it is based in. */
  get countryCode(): string | null {
    return this.textOf('country');
  }
}
