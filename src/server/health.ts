import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../graph/store';

/** `/health`: 200 when the store answers a look-up, else 503. */
export function health(app: FastifyInstance, store: GraphStore): void {
  app.get('/health', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    try {
      await store.get('Country', ['FRA']);
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'store unreachable' });
    }
  });
}
