import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  type SubscribeResolverData,
  Subscription,
} from 'type-graphql';
import type { Context } from '../context';
import { DocumentConnection } from '../document/document.list';
import { Document } from '../document/document.type';
import { RequestError } from '../errors';
import { existingNode } from '../node/existing-node';
import { nodeConnection } from '../paging/connection';
import { connectionOf } from '../paging/connection.type';
import { cut } from '../paging/cut';
import { PageArgs, pageRequest } from '../paging/page-args';
import { descending } from '../vocabulary/order';
import { writing } from '../writing';
import { ImportJob, ImportProgress } from './import-job.type';
import { jobStates } from './job-states';
import { readUpload } from './read-upload';
import { StartImportInput, StartImportPayload } from './start-import.type';

const ImportJobConnection = connectionOf('ImportJob', () => ImportJob, 'imports');

const MOST = { documents: 100, uploads: 20, paths: 100 } as const;

/** The import whose node is the version of the reference data was never asked for. */
export const ASKED_FOR = { property: 'startedAt', is: 'exists', value: true } as const;

@Resolver(() => ImportJob)
export class ImportJobResolver {
  @Query(() => ImportJobConnection, {
    description:
      'Imports that ran in the background, the latest first. Example: `importJobs(first: 5) { edges { node { status done total } } }`.',
  })
  async importJobs(@Args(() => PageArgs) args: PageArgs, @Ctx() { loaders, store }: Context) {
    const scope = { order: descending('startedAt'), of: ['ImportJob'] };
    const request = pageRequest(args, scope);
    const page = await loaders.find({ ...request, label: 'ImportJob', filter: ASKED_FOR });
    return nodeConnection(
      page,
      request,
      scope,
      (row) => new ImportJob(row, null),
      () => store.count('ImportJob', ASKED_FOR),
    );
  }

  @Mutation(() => StartImportPayload, {
    description:
      'Begins an import in the background: texts, uploads, files, folders and archives (ZIP, tar) of the server’s import folder. What fails is told in `job.errors`. Example: `startImport(input: { paths: ["2024"] }) { job { id } }`.',
  })
  async startImport(
    @Arg('input', () => StartImportInput, {
      description: 'What to import. Example: `{ paths: ["2024"] }`.',
    })
    input: StartImportInput,
    @Ctx() { importer, store }: Context,
  ): Promise<StartImportPayload> {
    const { documents, uploads, paths } = input;
    checkNumbers(input);
    const id = await writing(importer).startImport({
      texts: (documents ?? []).map(({ name, text, source }) => ({ name, text, source: source ?? null })),
      uploads: await Promise.all((uploads ?? []).map(readUpload)),
      paths: paths ?? [],
    });
    const [row] = await store.get('ImportJob', [id]);
    if (!row) throw new Error(`The import ${id} was begun, but the graph does not hold it.`);
    return new StartImportPayload(new ImportJob(row, null));
  }

  @Subscription(() => ImportProgress, {
    description:
      'How far an import is: at once, after every few documents, and when it has ended, which ends the subscription. Example: `subscription { importProgress(job: "ImportJob:…") { done total } }`.',
    subscribe: ({ args, context }: SubscribeResolverData<unknown, { job: string }, Context>) =>
      statesOf(args.job, context),
  })
  importProgress(
    @Root() job: ImportJob | undefined,
    @Arg('job', () => ID, { description: 'Global id of the import. Example: `"ImportJob:…"`.' }) _job: string,
  ): ImportProgress {
    if (job instanceof ImportJob) return new ImportProgress(job);
    throw new RequestError(
      'SUBSCRIPTION_INVALID',
      'A subscription is answered over WebSocket or as server-sent events: send it with Accept: text/event-stream.',
    );
  }

  @FieldResolver(() => DocumentConnection, {
    description:
      'The documents that it brought or found, as far as they are still there. Example: `{ totalCount: 11 }`.',
  })
  async documents(@Root() job: ImportJob, @Args(() => PageArgs) args: PageArgs, @Ctx() { loaders }: Context) {
    const scope = { order: [], of: ['ImportJob', job.id, 'documents'] };
    const request = pageRequest(args, scope);
    const page = cut(
      job.documentIds.map((id) => ({ id })),
      request,
      ({ id }) => id,
    );
    const rows = await loaders.nodes(
      'Document',
      page.rows.map(({ id }) => id),
    );
    return nodeConnection(
      { rows, more: page.more },
      request,
      scope,
      (row) => new Document(row, null),
      async () => job.documentIds.length,
    );
  }
}

async function statesOf(id: string, context: Context): Promise<AsyncIterableIterator<ImportJob>> {
  const { label, id: local } = await existingNode('job', id, context);
  if (label === 'ImportJob') return jobStates(context.store, local);
  throw new RequestError('ID_INVALID', `"job" takes the id of an ImportJob; got one of a ${label}.`);
}

/** Throws LIMIT_INVALID where too much is sent at once, or nothing. */
function checkNumbers(input: StartImportInput): void {
  let all = 0;
  for (const [name, most] of Object.entries(MOST) as [keyof typeof MOST, number][]) {
    const actual = input[name]?.length ?? 0;
    all += actual;
    if (actual > most)
      throw new RequestError(
        'LIMIT_INVALID',
        `"${name}" takes at most ${most}; got ${actual}. Begin several imports.`,
        { limit: most, actual },
      );
  }
  if (all === 0)
    throw new RequestError('LIMIT_INVALID', 'There is nothing to import: give documents, uploads or paths.');
}
