import { Field, ID, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import type { Condition } from '../filter/compile-filter';
import {
  either,
  equals,
  involvesCountry,
  linkedTo,
  ofPair,
  oneOf,
  textIn,
  within,
} from '../filter/conditions';
import { listArgs, rootListArgs } from '../filter/list-args';
import { PairFilter } from '../filter/pair-filter';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { StatementStyleEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum, REPORTED } from '../vocabulary/order';
import { Statement } from './statement.type';

@combinable
@InputType('StatementFilter', { description: 'Which statements. Example: `{ country: "FRA" }`.' })
export class StatementFilter extends PairFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'By this leader. Example: `"Leader:kassym-jomart-tokayev"`.',
  })
  speaker?: string | null;

  @Field(() => [StatementStyleEnum], {
    nullable: true,
    description: 'Given in one of the styles. Example: `[DIRECT]`.',
  })
  style?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'About the sector or one of its sub-sectors, by code. Example: `"energy"`.',
  })
  sector?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose words contain this text, whatever the case. Example: `"companies"`.',
  })
  text?: string | null;

  and?: StatementFilter[] | null;
  or?: StatementFilter[] | null;
  not?: StatementFilter | null;
}

const aboutSector: Condition<string> = (code) => ({
  relationship: 'ABOUT',
  direction: 'out',
  label: 'Sector',
  where: either(equals('code', code), equals('parent', code)),
});

const orderings = {
  DATE_DESC: { by: descending('dateEarliest'), description: 'Latest first.' },
  DATE_ASC: { by: ascending('dateEarliest'), description: 'Earliest first.' },
  ...REPORTED,
};

export const STATEMENTS: ListOf<Statement, StatementFilter> = {
  label: 'Statement',
  type: Statement,
  orderings,
  knownSince: 'firstReported',
  conditions: {
    review: oneOf('review'),
    speaker: linkedTo('Leader', { relationship: 'SAID', direction: 'in' }),
    between: ofPair,
    country: involvesCountry,
    style: oneOf('style'),
    period: within('dateEarliest', 'dateLatest'),
    sector: aboutSector,
    text: textIn('text'),
  },
};

export const StatementOrder = orderEnum('StatementOrder', 'statements', orderings);
export const StatementConnection = connectionOf('Statement', () => Statement, 'statements');
export const StatementArgs = listArgs(() => StatementFilter, StatementOrder, '{ country: "FRA" }');
export const StatementsQuery = rootListArgs(() => StatementFilter, StatementOrder, '{ country: "FRA" }');
