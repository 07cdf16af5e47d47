import { ArgsType, Field, Int } from 'type-graphql';
import type { PageRequest } from '../../graph/store';
import { RequestError } from '../errors';
import { keysetOf, type Scope } from './cursor';

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

/** Relay's four arguments, forward (`first`, `after`) or backward (`last`, `before`). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many from the start of the range, 1–100. Without `first` and `last`: 20. Example: `10`.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what comes after this cursor of an earlier answer. Example: `"WyJmOTc1…"`.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many from the end of the range, 1–100. Not together with `first`. Example: `10`.',
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what comes before this cursor of an earlier answer. Example: `"WyJmOTc1…"`.',
  })
  before?: string | null;
}

/** The store's page request for Relay's arguments. Throws PAGE_SIZE_INVALID and CURSOR_INVALID. */
export function pageRequest({ first, after, last, before }: PageArgs, scope: Scope): PageRequest {
  if (isGiven(first) && isGiven(last)) {
    throw new RequestError(
      'PAGE_SIZE_INVALID',
      'Give "first" or "last", not both: a page is read in one direction.',
    );
  }
  return {
    order: scope.order,
    limit: size('last', last) ?? size('first', first) ?? DEFAULT_PAGE,
    last: isGiven(last),
    after: isGiven(after) ? keysetOf(scope, after, 'after') : undefined,
    before: isGiven(before) ? keysetOf(scope, before, 'before') : undefined,
  };
}

function size(argument: 'first' | 'last', value: number | null | undefined): number | undefined {
  if (!isGiven(value) || (value >= 1 && value <= LARGEST_PAGE)) return value ?? undefined;
  const remedy =
    value > LARGEST_PAGE
      ? `Ask for ${LARGEST_PAGE} and go on with ${argument === 'first' ? 'after' : 'before'}.`
      : '';
  throw new RequestError(
    'PAGE_SIZE_INVALID',
    `"${argument}" is a whole number from 1 to ${LARGEST_PAGE}; got ${value}. ${remedy}`.trim(),
    { limit: LARGEST_PAGE, actual: value },
  );
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
