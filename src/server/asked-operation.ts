import { type DocumentNode, getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql';
import { quoted, RequestError } from '../graphql/errors';
import { checkLimits } from '../graphql/limits/check-limits';
import { LIMITS } from '../graphql/limits/limits';
import { apiSchema } from '../graphql/schema';
import type { TrustedDocuments } from './trusted-documents';

/** A request as a client sends it, whatever the transport. */
export interface SentRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** An operation that is valid and within the limits. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation that a request asks for. Throws a GraphQLError, or several, where there is none to be run. */
export function askedOperation(sent: SentRequest, trusted?: TrustedDocuments): AskedOperation {
  const query = queryOf(sent, trusted);
  if (typeof query !== 'string')
    throw new RequestError('REQUEST_INVALID', 'A request is sent as { "query": "{ … }" }.');
  trusted?.check(query);
  const document = parse(query, { maxTokens: LIMITS.tokens });
  const errors = validate(apiSchema(), document);
  if (errors.length > 0) throw errors;
  const name = typeof sent.operationName === 'string' ? sent.operationName : undefined;
  const operation = getOperationAST(document, name);
  if (!operation)
    throw new RequestError(
      'REQUEST_INVALID',
      name
        ? `The query has no operation ${quoted(name)}. Name one of those it has in "operationName".`
        : 'The query has several operations. Name the one to run in "operationName".',
    );
  const variables = variablesOf(sent.variables);
  checkLimits({ schema: apiSchema(), document, operation, variables }, LIMITS);
  return { document, operation, variables };
}

/** The subscription that a request asks for. Throws as `askedOperation` does, and for queries and mutations. */
export function askedSubscription(sent: SentRequest, trusted?: TrustedDocuments): AskedOperation {
  const asked = askedOperation(sent, trusted);
  const { operation } = asked.operation;
  if (operation === 'subscription') return asked;
  throw new RequestError(
    'SUBSCRIPTION_INVALID',
    `Server-sent events answer subscriptions; got a ${operation}. Ask it with Accept: application/json.`,
  );
}

/** The text of the query, which a client of trusted documents names by its id. */
function queryOf({ query, extensions }: SentRequest, trusted: TrustedDocuments | undefined): unknown {
  if (query || !trusted) return query;
  const sent = typeof extensions === 'string' ? parsedJson(extensions) : extensions;
  const { persistedQuery } = (sent ?? {}) as { persistedQuery?: { sha256Hash?: unknown } };
  return trusted.get(String(persistedQuery?.sha256Hash));
}

function variablesOf(sent: unknown): Readonly<Record<string, unknown>> {
  const value: unknown = typeof sent === 'string' ? parsedJson(sent) : (sent ?? {});
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new RequestError('REQUEST_INVALID', '"variables" is an object with a value for each variable.');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
