import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from '../graphql/context';
import type { CompiledQueries } from './compiled-queries';

/** Answers by compiled queries where they can answer; else Apollo has graphql-js do so. */
export function compiledQueriesPlugin(queries: CompiledQueries): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const data = await queries.data(document, contextValue, request.variables ?? {});
          if (!data) return null;
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
        },
      };
    },
  };
}
