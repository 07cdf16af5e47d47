import { ArgsType, type ClassType, Field } from 'type-graphql';
import { DateScalar } from '../date-scalar';
import { PageArgs } from '../paging/page-args';

/** Arguments of a list: a page, a filter, an order. */
export interface ListArgs<F> extends PageArgs {
  filter?: F | null;
  orderBy?: string | null;
}

/** Arguments of a root list: `asOf` too, which everything below inherits. */
export interface RootListArgs<F> extends ListArgs<F> {
  asOf?: string | null;
}

/** The arguments of a list within a fact: its own page, filter and order, the enum's first value by default. */
export function listArgs<F extends object>(
  filter: () => ClassType<F>,
  order: object,
  example: string,
): ClassType<ListArgs<F>> {
  @ArgsType()
  class ListArgsType extends PageArgs {
    @Field(() => filter(), {
      nullable: true,
      description: `Only what fits: all fields given must hold. Example: \`${example}\`.`,
    })
    filter?: F | null;

    @Field(() => order, {
      nullable: true,
      defaultValue: Object.keys(order)[0],
      description: `Order of the list. Example: \`${Object.keys(order)[1]}\`.`,
    })
    orderBy?: string | null;
  }
  return ListArgsType;
}

/** `listArgs` with `asOf`, for the fields of Query. */
export function rootListArgs<F extends object>(
  filter: () => ClassType<F>,
  order: object,
  example: string,
): ClassType<RootListArgs<F>> {
  @ArgsType()
  class RootListArgsType extends listArgs(filter, order, example) {
    @Field(() => DateScalar, {
      nullable: true,
      description:
        'Answer with what documents dated up to this day report: facts first reported later are left out, and evidence is cut to those documents. All fields below inherit it. Example: `"2024-01-01"`.',
    })
    asOf?: string | null;
  }
  return RootListArgsType;
}
