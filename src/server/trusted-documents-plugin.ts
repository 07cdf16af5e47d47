import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context';
import type { TrustedDocuments } from './trusted-documents';

/** Refuses documents that are not trusted before they run. */
export function trustedDocumentsPlugin(documents: TrustedDocuments): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        // Before that step Apollo takes what is thrown for a failure of the server.
        async didResolveOperation({ source }) {
          try {
            documents.check(source);
          } catch (error) {
            if (!(error instanceof GraphQLError)) throw error;
            const extensions = { ...error.extensions, http: { status: 400 } };
            throw new GraphQLError(error.message, { extensions });
          }
        },
      };
    },
  };
}

/** Persisted queries that are the trusted documents: clients ask them by id and can register no others. */
export function trustedQueries(
  documents: TrustedDocuments,
): NonNullable<Exclude<ApolloServerOptions<Context>['persistedQueries'], false>> {
  return {
    cache: {
      get: async (key) => documents.get(key.replace(/^apq:/, '')),
      set: async () => undefined,
      delete: async () => false,
    },
  };
}
