import { Field, ObjectType } from 'type-graphql';
import { OFFICE_RANKS } from '../../domain/kinds';
import { Node } from '../node/node.type';
import { known } from '../vocabulary/enum';
import { OfficeRankEnum } from '../vocabulary/enums';

@ObjectType('Leader', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A person who leads or represents a country: heads of state and government, ministers, speakers and others. Example: `{ name: "Emmanuel Macron", rank: HEAD_OF_STATE }`.',
})
export class Leader extends Node {
  @Field(() => String, { description: 'Full name. Example: `"Kassym-Jomart Tokayev"`.' })
  get name(): string {
    return this.textOf('name') ?? this.row.id;
  }

  @Field(() => [String], {
    description: 'Other spellings that documents use. Example: `["Qasym-Jomart Toqayev"]`.',
  })
  get names(): readonly string[] {
    return this.textsOf('names');
  }

  @Field(() => String, {
    nullable: true,
    description: 'The office last held or reported. Example: `"President"`. All offices are in `offices`.',
  })
  get title(): string | null {
    return this.textOf('title');
  }

  @Field(() => OfficeRankEnum, {
    nullable: true,
    description: 'Rank of the office last held. Example: `HEAD_OF_STATE`.',
  })
  get rank(): string | null {
    return known(OFFICE_RANKS, this.row.properties.rank, null);
  }

  @Field(() => String, { nullable: true, description: 'Wikidata id. Example: `"Q3052772"`.' })
  get wikidata(): string | null {
    return this.textOf('wikidata');
  }

  /** Alpha-3 code of the country first served. */
  get countryCode(): string | null {
    return this.textOf('country');
  }
}
