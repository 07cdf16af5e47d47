import type { Filter } from '../../graph/filter';
import type { Hop } from '../../graph/node';
import { RequestError } from '../errors';
import { localId } from '../node/global-id';
import type { Condition } from './compile-filter';
import type { Period } from './period.type';

/** The country whose alpha-3 code the property holds. */
export function countryIn(property: string): Condition<string> {
  return async (code, countries) => equals(property, await countries.alpha3(code));
}

/** Facts that a country takes part in, whichever its part. */
export const involvesCountry: Condition<string> = async (code, countries) => ({
  property: 'countries',
  is: 'includes',
  value: await countries.alpha3(code),
});

/** Facts of one pair of countries. */
export const ofPair: Condition<string[]> = async (codes, countries) =>
  equals('pair', await countries.pair(codes));

export function oneOf(property: string): Condition<readonly string[]> {
  return (values) => ({ property, is: 'oneOf', value: values });
}

/** Part of a text, whatever the case. */
export function textIn(...properties: readonly string[]): Condition<string> {
  return (text) =>
    either(...properties.map((property): Filter => ({ property, is: 'contains', value: text })));
}

export function afterDay(property: string): Condition<string> {
  return (day) => ({ property, is: 'more', value: day });
}

export function beforeDay(property: string): Condition<string> {
  return (day) => ({ property, is: 'less', value: day });
}

/** What can have happened within the period: partial dates count by all days that they can mean. */
export function within(earliest: string, ...latest: readonly string[]): Condition<Period> {
  return ({ from, to }) => {
    if (from && to && from > to) {
      throw new RequestError(
        'PERIOD_INVALID',
        `A period ends on the day it begins or later; got from ${from} to ${to}.`,
      );
    }
    const begins: Filter[] = to ? [{ property: earliest, is: 'atMost', value: to }] : [];
    const ends: Filter[] = from
      ? [either(...latest.map((property): Filter => ({ property, is: 'atLeast', value: from })))]
      : [];
    return { all: [{ property: earliest, is: 'exists', value: true }, ...begins, ...ends] };
  };
}

/** What is linked to a node by its id, global or plain. */
export function linkedTo(label: string, hop: Hop): Condition<string> {
  return (id) => ({ ...hop, label, where: equals('id', localId(label, id)) });
}

/** What is linked to a node with one of the values. */
export function linkedToOneOf(label: string, hop: Hop, property: string): Condition<readonly string[]> {
  return (values) => ({ ...hop, label, where: { property, is: 'oneOf', value: values } });
}

/** What concerns the sector or one of its sub-sectors, by the sector's code. */
export const concernsSector: Condition<string> = (code) => ({
  relationship: 'CONCERNS',
  direction: 'out',
  label: 'Sector',
  where: either(equals('code', code), equals('parent', code)),
});

/** What an institution is involved in. */
export const involvesInstitution = linkedTo('Institution', { relationship: 'INVOLVED_IN', direction: 'in' });

/** Facts that no curator has judged wrong. */
const NOT_WRONG: Filter = { not: { property: 'review', is: 'equals', value: 'wrong' } };

/** Facts that stand: not judged wrong, and with a day, known on it. */
export function standingFacts(day: string | null | undefined): Filter {
  const known = knownBy(day, 'firstReported');
  return known ? { all: [NOT_WRONG, known] } : NOT_WRONG;
}

/** What was known on a day, by the property that holds when it became known. */
export function knownBy(day: string | null | undefined, property: string | null): Filter | undefined {
  return day && property ? { property, is: 'atMost', value: day } : undefined;
}

export function equals(property: string, value: string): Filter {
  return { property, is: 'equals', value };
}

export function either(...filters: readonly Filter[]): Filter {
  const [only] = filters;
  return filters.length === 1 && only ? only : { any: filters };
}
