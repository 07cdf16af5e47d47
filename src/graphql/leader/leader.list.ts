import { Field, InputType } from 'type-graphql';
import type { Filter } from '../../graph/filter';
import { combinable } from '../filter/combinable';
import type { Condition } from '../filter/compile-filter';
import { equals, oneOf, textIn } from '../filter/conditions';
import { listArgs, rootListArgs } from '../filter/list-args';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { OfficeRankEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum } from '../vocabulary/order';
import { Leader } from './leader.type';

@combinable
@InputType('LeaderFilter', { description: 'Which leaders. Example: `{ country: "KAZ" }`.' })
export class LeaderFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Who hold or held an office of this country. ISO 3166 code, alpha-2 or alpha-3. Example: `"KAZ"`.',
  })
  country?: string | null;

  @Field(() => [OfficeRankEnum], {
    nullable: true,
    description:
      'With one of the ranks (of the office last held). Example: `[HEAD_OF_STATE, HEAD_OF_GOVERNMENT]`.',
  })
  rank?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Who made, hosted or attended anything or are quoted (true), or are known from reference data only (false). Example: `true`.',
  })
  inGraph?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose name contains this text, whatever the case. Example: `"stan"`.',
  })
  text?: string | null;

  and?: LeaderFilter[] | null;
  or?: LeaderFilter[] | null;
  not?: LeaderFilter | null;
}

const holdsOfficeIn: Condition<string> = async (code, countries) => ({
  relationship: 'HOLDS_OFFICE',
  direction: 'out',
  label: 'Country',
  where: equals('iso3', await countries.alpha3(code)),
});

const takesPart: Condition<boolean> = (asked) => {
  const inGraph: Filter = {
    any: [
      { relationship: 'MADE', direction: 'out', label: 'Visit' },
      { relationship: 'HOSTED_BY', direction: 'in', label: 'Visit' },
      { relationship: 'ATTENDED', direction: 'out', label: 'Meeting' },
      { relationship: 'SAID', direction: 'out', label: 'Statement' },
    ],
  };
  return asked ? inGraph : { not: inGraph };
};

const orderings = {
  NAME_ASC: { by: ascending('name'), description: 'By name, A to Z.' },
  NAME_DESC: { by: descending('name'), description: 'By name, Z to A.' },
};

export const LEADERS: ListOf<Leader, LeaderFilter> = {
  label: 'Leader',
  type: Leader,
  orderings,
  knownSince: null,
  conditions: {
    country: holdsOfficeIn,
    rank: oneOf('rank'),
    inGraph: takesPart,
    text: textIn('name'),
  },
};

export const LeaderOrder = orderEnum('LeaderOrder', 'leaders', orderings);
export const LeaderConnection = connectionOf('Leader', () => Leader, 'leaders');
export const LeaderArgs = listArgs(() => LeaderFilter, LeaderOrder, '{ country: "KAZ" }');
export const LeadersQuery = rootListArgs(() => LeaderFilter, LeaderOrder, '{ country: "KAZ" }');
