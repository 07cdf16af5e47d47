import { GraphQLScalarType } from 'graphql';
import { type FileUpload, GraphQLUpload } from 'graphql-upload-minimal';
import { Field, InputType, ObjectType } from 'type-graphql';
import { DocumentInput } from '../document/document-mutations.type';
import { ImportJob } from './import-job.type';

/** Stands for a file of a multipart request. */
export const UploadScalar = new GraphQLScalarType({
  ...GraphQLUpload.toConfig(),
  description:
    'A file of a multipart request. Example: a part that `map` ties to `variables.input.uploads.0`.',
  specifiedByURL: 'https://github.com/jaydenseric/graphql-multipart-request-spec',
});

@InputType('StartImportInput', {
  description: 'What to import. Example: `{ paths: ["2024"] }`.',
})
export class StartImportInput {
  @Field(() => [DocumentInput], {
    nullable: true,
    description: 'Texts, at most 100. Example: `[{ name: "talks.txt", text: "…" }]`.',
  })
  documents?: DocumentInput[] | null;

  @Field(() => [UploadScalar], {
    nullable: true,
    description:
      'Text files, at most 20 of 8 MiB each, sent as a multipart request. Example: `[null]`, with the file in a part of its own.',
  })
  uploads?: Promise<FileUpload>[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Text files, or folders of them, within the server’s import folder, at most 100. Example: `["2024/talks.txt"]`.',
  })
  paths?: string[] | null;
}

@ObjectType('StartImportPayload', {
  simpleResolvers: true,
  description: 'The import that was begun. Example: `{ job: { id: "ImportJob:…" } }`.',
})
export class StartImportPayload {
  @Field(() => ImportJob, {
    description: 'How far it is; `importProgress` tells more as it goes on. Example: `{ status: WAITING }`.',
  })
  readonly job: ImportJob;

  constructor(job: ImportJob) {
    this.job = job;
  }
}
