import { Field, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import { oneOf } from '../filter/conditions';
import { listArgs } from '../filter/list-args';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { ascending, descending, orderEnum } from '../vocabulary/order';
import { Claim } from './claim.type';

@combinable
@InputType('ClaimFilter', { description: 'Which claims. Example: `{ kind: ["visit"] }`.' })
export class ClaimFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'Of one of the kinds. Example: `["visit", "statement"]`.',
  })
  kind?: string[] | null;

  and?: ClaimFilter[] | null;
  or?: ClaimFilter[] | null;
  not?: ClaimFilter | null;
}

const orderings = {
  DATE_ASC: { by: ascending('date'), description: 'Earliest document first.' },
  DATE_DESC: { by: descending('date'), description: 'Latest document first.' },
};

export const CLAIMS: ListOf<Claim, ClaimFilter> = {
  label: 'Claim',
  type: Claim,
  orderings,
  knownSince: 'date',
  conditions: { kind: oneOf('kind') },
  beside: { field: 'document', relationship: 'STATES', direction: 'in', label: 'Document' },
};

export const ClaimOrder = orderEnum('ClaimOrder', 'claims', orderings);
export const ClaimConnection = connectionOf('Claim', () => Claim, 'claims');
export const ClaimArgs = listArgs(() => ClaimFilter, ClaimOrder, '{ kind: ["visit"] }');
