import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Pages load from this server only. Inline styles are allowed, which GraphiQL's editor sets; inline scripts are
 * not. HTTPS is left to whatever stands in front.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  hsts: false,
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
