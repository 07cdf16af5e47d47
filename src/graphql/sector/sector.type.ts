import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';

@ObjectType('Sector', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A field of cooperation, on two levels, aligned with EuroVoc. Example: `{ code: "energy.nuclear", label: "Nuclear energy" }`.',
})
export class Sector extends Node {
  @Field(() => String, { description: 'Code. Examples: `"energy"`, `"energy.nuclear"`.' })
  get code(): string {
    return this.textOf('code') ?? this.row.id;
  }

  @Field(() => String, { description: 'English label. Example: `"Energy"`.' })
  get label(): string {
    return this.textOf('label') ?? this.code;
  }

  @Field(() => String, { nullable: true, description: 'Id of the EuroVoc concept. Example: `"2489"`.' })
  get eurovoc(): string | null {
    return this.textOf('eurovoc');
  }
}
