import type { FastifyInstance } from 'fastify';
import { processRequest } from 'graphql-upload-minimal';
import { LARGEST_UPLOAD } from '../graphql/import-job/read-upload';

/** As of `startImport`: more would wait in vain. */
const MOST_FILES = 20;

/**
 * Takes GraphQL requests with files (https://github.com/jaydenseric/graphql-multipart-request-spec). A form of any
 * page can send those unasked, so they need a header that no form sets, as Apollo's clients do.
 */
export function acceptUploads(app: FastifyInstance): void {
  app.addContentTypeParser('multipart/form-data', (request, _payload, done) => {
    if (request.headers['apollo-require-preflight'] || request.headers['x-apollo-operation-name']) done(null);
    else
      done(
        Object.assign(new Error('Requests with files need the header Apollo-Require-Preflight: true.'), {
          statusCode: 400,
        }),
      );
  });
  app.addHook('preValidation', async (request, reply) => {
    if (!request.headers['content-type']?.startsWith('multipart/form-data')) return;
    // What of the files no operation reads must not keep the connection.
    reply.raw.once('finish', () => request.raw.unpipe().resume());
    try {
      request.body = await processRequest(request.raw, reply.raw, {
        maxFieldSize: 1024 * 1024,
        maxFileSize: LARGEST_UPLOAD,
        maxFiles: MOST_FILES,
      });
    } catch (error) {
      const { message, status = 400 } = error as Error & { status?: number };
      throw Object.assign(new Error(message), { statusCode: status });
    }
  });
}
