import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import helmet, { type HelmetOptions } from 'helmet';

/**
 * Pages load from this server only. Inline styles are allowed, which GraphiQL's editor sets; inline scripts are
 * not. HTTPS is left to whatever stands in front.
 */
const SECURITY: HelmetOptions = {
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** Helmet's headers on every answer. They are always the same: Helmet composes them once, not anew for each request. */
export function securityHeaders(app: FastifyInstance): void {
  const composed = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(SECURITY)(composed.req, composed, (error) => {
    if (error) throw error;
  });
  const headers = Object.entries(composed.getHeaders());
  app.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value = ''] of headers) reply.raw.setHeader(name, value);
    done();
  });
}
