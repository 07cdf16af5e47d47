import { Field, ID, InputType } from 'type-graphql';
import { enumOf } from '../vocabulary/enum';

export const VERDICTS = ['confirmed', 'wrong', 'corrected'] as const;
export const VerdictEnum = enumOf(
  'Verdict',
  VERDICTS,
  'What a curator says of one fact. Example: `CONFIRMED`.',
  {
    confirmed: 'It is right as it stands.',
    wrong: 'It is not so.',
    corrected: 'One of its fields says something else: give `field` and `value`.',
  },
);

@InputType('Signature', {
  description: 'Who says it and why. Example: `{ author: "A. Curator", reason: "…" }`.',
})
abstract class Signed {
  @Field(() => String, { description: 'Who says it. Example: `"A. Curator"`.' })
  author!: string;

  @Field(() => String, {
    description: 'Why, for others to read. Example: `"both report the talks in Paris"`.',
  })
  reason!: string;
}

@InputType('MergeFactsInput', {
  description:
    'Facts that are one. Example: `{ facts: ["Visit:1f…", "Visit:2c…"], author: "A. Curator", reason: "…" }`.',
})
export class MergeFactsInput extends Signed {
  @Field(() => [ID], {
    description: 'Global ids of 2 to 20 facts of one kind. Example: `["Visit:1f…", "Visit:2c…"]`.',
  })
  facts!: string[];
}

@InputType('KeepFactsApartInput', {
  description:
    'Facts that are not one, however alike. Example: `{ facts: ["Visit:1f…", "Visit:2c…"], author: "A. Curator", reason: "…" }`.',
})
export class KeepFactsApartInput extends Signed {
  @Field(() => [ID], {
    description: 'Global ids of 2 to 20 facts of one kind. Example: `["Visit:1f…", "Visit:2c…"]`.',
  })
  facts!: string[];
}

@InputType('SplitFactInput', {
  description:
    'A fact that is two. Example: `{ fact: "Visit:1f…", claims: ["Claim:7b…"], author: "A. Curator", reason: "…" }`.',
})
export class SplitFactInput extends Signed {
  @Field(() => ID, { description: 'Global id of the fact. Example: `"Visit:1f…"`.' })
  fact!: string;

  @Field(() => [ID], {
    description: 'Global ids of those of its claims that tell of another thing. Example: `["Claim:7b…"]`.',
  })
  claims!: string[];
}

@InputType('ReviewFactInput', {
  description:
    'What a fact is worth. Example: `{ fact: "Visit:1f…", verdict: CORRECTED, field: "start", value: "2024-12-02", author: "A. Curator", reason: "…" }`.',
})
export class ReviewFactInput extends Signed {
  @Field(() => ID, { description: 'Global id of the fact. Example: `"Visit:1f…"`.' })
  fact!: string;

  @Field(() => VerdictEnum, { description: 'What is said of it. Example: `CONFIRMED`.' })
  verdict!: (typeof VERDICTS)[number];

  @Field(() => String, { nullable: true, description: 'Of a correction: the field. Example: `"start"`.' })
  field?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a correction: what it should say, as text. Example: `"2024-12-02"`.',
  })
  value?: string | null;
}

@InputType('WithdrawJudgementInput', {
  description:
    'A judgement to take back. Example: `{ id: "Judgement:9e…", author: "A. Curator", reason: "…" }`.',
})
export class WithdrawJudgementInput extends Signed {
  @Field(() => ID, { description: 'Global id of the judgement. Example: `"Judgement:9e…"`.' })
  id!: string;
}
