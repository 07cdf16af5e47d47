import { Field, InputType, Int } from 'type-graphql';
import type { Filter } from '../../graph/filter';
import { combinable } from '../filter/combinable';
import type { Condition } from '../filter/compile-filter';
import { either, equals, oneOf, textIn } from '../filter/conditions';
import { rootListArgs } from '../filter/list-args';
import { reviewable } from '../filter/reviewable';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { EventStatusEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum } from '../vocabulary/order';
import { Event } from './event.type';

@combinable
@reviewable
@InputType('EventFilter', { description: 'Which events. Example: `{ status: [FUTURE] }`.' })
export class EventFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'That documents about both of these countries mention. Example: `["KAZ", "FRA"]`.',
  })
  between?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'That is held in this country or mentioned by documents about it. ISO 3166 code, alpha-2 or alpha-3. Example: `"KAZ"`.',
  })
  country?: string | null;

  @Field(() => [String], { nullable: true, description: 'Of one of the kinds. Example: `["games"]`.' })
  kind?: string[] | null;

  @Field(() => [EventStatusEnum], {
    nullable: true,
    description: 'Past, ongoing or future. Example: `[FUTURE]`.',
  })
  status?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'In this year or later. Example: `2024`.' })
  yearFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'In this year or earlier. Example: `2030`.' })
  yearTo?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose name contains this text, whatever the case. Example: `"stan"`.',
  })
  text?: string | null;

  review?: string[] | null;

  and?: EventFilter[] | null;
  or?: EventFilter[] | null;
  not?: EventFilter | null;
}

/** Events are not facts of a pair: what ties them to countries are the documents that mention them. */
export function inDocumentsOf(...countries: readonly string[]): Filter {
  const parties: Filter = {
    all: countries.map((code) => ({ property: 'parties', is: 'includes', value: code })),
  };
  return {
    relationship: 'SUPPORTS',
    direction: 'in',
    label: 'Claim',
    where: { relationship: 'STATES', direction: 'in', label: 'Document', where: parties },
  };
}

const mentionedByBoth: Condition<string[]> = async (codes, countries) =>
  inDocumentsOf(...(await countries.pair(codes)).split('-'));

const mentionedBy: Condition<string> = async (code, countries) => {
  const country = await countries.alpha3(code);
  const heldThere: Filter = {
    relationship: 'HELD_IN',
    direction: 'out',
    label: 'Country',
    where: equals('iso3', country),
  };
  return either(heldThere, inDocumentsOf(country));
};

const orderings = {
  YEAR_DESC: { by: descending('year'), description: 'Latest year first.' },
  YEAR_ASC: { by: ascending('year'), description: 'Earliest year first.' },
  NAME_ASC: { by: ascending('name', 'year'), description: 'By name, then by year.' },
};

export const EVENTS: ListOf<Event, EventFilter> = {
  label: 'Event',
  type: Event,
  orderings,
  knownSince: 'firstReported',
  conditions: {
    review: oneOf('review'),
    between: mentionedByBoth,
    country: mentionedBy,
    kind: oneOf('kind'),
    status: oneOf('status'),
    yearFrom: (year) => ({ property: 'year', is: 'atLeast', value: year }),
    yearTo: (year) => ({ property: 'year', is: 'atMost', value: year }),
    text: textIn('name'),
  },
};

export const EventOrder = orderEnum('EventOrder', 'events', orderings);
export const EventConnection = connectionOf('Event', () => Event, 'events');
export const EventsQuery = rootListArgs(() => EventFilter, EventOrder, '{ status: [FUTURE] }');
