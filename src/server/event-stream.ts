import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, GraphQLError, getOperationAST, parse } from 'graphql';
import type { Context } from '../graphql/context';
import { LIMITS } from '../graphql/limits/limits';
import { type AskedOperation, askedSubscription, type SentRequest } from './asked-operation';
import type { OpenSubscriptions } from './open-subscriptions';
import type { ShownErrors } from './shown-errors';
import { type Results, subscriptionResults } from './subscription-results';
import type { TrustedDocuments } from './trusted-documents';

const KEEP_ALIVE_MS = 15_000;
/** A client that reads nothing for so long is gone. */
const STALLED_MS = 30_000;

export interface EventStreamOptions {
  readonly context: () => Context;
  readonly open: OpenSubscriptions;
  readonly shown: ShownErrors;
  /** The only operations that are run; any unless set. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
}

/**
 * A subscription over server-sent events, one a connection (the “distinct connections mode” of graphql-sse): events
 * `next` with a result each, then `complete`. What cannot be subscribed to is answered as JSON with status 400.
 */
export async function answerWithEvents(
  request: FastifyRequest,
  reply: FastifyReply,
  { context, open, shown, trustedDocuments }: EventStreamOptions,
): Promise<FastifyReply> {
  const refusal = open.refusal();
  if (refusal) return reply.code(503).send({ errors: shown.errors([refusal]) });
  const results = await subscribed(() => askedSubscription(sentIn(request), trustedDocuments), context);
  if (!(Symbol.asyncIterator in results)) return reply.code(400).send(shown.result(results));
  await stream(open.opened(results), reply, shown);
  return reply;
}

async function subscribed(
  asked: () => AskedOperation,
  context: () => Context,
): Promise<Results | ExecutionResult> {
  try {
    return await subscriptionResults(asked(), context);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    if (Array.isArray(error)) return { errors: error };
    throw error;
  }
}

async function stream(results: Results, reply: FastifyReply, shown: ShownErrors): Promise<void> {
  const end = () => void results.return?.();
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  });
  raw.write(':\n\n');
  const alive = setInterval(() => raw.write(':\n\n'), KEEP_ALIVE_MS).unref();
  raw.once('close', end);
  // It may have left while the subscription began.
  if (raw.destroyed) end();
  try {
    for await (const result of results) {
      if (!raw.write(event('next', shown.result(result)))) await drained(raw);
      if (raw.destroyed) break;
    }
  } finally {
    clearInterval(alive);
    raw.end('event: complete\ndata:\n\n');
  }
}

/**
 * Whether a request is to be answered with server-sent events: a client that takes nothing else, or a subscription of
 * one that names all that it takes with every request.
 */
export function wantsEvents(request: FastifyRequest): boolean {
  const { accept = '' } = request.headers;
  if (!accept.includes('text/event-stream')) return false;
  return !/application\/(?:graphql-response\+)?json/.test(accept) || isSubscription(sentIn(request));
}

function isSubscription({ query, operationName }: SentRequest): boolean {
  // Most requests are none, and need not be parsed for it.
  if (typeof query !== 'string' || !query.includes('subscription')) return false;
  try {
    const name = typeof operationName === 'string' ? operationName : undefined;
    return getOperationAST(parse(query, { maxTokens: LIMITS.tokens }), name)?.operation === 'subscription';
  } catch {
    return false;
  }
}

function sentIn({ body, query, method }: FastifyRequest): SentRequest {
  return ((method === 'GET' ? query : body) as SentRequest | null) ?? {};
}

function event(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Resolves when a connection takes more, or has ended: by itself, or because it took nothing for too long. */
function drained(connection: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const stalled = setTimeout(() => connection.destroy(), STALLED_MS).unref();
    const go = () => {
      clearTimeout(stalled);
      connection.off('drain', go);
      connection.off('close', go);
      resolve();
    };
    connection.once('drain', go);
    connection.once('close', go);
  });
}
