import { Field, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';

@ObjectType('Country', {
  implements: Node,
  simpleResolvers: true,
  description: 'A state, from the reference data. Example: `{ iso3: "KAZ", name: "Kazakhstan" }`.',
})
export class Country extends Node {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2. Example: `"KZ"`.' })
  get iso2(): string {
    return this.textOf('iso2') ?? '';
  }

  @Field(() => String, { description: 'ISO 3166-1 alpha-3. Example: `"KAZ"`.' })
  get iso3(): string {
    return this.textOf('iso3') ?? this.row.id;
  }

  @Field(() => String, { description: 'Short English name. Example: `"Kazakhstan"`.' })
  get name(): string {
    return this.textOf('name') ?? this.iso3;
  }

  @Field(() => [String], {
    description: 'Other names that documents use. Example: `["Republic of Kazakhstan"]`.',
  })
  get names(): readonly string[] {
    return this.textsOf('names');
  }

  @Field(() => [String], { description: 'Demonyms. Example: `["Kazakh", "Kazakhstani"]`.' })
  get demonyms(): readonly string[] {
    return this.textsOf('demonyms');
  }

  @Field(() => String, { nullable: true, description: 'The present capital. Example: `"Astana"`.' })
  get capital(): string | null {
    return this.textOf('capital');
  }

  @Field(() => String, { nullable: true, description: 'Wikidata id. Example: `"Q232"`.' })
  get wikidata(): string | null {
    return this.textOf('wikidata');
  }
}
