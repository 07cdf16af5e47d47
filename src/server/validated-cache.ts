import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Lets clients and proxies keep answers to GETs of `path`, and ask each time whether they still hold: an import may
 * have changed them. Other answers of the API are kept by nobody. To be called before answers are compressed.
 */
export function validatedCache(app: FastifyInstance, path: string): void {
  app.addHook<string | Buffer>('onSend', (request, reply, payload, done) => {
    if (request.routeOptions.url !== path) return done();
    const kept = request.method === 'GET' && reply.statusCode === 200 && typeof payload === 'string';
    void reply.header('cache-control', kept ? 'no-cache' : 'no-store');
    if (!kept) return done();
    // Weak, as the same answer may be sent compressed or not.
    const tag = `W/"${createHash('sha256').update(payload).digest('base64url')}"`;
    void reply.header('etag', tag);
    if (!holds(request.headers['if-none-match'], tag)) return done();
    void reply.code(304).removeHeader('content-length');
    done(null, '');
  });
}

function holds(known: string | undefined, tag: string): boolean {
  return known?.split(',').some((one) => one.trim() === tag) ?? false;
}
