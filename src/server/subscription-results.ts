import { createSourceEventStream, type ExecutionResult, execute, GraphQLError } from 'graphql';
import { TooSlow } from '../graphql/change/change-feed';
import type { Context } from '../graphql/context';
import { RequestError } from '../graphql/errors';
import { apiSchema } from '../graphql/schema';
import type { AskedOperation } from './asked-operation';

/** Results as they arrive. */
export type Results = AsyncIterableIterator<ExecutionResult, undefined>;

/**
 * The results of a subscription as they arrive, each resolved in a context of its own, so that it shows the graph as
 * it is then; a source that fails gives its error as the last result. Gives a single result with errors where the
 * subscription cannot begin.
 */
export async function subscriptionResults(
  { document, operation, variables }: AskedOperation,
  context: () => Context,
): Promise<Results | ExecutionResult> {
  const request = {
    schema: apiSchema(),
    document,
    variableValues: variables,
    operationName: operation.name?.value,
  };
  const source = await createSourceEventStream({ ...request, contextValue: context() });
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  let failed = false;
  const results: Results = {
    async next() {
      if (failed) return { value: undefined, done: true };
      try {
        const { value, done } = await events.next();
        if (done) return { value: undefined, done: true };
        return {
          value: await execute({ ...request, rootValue: value, contextValue: context() }),
          done: false,
        };
      } catch (error) {
        failed = true;
        return { value: { errors: [failureOf(error)] }, done: false };
      }
    },
    async return() {
      await events.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => results,
  };
  return results;
}

function failureOf(error: unknown): GraphQLError {
  return error instanceof TooSlow
    ? new RequestError('SUBSCRIPTION_INVALID', error.message)
    : new GraphQLError(String(error), { originalError: error as Error });
}
