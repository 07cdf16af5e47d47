import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { storeFailure } from '../graphql/errors';
import { LIMITS } from '../graphql/limits/limits';
import { tokensExceeded } from '../graphql/limits/tokens';

/** Codes whose messages say what the client can put right; everything else is masked. */
const SHOWN = new Set([
  'COUNTRY_UNKNOWN',
  'PAIR_INVALID',
  'PAGE_SIZE_INVALID',
  'CURSOR_INVALID',
  'ID_INVALID',
  'ID_UNKNOWN',
  'PERIOD_INVALID',
  'SUBSCRIPTION_INVALID',
  'SUBSCRIPTIONS_EXCEEDED',
  'REQUEST_INVALID',
  'DOCUMENT_NOT_TRUSTED',
  'DEPTH_EXCEEDED',
  'ALIASES_EXCEEDED',
  'COST_EXCEEDED',
  'NESTING_EXCEEDED',
  'CONDITIONS_EXCEEDED',
  'READ_ONLY',
  'LIMIT_INVALID',
  'TEXT_INVALID',
  'DIMENSION_INVALID',
  'FILTER_INVALID',
  'RESULT_TOO_LARGE',
  'DATE_MALFORMED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What graphql-js says where a text has more tokens than it may. */
function isTooLong(error: unknown): error is GraphQLError {
  return (
    error instanceof GraphQLError &&
    /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message)
  );
}

/** Errors as clients see them: those that they can act on as they are, the rest without internals and reported. */
export function errorFormat(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions: { stacktrace: _, ...extensions } = {} } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const failure = storeFailure(unwrapResolverError(error));
    if (failure) {
      report(error);
      return { message: failure.message, ...place, extensions: { code: failure.code } };
    }
    if (isTooLong(error)) {
      const { message: told, actual } = tokensExceeded(error.source?.body ?? '', LIMITS.tokens);
      return { message: told, extensions: { code: 'TOKENS_EXCEEDED', limit: LIMITS.tokens, actual } };
    }
    // Apollo gives this one no code.
    if (message === 'provided sha does not match query')
      return {
        message: 'The hash in extensions.persistedQuery is not that of the query.',
        extensions: { code: 'BAD_REQUEST' },
      };
    if (SHOWN.has(String(extensions.code))) return { message, ...place, extensions };
    report(error);
    return {
      message: 'The server could not answer this. The reason is in its log.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
