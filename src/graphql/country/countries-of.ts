import type { Context } from '../context';
import { andThen, type Eventual } from '../eventual';
import { nodeOf } from '../node/neighbours';
import { Country } from './country.type';

export const COUNTRY = { label: 'Country', type: Country } as const;

/** The country of an alpha-3 code; null where the graph has none. */
export function countryOf(
  code: string | null,
  asOf: string | null,
  context: Context,
): Eventual<Country | null> {
  return nodeOf(code, asOf, COUNTRY, context);
}

/** The countries of alpha-3 codes, in their order. */
export function countriesOf(
  codes: readonly string[],
  asOf: string | null,
  { loaders }: Context,
): Eventual<Country[]> {
  return andThen(loaders.nodes('Country', codes), (rows) => rows.map((row) => new Country(row, asOf)));
}
