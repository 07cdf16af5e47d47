import compress from '@fastify/compress';
import fastify, { type FastifyInstance } from 'fastify';
import type { Importer } from '../domain/importer';
import { ReferenceMemory } from '../graph/memory/reference-memory';
import { loadOntology } from '../graph/ontology';
import type { GraphStore } from '../graph/store';
import { ChangeFeed } from '../graphql/change/change-feed';
import { createContext } from '../graphql/context';
import { createApollo } from './apollo';
import { explorer } from './explorer/explorer';
import { graphqlRoute } from './graphql-route';
import { health } from './health';
import { securityHeaders } from './security-headers';
import { startPage } from './start-page';
import { staticFiles } from './static-files';
import type { TrustedDocuments } from './trusted-documents';
import { validatedCache } from './validated-cache';

/** Bytes of an answer that TCP sends at once (ten segments): to compress shorter ones saves no round trip. */
const COMPRESSED_FROM = 14_000;
/** Of zlib's 1–9: an answer of 30 kB takes 0.2 ms to become 3.9 kB; with the usual 6 it takes 1.3 ms to become 3.6 kB. */
const COMPRESSION_LEVEL = 4;
/** Bytes of an answer up to which it is compressed at once: a thread of zlib's own takes longer to be handed it. */
const COMPRESSED_AT_ONCE = 100_000;

export interface ServerOptions {
  /** Prepared; whoever opened it closes it. */
  readonly store: GraphStore;
  /** Takes documents in and away for clients; without it they may only read. */
  readonly importer?: Importer | undefined;
  /** Milliseconds between two looks for changes, while someone subscribes to them. 1000 unless set. */
  readonly feedInterval?: number | undefined;
  /** Whether clients may read the schema, which GraphiQL needs. On unless set. */
  readonly introspection?: boolean | undefined;
  /** The only operations that are run; any unless set. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
  /** Requests a minute and address; no limit unless set. */
  readonly requestsPerMinute?: number | undefined;
  /** Whether operators find numbers of what it does at `/metrics`. Off unless set. */
  readonly metrics?: boolean | undefined;
  /** Told of errors that clients see only masked. Written to standard error unless set. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/** The service, ready to listen: the API and GraphiQL at `/graphql`, the explorer from the start page at `/`, `/health`, and `/metrics` where it is wanted. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const {
    store,
    importer,
    feedInterval,
    introspection = true,
    trustedDocuments,
    requestsPerMinute,
    metrics: measured = false,
    report = (error) => console.error(error),
  } = options;
  const app = fastify({ forceCloseConnections: 'idle', routerOptions: { ignoreTrailingSlash: true } });
  app.removeContentTypeParser('text/plain');
  closeConnectionsAtEnd(app);
  // Loaded only here: what it needs costs those who do not want it some time to start.
  const metrics = measured ? new (await import('./metrics.js')).Metrics(store) : undefined;
  const apollo = createApollo({ introspection, trustedDocuments, metrics, report });
  await apollo.start();
  const feed = new ChangeFeed(store, feedInterval, report);
  const reference = new ReferenceMemory(store, loadOntology());
  const context = () => createContext(store, importer, feed, undefined, reference);
  securityHeaders(app);
  validatedCache(app, '/graphql');
  await app.register(compress, {
    threshold: COMPRESSED_FROM,
    encodings: ['gzip', 'identity'],
    zlibOptions: { level: COMPRESSION_LEVEL },
    syncThreshold: COMPRESSED_AT_ONCE,
  });
  if (requestsPerMinute !== undefined) {
    const { default: rateLimit } = await import('@fastify/rate-limit');
    await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  }
  await app.register(async (scope) =>
    graphqlRoute(scope, {
      apollo,
      context,
      report,
      introspection,
      trustedDocuments,
    }),
  );
  await app.register(staticFiles);
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type('text/plain; charset=utf-8')
      .send('There is nothing here. The API is at /graphql.\n'),
  );
  startPage(app, context);
  explorer(app, { context, report });
  health(app, store);
  metrics?.route(app);
  // Fastify answers what is under way before it runs this.
  app.addHook('onClose', () => apollo.stop());
  return app;
}

/** An answer under way when the server closes is its connection's last one, so that closing need not wait longer. */
function closeConnectionsAtEnd(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done();
  });
}
