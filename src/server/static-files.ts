import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectFile } from '../domain/project-files';

/** Pages' own files under `/web/`, and what `npm run build` took from packages (GraphiQL, React) under `/vendor/`. */
export async function staticFiles(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: join(__dirname, '..', 'web'),
    prefix: '/web/',
    index: false,
    decorateReply: false,
    cacheControl: false,
  });
  await app.register(fastifyStatic, {
    root: projectFile('dist', 'vendor'),
    prefix: '/vendor/',
    index: false,
    decorateReply: false,
    preCompressed: true,
    maxAge: '1d',
  });
}
