import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context';
import { checkLimits } from '../graphql/limits/check-limits';
import type { Limits } from '../graphql/limits/limits';
import { startClock } from '../graphql/limits/start-clock';

/** Refuses what is too deep, too wide or too costly before it runs, and gives the rest its time. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          try {
            checkLimits({ schema, document, operation, variables: request.variables ?? {} }, limits);
          } catch (error) {
            throw error instanceof GraphQLError ? asBadRequest(error) : error;
          }
          startClock(operation, contextValue, limits);
        },
      };
    },
  };
}

/** What is refused before it runs is the client’s mistake, not the server’s. */
function asBadRequest({ message, extensions }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });
}
