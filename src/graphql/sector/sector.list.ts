import { Field, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import { equals, textIn } from '../filter/conditions';
import { listArgs, rootListArgs } from '../filter/list-args';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { ascending, orderEnum } from '../vocabulary/order';
import { Sector } from './sector.type';

@combinable
@InputType('SectorFilter', { description: 'Which sectors. Example: `{ parent: "energy" }`.' })
export class SectorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Sub-sectors of the sector with this code. Example: `"energy"`.',
  })
  parent?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of the first level (true) or of the second (false). Example: `true`.',
  })
  topLevel?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose label contains this text, whatever the case. Example: `"energy"`.',
  })
  text?: string | null;

  and?: SectorFilter[] | null;
  or?: SectorFilter[] | null;
  not?: SectorFilter | null;
}

const orderings = {
  CODE_ASC: { by: ascending('code'), description: 'By code.' },
  LABEL_ASC: { by: ascending('label'), description: 'By label, A to Z.' },
};

export const SECTORS: ListOf<Sector, SectorFilter> = {
  label: 'Sector',
  type: Sector,
  orderings,
  knownSince: null,
  conditions: {
    parent: (code) => equals('parent', code),
    topLevel: (top) => ({ property: 'parent', is: 'exists', value: !top }),
    text: textIn('label'),
  },
};

export const SectorOrder = orderEnum('SectorOrder', 'sectors', orderings);
export const SectorConnection = connectionOf('Sector', () => Sector, 'sectors');
export const SectorArgs = listArgs(() => SectorFilter, SectorOrder, '{ parent: "energy" }');
export const SectorsQuery = rootListArgs(() => SectorFilter, SectorOrder, '{ parent: "energy" }');
