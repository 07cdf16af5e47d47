import { Field, ObjectType } from 'type-graphql';
import { JUDGEMENT_PROBLEMS, type JudgementProblem } from '../../domain/curator';
import { Fact } from '../fact/fact.type';
import { Leader } from '../leader/leader.type';
import { enumOf } from '../vocabulary/enum';
import { Judgement } from './judgement.type';

export const PROBLEMS = ['id-invalid', ...JUDGEMENT_PROBLEMS] as const;
export type Problem = JudgementProblem | 'id-invalid';

export const JudgementProblemEnum = enumOf(
  'JudgementProblem',
  PROBLEMS,
  'Why a judgement was not taken. Example: `CONTRADICTION`.',
  {
    'id-invalid': 'What should be a global id is none.',
    'fact-unknown': 'The graph holds no such fact.',
    'claim-unknown': 'The fact does not rest on such a claim.',
    'judgement-unknown': 'There is no such judgement, or it was taken back already.',
    'not-judged': 'It is no fact that can be judged: relations are the sum of theirs.',
    'too-few': 'Nothing to put together or to tell apart.',
    'not-one-kind': 'Facts of different kinds or countries cannot be one.',
    contradiction: 'A judgement that stands says otherwise: withdraw it first.',
    'field-unknown': 'The fact has no such field that can be corrected.',
    'value-invalid': 'The field cannot hold the value.',
    'signature-missing': 'The author or the reason is missing, or longer than 2,000 characters.',
  },
);

@ObjectType('JudgementError', {
  simpleResolvers: true,
  description: 'Why a judgement was not taken. Example: `{ problem: FACT_UNKNOWN }`.',
})
export class JudgementError {
  @Field(() => JudgementProblemEnum, { description: 'What is wrong. Example: `CONTRADICTION`.' })
  readonly problem: Problem;

  @Field(() => String, {
    description:
      'What is wrong and what to do, in one line. Example: `"A. Curator has judged otherwise on 2024-12-06 … Withdraw that judgement first."`.',
  })
  readonly message: string;

  @Field(() => Judgement, {
    nullable: true,
    description: 'The judgement that says otherwise. Example: `{ id: "Judgement:9e…" }`.',
  })
  readonly contradicts: Judgement | null;

  constructor(problem: Problem, message: string, contradicts: Judgement | null = null) {
    this.problem = problem;
    this.message = message;
    this.contradicts = contradicts;
  }
}

@ObjectType('JudgementPayload', {
  simpleResolvers: true,
  description: 'What came of a judgement. Example: `{ judgement: { id: "Judgement:9e…" }, errors: [] }`.',
})
export class JudgementPayload {
  @Field(() => Judgement, {
    nullable: true,
    description: 'The judgement; null where it was not taken. Example: `{ id: "Judgement:9e…" }`.',
  })
  readonly judgement: Judgement | null;

  @Field(() => [Fact], {
    description:
      'The facts that its claims support now. Example: `[{ caption: "Visit of Joe Biden to Angola, 2024-12-02" }]`.',
  })
  readonly facts: readonly Fact[];

  @Field(() => [Leader], {
    description:
      'The leaders that its claims name now, where it is about leaders. Example: `[{ name: "Jeenbek Kulubaev" }]`.',
  })
  readonly leaders: readonly Leader[];

  @Field(() => [JudgementError], {
    description: 'Why it was not taken; empty where it was. Example: `[{ problem: FACT_UNKNOWN }]`.',
  })
  readonly errors: readonly JudgementError[];

  constructor(
    judgement: Judgement | null,
    about: readonly (Fact | Leader)[],
    errors: readonly JudgementError[] = [],
  ) {
    this.judgement = judgement;
    this.facts = about.filter((one) => one instanceof Fact);
    this.leaders = about.filter((one) => one instanceof Leader);
    this.errors = errors;
  }
}
