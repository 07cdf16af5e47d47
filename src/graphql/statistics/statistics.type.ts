import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../vocabulary/enum';
import type { Cell } from './cell';

export const FINDINGS = ['counted', 'zero', 'not-covered'] as const;
export type Finding = (typeof FINDINGS)[number];

export const FindingEnum = enumOf(
  'Finding',
  FINDINGS,
  'What a number in statistics means. Example: `ZERO`.',
  {
    counted: 'Documents tell of as many.',
    zero: 'Documents at hand are about these countries and dated in this time, and tell of none.',
    'not-covered': 'No document at hand is about these countries and dated in this time: nothing is known.',
  },
);

/** One row of statistics. Countries, pairs and sectors are resolved in `statistics.resolver.ts`. */
@ObjectType('StatisticsRow', {
  simpleResolvers: true,
  description:
    'How many facts share what the row says. Fields of dimensions that were not asked for are null. Example: `{ year: 2023, count: 2, finding: COUNTED, documents: 9 }`.',
})
export class StatisticsRow {
  constructor(
    readonly cell: Cell,
    count: number,
    documents: number,
    readonly asOf: string | null,
  ) {
    this.count = count;
    this.documents = documents;
  }

  @Field(() => Int, { description: 'Number of facts. Example: `2`.' })
  readonly count: number;

  @Field(() => Int, {
    description:
      'Number of documents at hand about the row’s countries (or the filter’s) and dated in its time: what could have told of more. Example: `9`.',
  })
  readonly documents: number;

  @Field(() => FindingEnum, {
    description: 'Whether a zero is one, or documents are missing. Example: `NOT_COVERED`.',
  })
  get finding(): Finding {
    return this.count > 0 ? 'counted' : this.documents > 0 ? 'zero' : 'not-covered';
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Year, by YEAR and QUARTER; null for undated facts. Example: `2023`.',
  })
  get year(): number | null {
    return this.cell.year ?? null;
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Quarter of the year, 1–4, by QUARTER; null where documents give no month. Example: `4`.',
  })
  get quarter(): number | null {
    return this.cell.quarter ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'By KIND: the value as the graph holds it, which is the enum’s in lower case with hyphens. Example: `"state"`.',
  })
  get kind(): string | null {
    return this.cell.kind ?? null;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'By STATUS: the value as the graph holds it, which is the enum’s in lower case with hyphens. Example: `"in-force"`.',
  })
  get status(): string | null {
    return this.cell.status ?? null;
  }
}
