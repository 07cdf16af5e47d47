import { Field, ObjectType } from 'type-graphql';
import { JUDGEMENT_KINDS } from '../../domain/judgement';
import { DateTimeScalar } from '../date-time-scalar';
import { Node } from '../node/node.type';
import { enumOf, known } from '../vocabulary/enum';

export const JudgementKindEnum = enumOf(
  'JudgementKind',
  JUDGEMENT_KINDS,
  'What a curator has said. Example: `SAME`.',
  {
    same: 'Facts are one.',
    different: 'Claims are of different things, whatever they have in common.',
    confirmed: 'The fact is right as it stands.',
    wrong: 'The fact is not so; lists and numbers leave it out.',
    corrected: 'A field of the fact says something else.',
  },
);

/** Facts and claims are resolved in `judgement.resolver.ts`. */
@ObjectType('Judgement', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What a curator has said of facts. It names claims and outlives the facts: imports apply it anew. Example: `{ kind: SAME, author: "A. Curator", reason: "put off in October, made in December" }`.',
})
export class Judgement extends Node {
  @Field(() => JudgementKindEnum, { description: 'What was said. Example: `SAME`.' })
  get kind(): string {
    return known(JUDGEMENT_KINDS, this.row.properties.kind, 'same');
  }

  @Field(() => String, { description: 'Who said it. Example: `"A. Curator"`.' })
  get author(): string {
    return this.textOf('author') ?? '';
  }

  @Field(() => String, { description: 'Why. Example: `"put off in October, made in December"`.' })
  get reason(): string {
    return this.textOf('reason') ?? '';
  }

  @Field(() => DateTimeScalar, { description: 'When. Example: `"2024-12-06T08:00:00.000Z"`.' })
  get at(): string {
    return this.textOf('at') ?? '';
  }

  @Field(() => String, {
    nullable: true,
    description: 'Of a correction: the field. Example: `"start"`.',
  })
  get field(): string | null {
    return this.textOf('field');
  }

  @Field(() => String, {
    nullable: true,
    description: 'Of a correction: what the field should say, as text. Example: `"2024-12-02"`.',
  })
  get value(): string | null {
    return this.textOf('value');
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was taken back: it is kept and applied no more. Example: `"2024-12-07T08:00:00.000Z"`.',
  })
  get withdrawnAt(): string | null {
    return this.textOf('withdrawnAt');
  }

  @Field(() => String, { nullable: true, description: 'Who took it back. Example: `"A. Curator"`.' })
  get withdrawnBy(): string | null {
    return this.textOf('withdrawnBy');
  }

  /** Label of the facts that it is about, and ids of the claims that it names. */
  get factLabel(): string {
    return this.textOf('label') ?? '';
  }

  get claimIds(): readonly string[] {
    return this.textsOf('subjects');
  }
}
