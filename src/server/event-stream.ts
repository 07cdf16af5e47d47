import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, type ExecutionResult, execute, GraphQLError } from 'graphql';
import { TooSlow } from '../graphql/change/change-feed';
import type { Context } from '../graphql/context';
import { RequestError } from '../graphql/errors';
import { apiSchema } from '../graphql/schema';
import { type AskedSubscription, askedSubscription } from './asked-subscription';
import { errorFormat } from './error-format';

/** Streams open at once; each is a connection and a place in the feed. */
const MOST_STREAMS = 200;
const KEEP_ALIVE_MS = 15_000;
/** A client that reads nothing for so long is gone. */
const STALLED_MS = 30_000;

export interface EventStreamOptions {
  readonly context: () => Context;
  readonly report: (error: unknown) => void;
}

/**
 * Subscriptions over server-sent events, one a connection (the “distinct connections mode” of graphql-sse): events
 * `next` with a result each, then `complete`. What cannot be subscribed to is answered as JSON with status 400.
 */
export class EventStreams {
  private readonly open = new Set<() => void>();
  private readonly format: ReturnType<typeof errorFormat>;

  constructor(
    app: FastifyInstance,
    private readonly options: EventStreamOptions,
  ) {
    this.format = errorFormat(options.report);
    app.addHook('preClose', async () => {
      for (const end of [...this.open]) end();
    });
  }

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (this.open.size >= MOST_STREAMS) {
      const message = `At most ${MOST_STREAMS} subscriptions are open at once. Try again when one has ended.`;
      return reply.code(503).send({ errors: [{ message, extensions: { code: 'SUBSCRIPTIONS_EXCEEDED' } }] });
    }
    const subscribed = await this.subscribed(request);
    if ('errors' in subscribed) return reply.code(400).send({ errors: this.formatted(subscribed.errors) });
    await this.stream(subscribed.source, subscribed.asked, reply);
    return reply;
  }

  private async subscribed(
    request: FastifyRequest,
  ): Promise<
    { source: AsyncIterable<unknown>; asked: AskedSubscription } | { errors: readonly GraphQLError[] }
  > {
    try {
      const asked = askedSubscription(request);
      const source = await createSourceEventStream({
        schema: apiSchema(),
        document: asked.document,
        contextValue: this.options.context(),
        variableValues: asked.variables,
        operationName: asked.operation.name?.value,
      });
      return Symbol.asyncIterator in source ? { source, asked } : { errors: source.errors ?? [] };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      if (Array.isArray(error)) return { errors: error };
      throw error;
    }
  }

  private async stream(
    source: AsyncIterable<unknown>,
    { document, operation, variables }: AskedSubscription,
    reply: FastifyReply,
  ): Promise<void> {
    const events = source[Symbol.asyncIterator]();
    const end = () => void events.return?.();
    this.open.add(end);
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
      for (;;) {
        const { value, done } = await events.next();
        if (done) break;
        const result = await execute({
          schema: apiSchema(),
          document,
          rootValue: value,
          contextValue: this.options.context(),
          variableValues: variables,
          operationName: operation.name?.value,
        });
        if (!raw.write(event('next', this.shown(result)))) await drained(raw);
        if (raw.destroyed) break;
      }
    } catch (error) {
      const told =
        error instanceof TooSlow ? new RequestError('SUBSCRIPTION_INVALID', error.message) : undefined;
      raw.write(
        event('next', {
          errors: this.formatted([
            told ?? new GraphQLError(String(error), { originalError: error as Error }),
          ]),
        }),
      );
    } finally {
      clearInterval(alive);
      this.open.delete(end);
      end();
      raw.end('event: complete\ndata:\n\n');
    }
  }

  private shown({ data, errors }: ExecutionResult): object {
    return errors ? { data, errors: this.formatted(errors) } : { data };
  }

  private formatted(errors: readonly GraphQLError[]): object[] {
    return errors.map((error) => {
      const formatted = error.toJSON();
      return this.format(
        { ...formatted, extensions: { code: codeOf(error), ...formatted.extensions } },
        error,
      );
    });
  }
}

/** GraphQL’s own errors have no code. */
function codeOf({ message, originalError }: GraphQLError): string {
  if (originalError) return 'INTERNAL_SERVER_ERROR';
  return message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED';
}

/** Whether a client asks for server-sent events. */
export function wantsEvents({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.includes('text/event-stream');
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
