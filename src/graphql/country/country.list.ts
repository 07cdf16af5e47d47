import { Field, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import type { Condition } from '../filter/compile-filter';
import { textIn } from '../filter/conditions';
import { listArgs, rootListArgs } from '../filter/list-args';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { ascending, descending, orderEnum } from '../vocabulary/order';
import { Country } from './country.type';

@combinable
@InputType('CountryFilter', { description: 'Which countries. Example: `{ codes: ["KAZ"] }`.' })
export class CountryFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'With one of these ISO 3166 codes. Example: `["KAZ", "FR"]`.',
  })
  codes?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose name contains this text, whatever the case. Example: `"stan"`.',
  })
  text?: string | null;

  and?: CountryFilter[] | null;
  or?: CountryFilter[] | null;
  not?: CountryFilter | null;
}

const withCodes: Condition<string[]> = async (codes, countries) => ({
  property: 'iso3',
  is: 'oneOf',
  value: await Promise.all(codes.map((code) => countries.alpha3(code))),
});

const orderings = {
  NAME_ASC: { by: ascending('name'), description: 'By English name, A to Z.' },
  NAME_DESC: { by: descending('name'), description: 'By English name, Z to A.' },
  CODE_ASC: { by: ascending('iso3'), description: 'By alpha-3 code.' },
};

export const COUNTRIES: ListOf<Country, CountryFilter> = {
  label: 'Country',
  type: Country,
  orderings,
  knownSince: null,
  conditions: {
    codes: withCodes,
    text: textIn('name'),
  },
};

export const CountryOrder = orderEnum('CountryOrder', 'countries', orderings);
export const CountryConnection = connectionOf('Country', () => Country, 'countries');
export const CountryArgs = listArgs(() => CountryFilter, CountryOrder, '{ codes: ["KAZ"] }');
export const CountriesQuery = rootListArgs(() => CountryFilter, CountryOrder, '{ codes: ["KAZ"] }');
