import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { countryOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import type { Eventual } from '../eventual';
import { Indicator } from './indicator.type';

@Resolver(() => Indicator)
export class IndicatorResolver {
  @FieldResolver(() => Country, {
    nullable: true,
    description:
      'Whose: the country of the capital, the investment, the exports. Example: `{ name: "France" }`.',
  })
  holder(@Root() indicator: Indicator, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(indicator.holderCode, indicator.asOf, context);
  }

  @FieldResolver(() => Country, {
    nullable: true,
    description: 'Where: the country that is invested in. Example: `{ name: "Kazakhstan" }`.',
  })
  host(@Root() indicator: Indicator, @Ctx() context: Context): Eventual<Country | null> {
    return countryOf(indicator.hostCode, indicator.asOf, context);
  }
}
