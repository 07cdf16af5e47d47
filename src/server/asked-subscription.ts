import type { FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql';
import { quoted, RequestError } from '../graphql/errors';
import { checkLimits } from '../graphql/limits/check-limits';
import { LIMITS } from '../graphql/limits/limits';
import { apiSchema } from '../graphql/schema';

/** A subscription that is valid and within the limits. */
export interface AskedSubscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The subscription that a request asks for. Throws a GraphQLError, or several, for anything else. */
export function askedSubscription({ body, query: search, method }: FastifyRequest): AskedSubscription {
  const sent = (method === 'GET' ? search : body) as Readonly<Record<string, unknown>> | null;
  if (typeof sent?.query !== 'string')
    throw new RequestError(
      'SUBSCRIPTION_INVALID',
      'A subscription is sent as { "query": "subscription { … }" }.',
    );
  const document = parse(sent.query, { maxTokens: LIMITS.tokens });
  const errors = validate(apiSchema(), document);
  if (errors.length > 0) throw errors;
  const name = typeof sent.operationName === 'string' ? sent.operationName : undefined;
  const operation = getOperationAST(document, name);
  if (operation?.operation !== 'subscription') {
    throw new RequestError(
      'SUBSCRIPTION_INVALID',
      `Server-sent events answer subscriptions; got ${operation ? `a ${operation.operation}` : `no operation ${quoted(name ?? '')}`}. Ask it with Accept: application/json.`,
    );
  }
  const variables = variablesOf(sent.variables);
  checkLimits({ schema: apiSchema(), document, operation, variables }, LIMITS);
  return { document, operation, variables };
}

function variablesOf(sent: unknown): Readonly<Record<string, unknown>> {
  const value: unknown = typeof sent === 'string' ? parsedJson(sent) : (sent ?? {});
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new RequestError('SUBSCRIPTION_INVALID', '"variables" is an object with a value for each variable.');
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
