import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../graphql/context';
import { refuseCrossSite } from './cross-site';
import { EventStreams, wantsEvents } from './event-stream';
import { loadExamples } from './examples';
import { graphiqlPage } from './graphiql-page';

/** `/graphql`: POST and GET answer queries; a browser that asks for HTML gets GraphiQL, a client that asks for server-sent events its subscription. */
export function graphqlRoute(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  context: () => Context,
  report: (error: unknown) => void,
): void {
  const answer = fastifyApolloHandler(apollo, { context: async () => context() });
  const streams = new EventStreams(app, { context, report });
  let page: string | undefined;
  app.addHook('onRequest', refuseCrossSite);
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    const message = status < 500 ? error.message : 'The server could not answer this.';
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler(request, reply) {
      void reply.header('vary', 'accept');
      if (wantsEvents(request)) return streams.answer(request, reply);
      if (!wantsPage(request)) return answer.call(app, request, reply);
      page ??= graphiqlPage(loadExamples());
      return reply.type('text/html; charset=utf-8').send(page);
    },
  });
}

function wantsPage({ method, headers: { accept = '' } }: FastifyRequest): boolean {
  return method === 'GET' && accept.includes('text/html');
}
