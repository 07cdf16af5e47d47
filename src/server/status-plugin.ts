import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context';

/**
 * Answers well-formed requests with status 200 where the answer is `application/json`, whatever GraphQL says of them,
 * and leaves 400 to `application/graphql-response+json` (GraphQL over HTTP, section 6.4): so proxies and clients of
 * either age read the errors.
 */
export function statusPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, errors, response: { http } }) {
          if (http.status !== 400 || errors?.some(isMalformed)) return;
          const accept = request.http?.headers.get('accept') ?? '';
          if (!accept.includes('application/graphql-response+json')) http.status = 200;
        },
      };
    },
  };
}

/** Whether there is no query at all. */
function isMalformed({ extensions }: GraphQLError): boolean {
  return extensions.code === 'BAD_REQUEST';
}
