import { registerEnumType } from 'type-graphql';
import type { Order } from '../../graph/store';

/** Orderings by the name that clients give: what each sorts by, and a description. */
export type Orderings = Readonly<
  Record<string, { readonly by: readonly Order[]; readonly description: string }>
>;

/** Registers the enum of an `orderBy` argument. In every ordering, elements without the value come last. */
export function orderEnum<O extends Orderings>(
  name: string,
  of: string,
  orderings: O,
): { readonly [K in keyof O]: K } {
  const object = Object.fromEntries(Object.keys(orderings).map((key) => [key, key])) as { [K in keyof O]: K };
  registerEnumType<Record<string, string>>(object as Record<string, string>, {
    name,
    description: `Orders of ${of}. What lacks the value comes last in each; ties are broken by id.`,
    valuesConfig: Object.fromEntries(
      Object.entries(orderings).map(([key, { description }]) => [key, { description }]),
    ),
  });
  return object;
}

export function ascending(...properties: readonly string[]): Order[] {
  return properties.map((property) => ({ property, direction: 'asc' }));
}

export function descending(...properties: readonly string[]): Order[] {
  return properties.map((property) => ({ property, direction: 'desc' }));
}

/** Every fact can be ordered by when documents first reported it. */
export const REPORTED = {
  FIRST_REPORTED_DESC: { by: descending('firstReported'), description: 'Latest first report first.' },
  FIRST_REPORTED_ASC: { by: ascending('firstReported'), description: 'Earliest first report first.' },
} satisfies Orderings;
