import type { OperationDefinitionNode } from 'graphql';
import type { Context } from '../context';
import type { Limits } from './limits';

/** From now on a query has its time. Mutations are not broken off half-way, and subscriptions last. */
export function startClock(
  { operation }: OperationDefinitionNode,
  { deadline }: Context,
  { milliseconds }: Limits,
): void {
  if (operation === 'query') deadline.at = performance.now() + milliseconds;
}
