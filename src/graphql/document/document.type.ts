import { Field, ObjectType } from 'type-graphql';
import { DATE_SOURCES } from '../../domain/kinds';
import { Node } from '../node/node.type';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { DateSourceEnum } from '../vocabulary/enums';

@ObjectType('Document', {
  implements: Node,
  simpleResolvers: true,
  description:
    'A text about diplomacy that was imported. Its id is the SHA-256 of its bytes. Example: `{ title: "Talks in Paris", language: "en" }`.',
})
export class Document extends Node {
  @Field(() => String, {
    description: 'Address of the source, or the name of the file. Example: `"https://www.akorda.kz/…"`.',
  })
  get source(): string {
    return this.textOf('source') ?? '';
  }

  @Field(() => String, {
    nullable: true,
    description: 'Its title, where it has one. Example: `"Talks in Paris"`.',
  })
  get title(): string | null {
    return this.textOf('title');
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date that the document carries. Example: `{ edtf: "2024-11-05" }`.',
  })
  get date(): PartialDate | null {
    return this.dateOf('date');
  }

  @Field(() => DateSourceEnum, { description: 'Where the date was found. Example: `DATELINE`.' })
  get dateSource(): string {
    return known(DATE_SOURCES, this.row.properties.dateSource, 'none');
  }

  @Field(() => String, {
    description: 'Language, ISO 639-1; `und` where it cannot be told. Example: `"en"`.',
  })
  get language(): string {
    return this.textOf('language') ?? 'und';
  }

  @Field(() => String, { nullable: true, description: 'Who published it. Example: `"Akorda"`.' })
  get outlet(): string | null {
    return this.textOf('outlet');
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Version of the rules and the reference data that read it. Example: `"rules-6+reference-f1402dc04938"`.',
  })
  get extractor(): string | null {
    return this.textOf('extractor');
  }

  @Field(() => String, {
    description: 'The whole text, in which claims give their offsets. Example: `"ASTANA, November 4 – …"`.',
  })
  get text(): string {
    return this.textOf('text') ?? '';
  }

  get supersededById(): string | null {
    return this.textOf('supersededBy');
  }

  /** Alpha-3 codes of the countries that it is about. */
  get parties(): readonly string[] {
    return this.textsOf('parties');
  }
}
