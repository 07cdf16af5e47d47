import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type';

@ObjectType('MatchEvidence', {
  simpleResolvers: true,
  description:
    'What one feature says about whether two facts are one. Example: `{ feature: "dates", weight: 2, because: "2024-11-04 and 2024-11-05 are a day apart" }`.',
})
export class MatchEvidence {
  @Field(() => String, { description: 'Which side of them was looked at. Example: `"dates"`.' })
  readonly feature!: string;

  @Field(() => Float, {
    description: 'How much it speaks for one fact; below 0 for two. Example: `2`.',
  })
  readonly weight!: number;

  @Field(() => String, {
    description: 'Why. Example: `"2024-11-04 and 2024-11-05 are a day apart"`.',
  })
  readonly because!: string;
}

/** The facts are resolved in `question.resolver.ts`. */
@ObjectType('ReviewQuestion', {
  implements: Node,
  simpleResolvers: true,
  description:
    'Two facts or leaders that may be one: the evidence does not settle it, a curator can. Answer with `mergeFacts` or `keepFactsApart`. Example: `{ score: 2.5, facts: [{ id: "Visit:1f…" }, { id: "Visit:2c…" }] }`.',
})
export class ReviewQuestion extends Node {
  @Field(() => Float, {
    description:
      'Sum of the weights of the evidence, from 1.5 to 3: from 3 on, they would be one. Example: `2.5`.',
  })
  get score(): number {
    return this.numberOf('score') ?? 0;
  }

  @Field(() => [MatchEvidence], {
    description:
      'What speaks for it and against it. Example: `[{ feature: "dates", weight: -0.5, because: "one was put off, the other is 48 days away" }]`.',
  })
  get evidence(): MatchEvidence[] {
    return JSON.parse(this.textOf('evidence') ?? '[]') as MatchEvidence[];
  }

  get factLabel(): string {
    return this.textOf('label') ?? '';
  }

  get factIds(): readonly string[] {
    return this.textsOf('facts');
  }
}
