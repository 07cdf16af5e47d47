import { Field, Float, Int, InterfaceType } from 'type-graphql';
import { nodeAsOf } from '../../graph/as-of';
import type { GraphNode } from '../../graph/node';
import { Node } from '../node/node.type';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import { REVIEWS, ReviewEnum } from '../vocabulary/enums';

/** What all claims about one real-world thing add up to. Evidence and disputes are resolved in `fact.resolver.ts`. */
@InterfaceType('Fact', {
  implements: Node,
  description:
    'What documents say about one real-world thing, taken together. Each fact shows the sentences that it rests on. Example: `{ caption: "State visit of Kassym-Jomart Tokayev to France, 2024-11-04", sources: 2 }`.',
})
export abstract class Fact extends Node {
  constructor(row: GraphNode, asOf: string | null) {
    super(nodeAsOf(row, asOf), asOf);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The fact in one line. Example: `"State visit of Kassym-Jomart Tokayev to France, 2024-11-04"`.',
  })
  get caption(): string | null {
    return this.textOf('caption');
  }

  @Field(() => Int, {
    description: 'How many independent sources report it; relays of one release count as one. Example: `2`.',
  })
  get sources(): number {
    return this.numberOf('sources') ?? 0;
  }

  @Field(() => Float, {
    description: 'How sure the extraction and the sources make it, from 0 to 1. Example: `0.93`.',
  })
  get confidence(): number {
    return this.numberOf('confidence') ?? 0;
  }

  @Field(() => [String], {
    description:
      'Names of the fields that no document states: they were concluded, such as the year of “last November”. Example: `["start"]`.',
  })
  get inferred(): readonly string[] {
    return this.textsOf('inferred');
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of the earliest document that reports it. Example: `{ edtf: "2024-11-04" }`.',
  })
  get firstReported(): PartialDate | null {
    return this.dateOf('firstReported');
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of the latest document that reports it. Example: `{ edtf: "2024-11-06" }`.',
  })
  get lastReported(): PartialDate | null {
    return this.dateOf('lastReported');
  }

  @Field(() => ReviewEnum, { description: 'What a curator has said of it. Example: `UNREVIEWED`.' })
  get review(): string {
    return known(REVIEWS, this.row.properties.review, 'unreviewed');
  }

  /** Key of the pair of countries that it is about, which is the relation’s id; null where it is not of two. */
  get pair(): string | null {
    return this.textOf('pair');
  }

  get judgementIds(): readonly string[] {
    return this.textsOf('judgements');
  }

  /** The disputes as JSON. */
  get storedDisputes(): string | null {
    return this.textOf('disputes');
  }
}
