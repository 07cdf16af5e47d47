import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IMPORT_PROBLEMS, type ImportProblem } from '../../domain/importer';
import { enumOf } from '../vocabulary/enum';
import { Document } from './document.type';

export const ImportProblemEnum = enumOf(
  'ImportProblem',
  IMPORT_PROBLEMS,
  'Why a text is no document. Example: `EMPTY`.',
  {
    empty: 'It has no words.',
    'too-large': 'It is longer than a press report can be: more than 512 KiB in UTF-8.',
    'not-text': 'It holds bytes that no text has.',
  },
);

export const DELETE_PROBLEMS = ['not-found', 'id-invalid'] as const;
export type DeleteProblem = (typeof DELETE_PROBLEMS)[number];
export const DeleteProblemEnum = enumOf(
  'DeleteProblem',
  DELETE_PROBLEMS,
  'Why a document was not deleted. Example: `NOT_FOUND`.',
  {
    'not-found': 'The graph holds no such document.',
    'id-invalid': 'The id is not one of a document.',
  },
);

@InputType('DocumentInput', {
  description: 'A text to import. Example: `{ name: "talks.txt", text: "ASTANA, Nov 4 – …" }`.',
})
export class DocumentInput {
  @Field(() => String, {
    description: 'Name for messages; the source too, where none is given. Example: `"talks.txt"`.',
  })
  name!: string;

  @Field(() => String, {
    description:
      'The plain text, at most 512 KiB in UTF-8. Example: `"ASTANA, November 4, 2024 – President …"`.',
  })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Address that it is from. Without it: that of a `Source:` line. Example: `"https://www.akorda.kz/…"`.',
  })
  source?: string | null;
}

@InputType('ImportDocumentsInput', {
  description: 'What to import. Example: `{ documents: [{ name: "talks.txt", text: "…" }] }`.',
})
export class ImportDocumentsInput {
  @Field(() => [DocumentInput], {
    description: '1 to 20 texts, imported in one transaction. Example: `[{ name: "talks.txt", text: "…" }]`.',
  })
  documents!: DocumentInput[];
}

@ObjectType('ImportedDocument', {
  simpleResolvers: true,
  description: 'A text that is a document of the graph now. Example: `{ known: false }`.',
})
export class ImportedDocument {
  @Field(() => Document, { description: 'The document. Example: `{ id: "Document:…" }`.' })
  readonly document: Document;

  @Field(() => Boolean, {
    description: 'Whether it was there already, word for word, and nothing was done. Example: `false`.',
  })
  readonly known: boolean;

  constructor(document: Document, known: boolean) {
    this.document = document;
    this.known = known;
  }
}

@ObjectType('ImportError', {
  simpleResolvers: true,
  description: 'A text that was not imported. The others were. Example: `{ index: 1, problem: EMPTY }`.',
})
export class ImportError {
  @Field(() => Int, { description: 'Its place among the texts, from 0. Example: `1`.' })
  readonly index: number;

  @Field(() => ImportProblemEnum, { description: 'What is wrong. Example: `EMPTY`.' })
  readonly problem: ImportProblem;

  @Field(() => String, {
    description:
      'What is wrong and what to do, in one line. Example: `"talks.txt is empty: send the document’s text."`.',
  })
  readonly message: string;

  constructor(index: number, problem: ImportProblem, message: string) {
    this.index = index;
    this.problem = problem;
    this.message = message;
  }
}

@ObjectType('ImportDocumentsPayload', {
  simpleResolvers: true,
  description: 'What became of the texts. Example: `{ documents: [{ known: false }], errors: [] }`.',
})
export class ImportDocumentsPayload {
  @Field(() => [ImportedDocument], {
    description: 'The documents, in the order of the texts. Example: `[{ known: false }]`.',
  })
  readonly documents: readonly ImportedDocument[];

  @Field(() => [ImportError], {
    description: 'The texts that were not imported. Example: `[{ index: 1, problem: EMPTY }]`.',
  })
  readonly errors: readonly ImportError[];

  constructor(documents: readonly ImportedDocument[], errors: readonly ImportError[]) {
    this.documents = documents;
    this.errors = errors;
  }
}

@InputType('DeleteDocumentInput', { description: 'What to delete. Example: `{ id: "Document:…" }`.' })
export class DeleteDocumentInput {
  @Field(() => ID, { description: 'Global id of the document. Example: `"Document:4f1c…"`.' })
  id!: string;
}

@ObjectType('DeleteError', {
  simpleResolvers: true,
  description: 'Why nothing was deleted. Example: `{ problem: NOT_FOUND }`.',
})
export class DeleteError {
  @Field(() => DeleteProblemEnum, { description: 'What is wrong. Example: `NOT_FOUND`.' })
  readonly problem: DeleteProblem;

  @Field(() => String, {
    description: 'What is wrong and what to do, in one line. Example: `"The graph holds no document …"`.',
  })
  readonly message: string;

  constructor(problem: DeleteProblem, message: string) {
    this.problem = problem;
    this.message = message;
  }
}

@ObjectType('DeleteDocumentPayload', {
  simpleResolvers: true,
  description: 'What became of the document. Example: `{ deletedId: "Document:…", errors: [] }`.',
})
export class DeleteDocumentPayload {
  @Field(() => ID, {
    nullable: true,
    description: 'Its global id, where it was deleted. Example: `"Document:4f1c…"`.',
  })
  readonly deletedId: string | null;

  @Field(() => [DeleteError], { description: 'Why it was not. Example: `[{ problem: NOT_FOUND }]`.' })
  readonly errors: readonly DeleteError[];

  constructor(deletedId: string | null, errors: readonly DeleteError[]) {
    this.deletedId = deletedId;
    this.errors = errors;
  }
}
