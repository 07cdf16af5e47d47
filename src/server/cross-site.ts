import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Refuses what another site's page sends behind its reader's back. Browsers say so in `Sec-Fetch-Site`, which
 * no page can set; following a link (a navigation) is let through, and so are all other clients.
 */
export async function refuseCrossSite(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
  if (site === 'cross-site' && mode !== 'navigate') {
    await reply.code(403).send({
      errors: [
        { message: 'Requests from other sites’ pages are refused.', extensions: { code: 'CROSS_SITE' } },
      ],
    });
  }
}
