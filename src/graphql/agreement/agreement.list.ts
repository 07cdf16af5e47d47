import { Field, ID, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import {
  concernsSector,
  involvesCountry,
  involvesInstitution,
  ofPair,
  oneOf,
  textIn,
  within,
} from '../filter/conditions';
import { listArgs, rootListArgs } from '../filter/list-args';
import { PairFilter } from '../filter/pair-filter';
import { statusOn } from '../filter/status-on';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { AgreementKindEnum, AgreementStatusEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum, REPORTED } from '../vocabulary/order';
import { Agreement } from './agreement.type';

@combinable
@InputType('AgreementFilter', { description: 'Which agreements. Example: `{ status: [SIGNED] }`.' })
export class AgreementFilter extends PairFilter {
  @Field(() => [AgreementKindEnum], {
    nullable: true,
    description: 'Of one of the kinds. Example: `[MEMORANDUM]`.',
  })
  kind?: string[] | null;

  @Field(() => [AgreementStatusEnum], {
    nullable: true,
    description: 'With one of the statuses. Example: `[PLANNED]`.',
  })
  status?: string[] | null;

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
    description: 'Whose title contains this text, whatever the case. Example: `"partnership"`.',
  })
  text?: string | null;

  and?: AgreementFilter[] | null;
  or?: AgreementFilter[] | null;
  not?: AgreementFilter | null;
}

const orderings = {
  DATE_DESC: { by: descending('dateEarliest'), description: 'Latest first.' },
  DATE_ASC: { by: ascending('dateEarliest'), description: 'Earliest first.' },
  ...REPORTED,
};

export const AGREEMENTS: ListOf<Agreement, AgreementFilter> = {
  label: 'Agreement',
  type: Agreement,
  orderings,
  knownSince: 'firstReported',
  alongside: {
    countries: { relationship: 'BETWEEN', direction: 'out' },
    sectors: { relationship: 'CONCERNS', direction: 'out' },
  },
  conditions: {
    review: oneOf('review'),
    between: ofPair,
    country: involvesCountry,
    kind: oneOf('kind'),
    status: statusOn('dateLatest'),
    period: within('dateEarliest', 'dateLatest'),
    sector: concernsSector,
    institution: involvesInstitution,
    text: textIn('title'),
  },
};

export const AgreementOrder = orderEnum('AgreementOrder', 'agreements', orderings);
export const AgreementConnection = connectionOf('Agreement', () => Agreement, 'agreements');
export const AgreementArgs = listArgs(() => AgreementFilter, AgreementOrder, '{ status: [SIGNED] }');
export const AgreementsQuery = rootListArgs(() => AgreementFilter, AgreementOrder, '{ status: [SIGNED] }');
