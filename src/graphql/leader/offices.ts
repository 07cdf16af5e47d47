import { ArgsType, Field } from 'type-graphql';
import type { Context } from '../context';
import { DateScalar } from '../date-scalar';
import { andThen, type Eventual } from '../eventual';
import type { Node } from '../node/node.type';
import { OfficeRankEnum } from '../vocabulary/enums';
import { Office } from './office.type';

@ArgsType()
export class OfficeArgs {
  @Field(() => [OfficeRankEnum], {
    nullable: true,
    description: 'Only offices of one of the ranks. Example: `[HEAD_OF_STATE]`.',
  })
  rank?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only offices held on this day. Example: `"2024-11-04"`.',
  })
  on?: string | null;
}

/** The offices of a leader, or in a country: the latest first. */
export function officesOf(
  { row, asOf }: Node,
  { rank, on }: OfficeArgs,
  { loaders }: Context,
): Eventual<Office[]> {
  const leads = row.label === 'Leader';
  const found = loaders.neighbours(
    {
      relationship: 'HOLDS_OFFICE',
      direction: leads ? 'out' : 'in',
      from: row.label,
      label: leads ? 'Country' : 'Leader',
      order: [],
      limit: 1000,
    },
    row.id,
  );
  return andThen(found, ({ rows }) =>
    rows
      .map(
        ({ node: other, relationship }) =>
          new Office(leads ? row.id : other.id, leads ? other.id : row.id, relationship, asOf),
      )
      .filter((office) => (!rank || rank.includes(office.rank)) && (!on || office.heldOn(on)))
      .map((office) => ({ office, begins: office.begins, title: office.title }))
      .sort(
        (a, b) =>
          compare(b.begins, a.begins) ||
          compare(a.title, b.title) ||
          compare(a.office.leaderId, b.office.leaderId),
      )
      .map(({ office }) => office),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
