import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Context } from '../../graphql/context';
import { html } from '../html';
import { ShownErrors } from '../shown-errors';
import { aroundPage } from './around-page';
import { askedIn, type Query, valuesOf } from './asked';
import { type ExplorerPage, wholePage } from './page';
import { relationPage } from './relation-page';
import { searchPage } from './search-page';
import { thingPage } from './thing-page';

export interface ExplorerOptions {
  /** A fresh one for each request. */
  readonly context: () => Context;
  readonly report: (error: unknown) => void;
}

/** `/explore/…`: pages that ask the API and show the sentence beside each fact. They work without scripts. */
export function explorer(app: FastifyInstance, { context, report }: ExplorerOptions): void {
  const shown = new ShownErrors(report);
  const page = (path: string, make: (query: Query, context: Context) => Promise<ExplorerPage>) =>
    app.get<{ Querystring: Query }>(`/explore/${path}`, async ({ query }, reply) => {
      try {
        return send(reply, 200, await make(query, context()));
      } catch (error) {
        const failed =
          error instanceof GraphQLError
            ? error
            : new GraphQLError(String(error), { originalError: error as Error });
        const [{ message = '', extensions = {} } = {}] = shown.errors([failed]);
        return send(reply, statusOf(String(extensions.code)), apology(message));
      }
    });
  page('relation', (query, asking) => relationPage(valuesOf(query, 'between'), askedIn(query), asking));
  page('node', (query, asking) => thingPage(valuesOf(query, 'id')[0] ?? '', askedIn(query), asking));
  page('around', (query, asking) => aroundPage(valuesOf(query, 'id')[0] ?? '', askedIn(query), asking));
  page('search', (query, asking) => searchPage(valuesOf(query, 'text')[0] ?? '', askedIn(query), asking));
}

function send(reply: FastifyReply, status: number, page: ExplorerPage): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(wholePage(page));
}

function statusOf(code: string): number {
  if (code === 'ID_UNKNOWN') return 404;
  if (code === 'STORE_UNREACHABLE' || code === 'STORE_LOCKED' || code === 'TIMEOUT') return 503;
  return code === 'INTERNAL_SERVER_ERROR' ? 500 : 400;
}

function apology(message: string): ExplorerPage {
  return {
    title: 'No answer',
    main: html`<h1>No answer</h1><p role="alert">${message}</p><p><a href="/">To the start page</a></p>`,
  };
}
