import { Field, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import type { Condition } from '../filter/compile-filter';
import { countryIn, either, equals, oneOf, textIn } from '../filter/conditions';
import { listArgs, rootListArgs } from '../filter/list-args';
import { reviewable } from '../filter/reviewable';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { InstitutionKindEnum } from '../vocabulary/enums';
import { ascending, descending, orderEnum, REPORTED } from '../vocabulary/order';
import { Institution } from './institution.type';

@combinable
@reviewable
@InputType('InstitutionFilter', { description: 'Which institutions. Example: `{ kind: [MUSEUM] }`.' })
export class InstitutionFilter {
  @Field(() => [String], {
    nullable: true,
    description:
      'Involved in the relation of these two countries, in either order. Example: `["KAZ", "FRA"]`.',
  })
  between?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Based in this country. ISO 3166 code, alpha-2 or alpha-3. Example: `"KAZ"`.',
  })
  country?: string | null;

  @Field(() => [InstitutionKindEnum], {
    nullable: true,
    description: 'Of one of the kinds. Example: `[MUSEUM]`.',
  })
  kind?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose name contains this text, whatever the case. Example: `"stan"`.',
  })
  text?: string | null;

  review?: string[] | null;

  and?: InstitutionFilter[] | null;
  or?: InstitutionFilter[] | null;
  not?: InstitutionFilter | null;
}

const involvedInPair: Condition<string[]> = async (codes, countries) => {
  const where = equals('pair', await countries.pair(codes));
  return either(where, { relationship: 'INVOLVED_IN', direction: 'out', label: 'Relation', where });
};

const orderings = {
  NAME_ASC: { by: ascending('name'), description: 'By name, A to Z.' },
  NAME_DESC: { by: descending('name'), description: 'By name, Z to A.' },
  ...REPORTED,
};

export const INSTITUTIONS: ListOf<Institution, InstitutionFilter> = {
  label: 'Institution',
  type: Institution,
  orderings,
  knownSince: 'firstReported',
  conditions: {
    review: oneOf('review'),
    between: involvedInPair,
    country: countryIn('country'),
    kind: oneOf('kind'),
    text: textIn('name'),
  },
};

export const InstitutionOrder = orderEnum('InstitutionOrder', 'institutions', orderings);
export const InstitutionConnection = connectionOf('Institution', () => Institution, 'institutions');
export const InstitutionArgs = listArgs(() => InstitutionFilter, InstitutionOrder, '{ kind: [MUSEUM] }');
export const InstitutionsQuery = rootListArgs(
  () => InstitutionFilter,
  InstitutionOrder,
  '{ kind: [MUSEUM] }',
);
