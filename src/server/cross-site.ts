import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Refuses what another site's page sends behind its reader's back. Browsers say so in `Sec-Fetch-Site`, which
 * no page can set, and older ones in `Origin` when they open a WebSocket; following a link (a navigation) is let
 * through, and so are all other clients.
 */
export function refuseCrossSite(request: FastifyRequest, reply: FastifyReply, accept: () => void): void {
  if (!isCrossSite(request)) accept();
  else
    void reply.code(403).send({
      errors: [
        { message: 'Requests from other sites’ pages are refused.', extensions: { code: 'CROSS_SITE' } },
      ],
    });
}

function isCrossSite({ headers, host }: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode, upgrade, origin } = headers;
  if (site !== undefined) return site === 'cross-site' && mode !== 'navigate';
  return upgrade !== undefined && origin !== undefined && !origin.endsWith(`://${host}`);
}
