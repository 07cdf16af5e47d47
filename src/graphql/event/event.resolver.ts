import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { COUNTRY } from '../country/countries-of';
import { Country } from '../country/country.type';
import type { Eventual } from '../eventual';
import type { RootListArgs } from '../filter/list-args';
import { neighboursOf } from '../node/neighbours';
import { listAll } from '../paging/lists';
import { EVENTS, EventConnection, type EventFilter, EventsQuery } from './event.list';
import { Event } from './event.type';

@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventConnection, {
    description:
      'Events that leaders speak about, the latest year first. Example: `events(filter: { status: [FUTURE] }) { totalCount }`.',
  })
  events(@Args(() => EventsQuery) args: RootListArgs<EventFilter>, @Ctx() context: Context) {
    return listAll(EVENTS, args, args.asOf, context);
  }

  @FieldResolver(() => [Country], { description: 'Where it is held. Example: `[{ name: "France" }]`.' })
  countries(@Root() event: Event, @Ctx() context: Context): Eventual<Country[]> {
    return neighboursOf(
      event,
      { relationship: 'HELD_IN', direction: 'out' },
      { ...COUNTRY, by: 'name' },
      context,
    );
  }
}
