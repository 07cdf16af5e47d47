import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { combinable } from '../filter/combinable';
import {
  afterDay,
  beforeDay,
  concernsSector,
  countryIn,
  involvesCountry,
  involvesInstitution,
  linkedTo,
  linkedToOneOf,
  ofPair,
  oneOf,
  textIn,
  within,
} from '../filter/conditions';
import { listArgs, rootListArgs } from '../filter/list-args';
import { PairFilter } from '../filter/pair-filter';
import { visitStatusOn } from '../filter/status-on';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { OfficeRankEnum, VisitKindEnum, VisitStatusEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum, REPORTED } from '../vocabulary/order';
import { Visit } from './visit.type';

@combinable
@InputType('VisitFilter', { description: 'Which visits. Example: `{ kind: [STATE] }`.' })
export class VisitFilter extends PairFilter {
  @Field(() => ID, { nullable: true, description: 'By this leader. Example: `"Leader:emmanuel-macron"`.' })
  visitor?: string | null;

  @Field(() => [OfficeRankEnum], {
    nullable: true,
    description: 'By a visitor of one of the ranks (of the office last held). Example: `[HEAD_OF_STATE]`.',
  })
  rank?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'From this country. ISO 3166 code, alpha-2 or alpha-3. Example: `"KAZ"`.',
  })
  from?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'To this country. ISO 3166 code, alpha-2 or alpha-3. Example: `"KAZ"`.',
  })
  to?: string | null;

  @Field(() => [VisitKindEnum], {
    nullable: true,
    description: 'Of one of the kinds. Example: `[STATE, OFFICIAL]`.',
  })
  kind?: string[] | null;

  @Field(() => [VisitStatusEnum], {
    nullable: true,
    description: 'With one of the statuses. Example: `[PLANNED]`.',
  })
  status?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'That begin after this day, by the first day that the start can mean. Example: `"2023-12-31"`.',
  })
  startsAfter?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'That begin before this day, by the first day that the start can mean. Example: `"2025-01-01"`.',
  })
  startsBefore?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Concerning the sector or one of its sub-sectors, by code. Example: `"energy"`.',
  })
  sector?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'That this institution is involved in. Example: `"Institution:ae4cee352e870e3a5377"`.',
  })
  institution?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose one-line caption contains this text, whatever the case. Example: `"Macron"`.',
  })
  text?: string | null;

  and?: VisitFilter[] | null;
  or?: VisitFilter[] | null;
  not?: VisitFilter | null;
}

const orderings = {
  START_DESC: { by: descending('startEarliest'), description: 'Latest start first.' },
  START_ASC: { by: ascending('startEarliest'), description: 'Earliest start first.' },
  ...REPORTED,
};

export const VISITS: ListOf<Visit, VisitFilter> = {
  label: 'Visit',
  type: Visit,
  orderings,
  knownSince: 'firstReported',
  alongside: {
    visitor: { relationship: 'MADE', direction: 'in' },
    hosts: { relationship: 'HOSTED_BY', direction: 'out' },
    sectors: { relationship: 'CONCERNS', direction: 'out' },
  },
  conditions: {
    review: oneOf('review'),
    visitor: linkedTo('Leader', { relationship: 'MADE', direction: 'in' }),
    rank: linkedToOneOf('Leader', { relationship: 'MADE', direction: 'in' }, 'rank'),
    from: countryIn('from'),
    to: countryIn('to'),
    between: ofPair,
    country: involvesCountry,
    kind: oneOf('kind'),
    status: visitStatusOn,
    startsAfter: afterDay('startEarliest'),
    startsBefore: beforeDay('startEarliest'),
    period: within('startEarliest', 'endLatest', 'startLatest'),
    sector: concernsSector,
    institution: involvesInstitution,
    text: textIn('caption'),
  },
};

export const VisitOrder = orderEnum('VisitOrder', 'visits', orderings);
export const VisitConnection = connectionOf('Visit', () => Visit, 'visits');
export const VisitArgs = listArgs(() => VisitFilter, VisitOrder, '{ kind: [STATE] }');
export const VisitsQuery = rootListArgs(() => VisitFilter, VisitOrder, '{ kind: [STATE] }');
