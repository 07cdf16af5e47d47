import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context';
import { quoted, RequestError } from '../errors';
import { parseGlobalId } from '../node/global-id';
import { writing } from '../writing';
import { Document } from './document.type';
import {
  DeleteDocumentInput,
  DeleteDocumentPayload,
  DeleteError,
  ImportDocumentsInput,
  ImportDocumentsPayload,
  ImportError,
  ImportedDocument,
} from './document-mutations.type';

const MOST = 20;

@Resolver()
export class DocumentMutations {
  @Mutation(() => ImportDocumentsPayload, {
    description:
      'Imports texts: reads what they claim and derives the facts anew that this touches. What is there already is passed over. Example: `importDocuments(input: { documents: [{ name: "talks.txt", text: "…" }] }) { errors { message } }`.',
  })
  async importDocuments(
    @Arg('input', () => ImportDocumentsInput, {
      description: 'The texts. Example: `{ documents: [{ name: "talks.txt", text: "…" }] }`.',
    })
    { documents }: ImportDocumentsInput,
    @Ctx() { importer, store }: Context,
  ): Promise<ImportDocumentsPayload> {
    if (documents.length < 1 || documents.length > MOST) {
      throw new RequestError(
        'LIMIT_INVALID',
        `"documents" takes 1 to ${MOST} texts; got ${documents.length}. Send them in several requests.`,
        { limit: MOST, actual: documents.length },
      );
    }
    const outcomes = await writing(importer).importTexts(
      documents.map(({ name, text, source }) => ({ name, text, source: source ?? null })),
    );
    const ids = outcomes.flatMap((outcome) => ('document' in outcome ? [outcome.document] : []));
    const rows = new Map((await store.get('Document', ids)).flatMap((row) => (row ? [[row.id, row]] : [])));
    const imported = outcomes.flatMap((outcome) => {
      const row = 'document' in outcome ? rows.get(outcome.document) : undefined;
      return row && 'known' in outcome ? [new ImportedDocument(new Document(row, null), outcome.known)] : [];
    });
    const errors = outcomes.flatMap((outcome, index) =>
      'problem' in outcome ? [new ImportError(index, outcome.problem, outcome.message)] : [],
    );
    return new ImportDocumentsPayload(imported, errors);
  }

  @Mutation(() => DeleteDocumentPayload, {
    description:
      'Takes a document away with exactly what only it supported; `changes` tells what that was. Example: `deleteDocument(input: { id: "Document:4f1c…" }) { deletedId }`.',
  })
  async deleteDocument(
    @Arg('input', () => DeleteDocumentInput, {
      description: 'The document. Example: `{ id: "Document:4f1c…" }`.',
    })
    { id }: DeleteDocumentInput,
    @Ctx() { importer }: Context,
  ): Promise<DeleteDocumentPayload> {
    const parsed = parseGlobalId(id);
    if (parsed?.label !== 'Document') {
      const message = `Expected the id of a Document, for example "Document:…"; got ${quoted(id)}.`;
      return new DeleteDocumentPayload(null, [new DeleteError('id-invalid', message)]);
    }
    if (await writing(importer).deleteDocument(parsed.local)) return new DeleteDocumentPayload(id, []);
    const message = `The graph holds no document ${quoted(id)}. Find ids with documents or search.`;
    return new DeleteDocumentPayload(null, [new DeleteError('not-found', message)]);
  }
}
