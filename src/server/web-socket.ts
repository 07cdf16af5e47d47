import type { WebsocketHandler } from '@fastify/websocket';
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  validate,
} from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { Context } from '../graphql/context';
import { LIMITS } from '../graphql/limits/limits';
import { startClock } from '../graphql/limits/start-clock';
import { apiSchema } from '../graphql/schema';
import { type AskedOperation, askedOperation } from './asked-operation';
import type { OpenSubscriptions } from './open-subscriptions';
import type { ShownErrors } from './shown-errors';
import { subscriptionResults } from './subscription-results';
import type { TrustedDocuments } from './trusted-documents';

export interface WebSocketOptions {
  readonly context: () => Context;
  readonly open: OpenSubscriptions;
  readonly shown: ShownErrors;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
  /** The only operations that are run; any unless set. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
}

/** What graphql-ws hands from `onSubscribe` to `subscribe`. */
interface AskedArgs extends ExecutionArgs {
  readonly asked: AskedOperation;
}

/**
 * GraphQL over WebSocket (the protocol `graphql-transport-ws`): subscriptions, and queries and mutations of clients
 * that send everything so. A client that answers no ping is gone.
 */
export function webSocketHandler({
  context,
  open,
  shown,
  introspection,
  trustedDocuments,
}: WebSocketOptions): WebsocketHandler {
  const handle = makeHandler({
    isProd: true,
    onSubscribe(_connection, _id, payload) {
      try {
        return argsOf(askedOperation(payload, trustedDocuments), context, introspection);
      } catch (error) {
        if (error instanceof GraphQLError) return [error];
        if (Array.isArray(error)) return error;
        throw error;
      }
    },
    execute,
    async subscribe(args) {
      const refusal = open.refusal();
      if (refusal) return { errors: [refusal] };
      const results = await subscriptionResults((args as AskedArgs).asked, context);
      return Symbol.asyncIterator in results ? open.opened(results) : results;
    },
    onNext: (_connection, _id, _payload, _args, result) => shown.result(result as ExecutionResult),
    onError: (_connection, _id, _payload, errors) => shown.errors(errors),
  });
  return function (socket, request) {
    handle.call(this, socket, request);
    // A client's broken frames are no failure of the server: ws ends the connection, and nothing is to be logged.
    socket.removeAllListeners('error').on('error', () => undefined);
  };
}

/** Throws a GraphQLError, or several, for what cannot be run. */
function argsOf(asked: AskedOperation, context: () => Context, introspection: boolean): AskedArgs {
  const { document, operation, variables } = asked;
  if (!introspection) {
    const errors = validate(apiSchema(), document, [NoSchemaIntrospectionCustomRule]);
    if (errors.length > 0) throw errors;
  }
  const contextValue = context();
  startClock(operation, contextValue, LIMITS);
  return {
    schema: apiSchema(),
    document,
    operationName: operation.name?.value,
    variableValues: variables,
    contextValue,
    asked,
  };
}
