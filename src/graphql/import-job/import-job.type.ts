import { Field, Int, ObjectType } from 'type-graphql';
import { IMPORT_STATUSES } from '../../domain/importer';
import { DateTimeScalar } from '../date-time-scalar';
import { Node } from '../node/node.type';
import { enumOf, known } from '../vocabulary/enum';

export const ImportStatusEnum = enumOf(
  'ImportStatus',
  IMPORT_STATUSES,
  'How far an import is. Example: `RUNNING`.',
  {
    waiting: 'Another import is under way: it begins when that has ended.',
    running: 'Documents are being read.',
    completed: 'All that could be read is in the graph; `errors` tells what could not.',
    failed: 'It could not go on. What it took in stands.',
    interrupted: 'Its server was stopped. The same import, begun again, goes on where it was.',
  },
);

/** A running import that has told nothing for so long has lost its server. */
const SILENT_MS = 5 * 60_000;

@ObjectType('ImportFailure', {
  simpleResolvers: true,
  description: 'A file of an import that is no document. Example: `{ name: "talks.xls" }`.',
})
export class ImportFailure {
  @Field(() => String, { description: 'The text, upload or path. Example: `"talks.pdf"`.' })
  readonly name!: string;

  @Field(() => String, {
    description: 'What is wrong and what to do, in one line. Example: `"talks.xls is binary, not text: …"`.',
  })
  readonly message!: string;
}

/** Its documents are resolved in `import-job.resolver.ts`. */
@ObjectType('ImportJob', {
  implements: Node,
  simpleResolvers: true,
  description: 'An import that runs in the background. Example: `{ status: RUNNING, done: 12, total: 70 }`.',
})
export class ImportJob extends Node {
  @Field(() => ImportStatusEnum, { description: 'How far it is. Example: `COMPLETED`.' })
  get status(): string {
    const status = known(IMPORT_STATUSES, this.row.properties.status, 'completed');
    const silent = Date.now() - Date.parse(this.textOf('updatedAt') ?? '') > SILENT_MS;
    return status === 'running' && silent ? 'interrupted' : status;
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was asked for. Example: `"2024-11-06T08:00:00.000Z"`.',
  })
  get startedAt(): string | null {
    return this.textOf('startedAt');
  }

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ended; null before. Example: `"2024-11-06T08:00:09.000Z"`.',
  })
  get endedAt(): string | null {
    return this.textOf('endedAt');
  }

  @Field(() => Int, { description: 'How many files it is to read. Example: `70`.' })
  get total(): number {
    return this.numberOf('total') ?? 0;
  }

  @Field(() => Int, { description: 'How many of them it has read. Example: `12`.' })
  get done(): number {
    return this.numberOf('done') ?? 0;
  }

  @Field(() => Int, { description: 'How many are documents new to the graph. Example: `10`.' })
  get imported(): number {
    return this.numberOf('imported') ?? 0;
  }

  @Field(() => Int, {
    description: 'How many were in the graph already, word for word. Example: `1`.',
  })
  get known(): number {
    return this.numberOf('known') ?? 0;
  }

  @Field(() => Int, { description: 'How many are no documents. Example: `1`.' })
  get failed(): number {
    return this.numberOf('failed') ?? 0;
  }

  @Field(() => Int, { description: 'How many claims the new documents make. Example: `237`.' })
  get claims(): number {
    return this.numberOf('claims') ?? 0;
  }

  @Field(() => [ImportFailure], {
    description:
      'The files that are no documents, at most the first 100. Example: `[{ name: "talks.xls", message: "talks.xls is binary, not text: …" }]`.',
  })
  get errors(): ImportFailure[] {
    const errors: unknown = JSON.parse(this.textOf('errors') ?? '[]');
    return Array.isArray(errors) ? errors : [];
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Why it did not complete, in one line; null otherwise. Example: `"The server was stopped. …"`.',
  })
  get message(): string | null {
    return this.status === 'failed' || this.status === 'interrupted' ? this.textOf('message') : null;
  }

  /** Ids of the documents that it found or brought. */
  get documentIds(): readonly string[] {
    return this.textsOf('documentIds');
  }

  /** Whether nothing more will become of it. */
  get hasEnded(): boolean {
    return this.status !== 'waiting' && this.status !== 'running';
  }
}

@ObjectType('ImportProgress', {
  simpleResolvers: true,
  description: 'How far an import is at a moment. Example: `{ done: 12, total: 70 }`.',
})
export class ImportProgress {
  @Field(() => ImportJob, { description: 'The import. Example: `{ status: RUNNING }`.' })
  readonly job: ImportJob;

  constructor(job: ImportJob) {
    this.job = job;
  }

  @Field(() => Int, { description: 'How many files it has read. Example: `12`.' })
  get done(): number {
    return this.job.done;
  }

  @Field(() => Int, { description: 'How many files it is to read. Example: `70`.' })
  get total(): number {
    return this.job.total;
  }

  @Field(() => ImportStatusEnum, { description: 'How far it is. Example: `RUNNING`.' })
  get status(): string {
    return this.job.status;
  }
}
