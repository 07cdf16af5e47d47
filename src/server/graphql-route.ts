import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../graphql/context';
import { refuseCrossSite } from './cross-site';
import { answerWithEvents, wantsEvents } from './event-stream';
import { loadExamples } from './examples';
import { graphiqlPage } from './graphiql-page';
import { OpenSubscriptions } from './open-subscriptions';
import { ShownErrors } from './shown-errors';
import type { TrustedDocuments } from './trusted-documents';
import { acceptUploads } from './uploads';
import { webSocketHandler } from './web-socket';

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<Context>;
  /** A fresh one for each request. */
  readonly context: () => Context;
  readonly report: (error: unknown) => void;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
  /** The only operations that are run; any unless set. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
}

/** Connections at once over WebSocket, whether they subscribe to something or not. */
const MOST_CONNECTIONS = 500;
/** Bytes of one message over WebSocket, as of the body of a request. */
const LARGEST_MESSAGE = 1024 * 1024;

/**
 * `/graphql`: POST and GET answer queries; a browser that asks for HTML gets GraphiQL; a client that opens a
 * WebSocket or asks for server-sent events gets its subscriptions.
 */
export async function graphqlRoute(
  app: FastifyInstance,
  { apollo, context, report, introspection, trustedDocuments }: GraphqlRouteOptions,
): Promise<void> {
  const answer = fastifyApolloHandler(apollo, { context: async () => context() });
  const open = new OpenSubscriptions();
  const shown = new ShownErrors(report);
  let page: string | undefined;
  app.addHook('preClose', async () => open.close());
  // Before the other hooks: it ends the connections that they refuse.
  await app.register(websocket, {
    options: { maxPayload: LARGEST_MESSAGE },
    errorHandler: (_error, socket) => socket.terminate(),
    preClose(done) {
      for (const socket of this.websocketServer.clients) socket.close(1001, 'The server stops.');
      this.websocketServer.close(done);
    },
  });
  app.addHook('onRequest', refuseCrossSite);
  acceptUploads(app);
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    const message = status < 500 ? error.message : 'The server could not answer this.';
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.addHook('onRequest', (request, reply, done) => {
    if (!request.ws || app.websocketServer.clients.size < MOST_CONNECTIONS) return done();
    void reply.code(503).send('Too many connections. Try again when one has ended.\n');
  });
  const handler = (request: FastifyRequest, reply: FastifyReply) => {
    void reply.header('vary', 'accept');
    if (wantsEvents(request))
      return answerWithEvents(request, reply, { context, open, shown, trustedDocuments });
    if (!wantsPage(request)) return answer.call(app, request, reply);
    page ??= graphiqlPage(loadExamples());
    return reply.type('text/html; charset=utf-8').send(page);
  };
  app.route({ method: 'POST', url: '/graphql', handler });
  app.route({
    method: 'GET',
    url: '/graphql',
    handler,
    wsHandler: webSocketHandler({ context, open, shown, introspection, trustedDocuments }),
  });
}

function wantsPage({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  return method === 'GET' && accept.includes('text/html');
}
