import { Field, InputType } from 'type-graphql';
import type { Filter } from '../../graph/filter';
import { AGREEMENTS, AgreementFilter } from '../agreement/agreement.list';
import type { Context } from '../context';
import { RequestError } from '../errors';
import { EVENTS, EventFilter } from '../event/event.list';
import type { Eventual } from '../eventual';
import { type DatedKind, datedWithin, type FactKind } from '../fact/fact-kinds';
import { BetweenFilter } from '../filter/between-filter';
import { allOf, type Conditions, compileFilter, type Logic } from '../filter/compile-filter';
import { involvesCountry, ofPair } from '../filter/conditions';
import { Period } from '../filter/period.type';
import { MEETINGS, MeetingFilter } from '../meeting/meeting.list';
import { STATEMENTS, StatementFilter } from '../statement/statement.list';
import { VISITS, VisitFilter } from '../visit/visit.list';

@InputType('StatisticsFilter', {
  description: 'Which facts are counted: all fields given must hold. Example: `{ country: "KAZ" }`.',
})
export class StatisticsFilter extends BetweenFilter {
  @Field(() => Period, {
    nullable: true,
    description:
      'That can fall into the period. Grouped by year or quarter, it also says which rows there are. Example: `{ from: "2020-01-01", to: "2024-12-31" }`.',
  })
  period?: Period | null;

  @Field(() => VisitFilter, {
    nullable: true,
    description: 'With statistics of VISIT. Example: `{ to: "FRA", kind: [STATE] }`.',
  })
  visit?: VisitFilter | null;

  @Field(() => MeetingFilter, {
    nullable: true,
    description: 'With statistics of MEETING. Example: `{ channel: [PHONE] }`.',
  })
  meeting?: MeetingFilter | null;

  @Field(() => AgreementFilter, {
    nullable: true,
    description: 'With statistics of AGREEMENT. Example: `{ status: [SIGNED] }`.',
  })
  agreement?: AgreementFilter | null;

  @Field(() => StatementFilter, {
    nullable: true,
    description: 'With statistics of STATEMENT. Example: `{ sector: "energy" }`.',
  })
  statement?: StatementFilter | null;

  @Field(() => EventFilter, {
    nullable: true,
    description: 'With statistics of EVENT. Example: `{ status: [FUTURE] }`.',
  })
  event?: EventFilter | null;
}

type Compile = (filter: StatisticsFilter, context: Context, day: string) => Eventual<Filter | undefined>;

const OWN: Partial<Readonly<Record<FactKind, Compile>>> = {
  visit: ({ visit }, context, day) => compile(VISITS, visit, context, day),
  meeting: ({ meeting }, context, day) => compile(MEETINGS, meeting, context, day),
  agreement: ({ agreement }, context, day) => compile(AGREEMENTS, agreement, context, day),
  statement: ({ statement }, context, day) => compile(STATEMENTS, statement, context, day),
  event: ({ event }, context, day) => compile(EVENTS, event, context, day),
};

/** The facts that are counted. Throws FILTER_INVALID for a filter of another kind than the facts. */
export async function factsCounted(
  kind: DatedKind,
  filter: StatisticsFilter,
  context: Context,
  day: string,
): Promise<Filter | undefined> {
  const { between, country, period } = filter;
  const other = Object.keys(OWN).find(
    (name) => name !== kind.kind && filter[name as keyof StatisticsFilter] != null,
  );
  if (other) {
    throw new RequestError(
      'FILTER_INVALID',
      `The filter’s "${other}" goes with statistics of ${other.toUpperCase()}; these are of ${kind.kind.toUpperCase()}.`,
    );
  }
  const events = kind.kind === 'event' ? EVENTS.conditions : undefined;
  return allOf(
    between ? await (events?.between ?? ofPair)(between, context.countries, day) : undefined,
    country ? await (events?.country ?? involvesCountry)(country, context.countries, day) : undefined,
    period ? datedWithin(kind, period.from, period.to) : undefined,
    await OWN[kind.kind]?.(filter, context, day),
  );
}

/** Alpha-3 codes of the countries that every fact counted is about, as far as the filter says. */
export async function countriesCounted(
  { between, country, visit, meeting, agreement, statement }: StatisticsFilter,
  { countries }: Context,
): Promise<string[]> {
  const within = [meeting, agreement, statement].flatMap((own) => [...(own?.between ?? []), own?.country]);
  const codes = [
    ...(between ?? []),
    country,
    ...(visit?.between ?? []),
    visit?.country,
    visit?.from,
    visit?.to,
    ...within,
  ];
  const given = codes.filter((code) => code !== null && code !== undefined);
  return [...new Set(await Promise.all(given.map((code) => countries.alpha3(code))))].sort();
}

function compile<F extends Logic<F>>(
  { conditions }: { readonly conditions: Conditions<F> },
  input: F | null | undefined,
  { countries }: Context,
  day: string,
): Eventual<Filter | undefined> {
  return compileFilter(conditions, input, countries, day);
}
