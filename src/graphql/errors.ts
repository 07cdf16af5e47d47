import { GraphQLError } from 'graphql';
import { StoreError } from '../graph/store-error';

/** Codes in `extensions.code` of what a client can put right, beside GraphQL's own. */
export type RequestErrorCode =
  | 'COUNTRY_UNKNOWN'
  | 'PAIR_INVALID'
  | 'PAGE_SIZE_INVALID'
  | 'CURSOR_INVALID'
  | 'ID_INVALID'
  | 'ID_UNKNOWN'
  | 'PERIOD_INVALID'
  | 'SUBSCRIPTION_INVALID'
  | 'REQUEST_INVALID'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'DEPTH_EXCEEDED'
  | 'ALIASES_EXCEEDED'
  | 'COST_EXCEEDED'
  | 'NESTING_EXCEEDED'
  | 'CONDITIONS_EXCEEDED'
  | 'READ_ONLY'
  | 'LIMIT_INVALID'
  | 'TEXT_INVALID'
  | 'DIMENSION_INVALID'
  | 'FILTER_INVALID'
  | 'RESULT_TOO_LARGE';

/** A request that cannot be answered as asked. The message is one line: what was expected, what arrived, the remedy. */
export class RequestError extends GraphQLError {
  constructor(code: RequestErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { code, ...details } });
    this.name = 'RequestError';
  }
}

/** Text of a client as an error message shows it: quoted, on one line, no longer than 60 characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** The store's failure as a client sees it, without addresses or statements; undefined for other errors. */
export function storeFailure(
  error: unknown,
): { readonly code: string; readonly message: string } | undefined {
  if (!(error instanceof StoreError)) return undefined;
  switch (error.code) {
    case 'UNREACHABLE':
      return {
        code: 'STORE_UNREACHABLE',
        message: 'The graph store cannot be reached. Try again in a moment.',
      };
    case 'LOCKED':
      return {
        code: 'STORE_LOCKED',
        message: 'The graph store is locked by another process. Try again in a moment.',
      };
    case 'TIMEOUT':
      return {
        code: 'TIMEOUT',
        message:
          'The answer took longer than it may and was given up. Ask for less at once: a shorter period, a smaller "first", a filter.',
      };
    default:
      return undefined;
  }
}
