import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';

@ObjectType('Claim', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What one document says about one thing, with the exact words. Claims never change; facts are derived from them. Example: `{ kind: "visit", quote: "arrived in Astana on an official visit" }`.',
})
export class Claim extends Node {
  @Field(() => String, {
    description: 'What it is about. Examples: `"visit"`, `"agreement"`, `"statement"`.',
  })
  get kind(): string {
    return this.textOf('kind') ?? 'unknown';
  }

  @Field(() => String, {
    nullable: true,
    description: 'The extraction rule that recognised it. Example: `"visit"`.',
  })
  get rule(): string | null {
    return this.textOf('rule');
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Version of the rules and the reference data that made it; an older one until its document is read anew. Example: `"rules-6+reference-f1402dc04938"`.',
  })
  get extractor(): string | null {
    return this.textOf('extractor');
  }

  @Field(() => Boolean, {
    description: 'Whether its document has a newer version, so that it supports no fact. Example: `false`.',
  })
  get superseded(): boolean {
    return this.row.properties.superseded === true;
  }

  @Field(() => String, {
    description:
      'The words it rests on: exactly the document’s text from `start` to `end`. Example: `"arrived in Astana on an official visit"`.',
  })
  get quote(): string {
    return this.textOf('quote') ?? '';
  }

  @Field(() => Int, {
    description: 'Where the quote starts in the document’s text, in UTF-16 units from 0. Example: `433`.',
  })
  get start(): number {
    return this.numberOf('start') ?? 0;
  }

  @Field(() => Int, { description: 'Where the quote ends, exclusive, in UTF-16 units. Example: `495`.' })
  get end(): number {
    return this.numberOf('end') ?? 0;
  }

  @Field(() => String, {
    description:
      'The text just before the quote, to find it again in a changed document. Example: `"of our countries. "`.',
  })
  get prefix(): string {
    return this.textOf('prefix') ?? '';
  }

  @Field(() => String, { description: 'The text just after the quote. Example: `" He was welcomed by"`.' })
  get suffix(): string {
    return this.textOf('suffix') ?? '';
  }

  @Field(() => Float, { description: 'How sure the rule is, from 0 to 1. Example: `0.9`.' })
  get confidence(): number {
    return this.numberOf('confidence') ?? 0;
  }

  @Field(() => [String], {
    description: 'Names of the claim’s fields that the text does not state. Example: `["start"]`.',
  })
  get inferred(): readonly string[] {
    return this.textsOf('inferred');
  }

  /** Date of the document, EDTF; null where it has none. */
  get date(): string | null {
    return this.textOf('date');
  }

  /** Id of the document within its label. */
  get documentId(): string {
    return this.textOf('document') ?? '';
  }
}
