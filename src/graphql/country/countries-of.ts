import type { Context } from '../context';
import { type Eventual, nodeOf } from '../node/neighbours';
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
export async function countriesOf(
  codes: readonly string[],
  asOf: string | null,
  { loaders }: Context,
): Promise<Country[]> {
  return (await loaders.nodes('Country', codes)).map((row) => new Country(row, asOf));
}
