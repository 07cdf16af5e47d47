import { Field, ID, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import {
  concernsSector,
  involvesCountry,
  involvesInstitution,
  linkedTo,
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
import {
  MeetingChannelEnum,
  MeetingFormatEnum,
  MeetingFormEnum,
  MeetingStatusEnum,
} from '../vocabulary/enums';
import { ascending, descending, orderEnum, REPORTED } from '../vocabulary/order';
import { Meeting } from './meeting.type';

@combinable
@InputType('MeetingFilter', {
  description: 'Which meetings, calls included. Example: `{ channel: [PHONE] }`.',
})
export class MeetingFilter extends PairFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'That this leader attended. Example: `"Leader:emmanuel-macron"`.',
  })
  participant?: string | null;

  @Field(() => [MeetingChannelEnum], {
    nullable: true,
    description: 'Over one of the channels. Example: `[PHONE, VIDEO]`.',
  })
  channel?: string[] | null;

  @Field(() => [MeetingFormEnum], { nullable: true, description: 'Of one of the forms. Example: `[TALKS]`.' })
  form?: string[] | null;

  @Field(() => [MeetingFormatEnum], {
    nullable: true,
    description: 'In one of the formats. Example: `[ONE_ON_ONE]`.',
  })
  format?: string[] | null;

  @Field(() => [MeetingStatusEnum], {
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
    description: 'Whose one-line caption contains this text, whatever the case. Example: `"Macron"`.',
  })
  text?: string | null;

  and?: MeetingFilter[] | null;
  or?: MeetingFilter[] | null;
  not?: MeetingFilter | null;
}

const orderings = {
  DATE_DESC: { by: descending('dateEarliest'), description: 'Latest first.' },
  DATE_ASC: { by: ascending('dateEarliest'), description: 'Earliest first.' },
  ...REPORTED,
};

export const MEETINGS: ListOf<Meeting, MeetingFilter> = {
  label: 'Meeting',
  type: Meeting,
  orderings,
  knownSince: 'firstReported',
  conditions: {
    review: oneOf('review'),
    participant: linkedTo('Leader', { relationship: 'ATTENDED', direction: 'in' }),
    between: ofPair,
    country: involvesCountry,
    channel: oneOf('channel'),
    form: oneOf('form'),
    format: oneOf('format'),
    status: statusOn('dateLatest'),
    period: within('dateEarliest', 'dateLatest'),
    sector: concernsSector,
    institution: involvesInstitution,
    text: textIn('caption'),
  },
};

export const MeetingOrder = orderEnum('MeetingOrder', 'meetings', orderings);
export const MeetingConnection = connectionOf('Meeting', () => Meeting, 'meetings');
export const MeetingArgs = listArgs(() => MeetingFilter, MeetingOrder, '{ channel: [PHONE] }');
export const MeetingsQuery = rootListArgs(() => MeetingFilter, MeetingOrder, '{ channel: [PHONE] }');
