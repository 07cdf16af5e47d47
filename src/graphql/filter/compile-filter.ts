import type { Filter } from '../../graph/filter';
import { allAtHand, andThen, type Eventual } from '../eventual';
import { LIMITS } from '../limits/limits';
import type { CountryCodes } from '../loaders/country-codes';
import { checkConditions } from './conditions-asked';

/** What every filter input can combine. A filter's own fields must all hold. */
export interface Logic<F> {
  and?: F[] | null | undefined;
  or?: F[] | null | undefined;
  not?: F | null | undefined;
}

/** What a value asks for; `day` is the one that the answer is of: that of `asOf`, else today. */
export type Condition<V> = (value: V, countries: CountryCodes, day: string) => Eventual<Filter>;

/** How each field of a filter input reads in the graph. */
export type Conditions<F> = {
  readonly [K in Exclude<keyof F, keyof Logic<F>>]-?: Condition<NonNullable<F[K]>>;
};

/**
 * The filter input as the store's filter; undefined where it asks nothing. A field that is null asks nothing. Throws
 * CONDITIONS_EXCEEDED where it asks for too much.
 */
export function compileFilter<F extends Logic<F>>(
  conditions: Conditions<F>,
  input: F | null | undefined,
  countries: CountryCodes,
  day: string,
): Eventual<Filter | undefined> {
  if (input) checkConditions(input, LIMITS.conditions);
  return compiled(conditions, input, countries, day);
}

/** All of the filters that are there; undefined where none is. */
export function allOf(...filters: readonly (Filter | undefined)[]): Filter | undefined {
  const given = filters.filter((filter) => filter !== undefined);
  return given.length > 1 ? { all: given } : given[0];
}

/** The filter as of a day, where one is given. */
export function onDay(filter: Filter | undefined, asOf: string | null): Filter | undefined {
  return filter && asOf ? { asOf, where: filter } : filter;
}

function compiled<F extends Logic<F>>(
  conditions: Conditions<F>,
  input: F | null | undefined,
  countries: CountryCodes,
  day: string,
): Eventual<Filter | undefined> {
  if (!input) return undefined;
  const { and, or, not, ...fields } = input;
  const all = allAtHand<Filter | undefined>([
    ...Object.entries(fields).map(([field, value]) =>
      value === null || value === undefined
        ? undefined
        : conditionOf(conditions, field)(value, countries, day),
    ),
    ...(and ?? []).map((part) => compiled(conditions, part, countries, day)),
    or ? anyOf(conditions, or, countries, day) : undefined,
    not ? negated(conditions, not, countries, day) : undefined,
  ]);
  return andThen(all, (filters) => allOf(...filters));
}

function anyOf<F extends Logic<F>>(
  conditions: Conditions<F>,
  inputs: readonly F[],
  countries: CountryCodes,
  day: string,
): Eventual<Filter> {
  const any = allAtHand(inputs.map((input) => compiled(conditions, input, countries, day)));
  return andThen(any, (filters) => ({ any: filters.map((filter) => filter ?? { all: [] }) }));
}

function negated<F extends Logic<F>>(
  conditions: Conditions<F>,
  input: F,
  countries: CountryCodes,
  day: string,
): Eventual<Filter> {
  return andThen(compiled(conditions, input, countries, day), (not) => ({ not: not ?? { all: [] } }));
}

function conditionOf<F>(conditions: Conditions<F>, field: string): Condition<unknown> {
  return (conditions as Readonly<Record<string, Condition<unknown>>>)[field] as Condition<unknown>;
}
