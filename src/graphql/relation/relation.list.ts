import { Field, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import { concernsSector, involvesCountry, oneOf } from '../filter/conditions';
import { listArgs, rootListArgs } from '../filter/list-args';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { RelationLevelEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum, REPORTED } from '../vocabulary/order';
import { Relation } from './relation.type';

@combinable
@InputType('RelationFilter', {
  description: 'Which relations of two countries. Example: `{ country: "KAZ" }`.',
})
export class RelationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'That this country is one side of. ISO 3166 code, alpha-2 or alpha-3. Example: `"KAZ"`.',
  })
  country?: string | null;

  @Field(() => [RelationLevelEnum], {
    nullable: true,
    description:
      'At one of the levels: of today or, in `relations(asOf)`, of that day. Example: `[STRATEGIC_PARTNERSHIP, ALLIANCE]`.',
  })
  level?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Concerning the sector or one of its sub-sectors, by code. Example: `"energy"`.',
  })
  sector?: string | null;

  and?: RelationFilter[] | null;
  or?: RelationFilter[] | null;
  not?: RelationFilter | null;
}

const orderings = {
  PAIR_ASC: { by: ascending('pair'), description: 'By the countries’ codes, A to Z.' },
  PAIR_DESC: { by: descending('pair'), description: 'By the countries’ codes, Z to A.' },
  ...REPORTED,
};

export const RELATIONS: ListOf<Relation, RelationFilter> = {
  label: 'Relation',
  type: Relation,
  orderings,
  knownSince: 'firstReported',
  conditions: {
    country: involvesCountry,
    level: oneOf('level'),
    sector: concernsSector,
  },
};

export const RelationOrder = orderEnum('RelationOrder', 'relations', orderings);
export const RelationConnection = connectionOf('Relation', () => Relation, 'relations');
export const RelationArgs = listArgs(() => RelationFilter, RelationOrder, '{ country: "KAZ" }');
export const RelationsQuery = rootListArgs(() => RelationFilter, RelationOrder, '{ country: "KAZ" }');
