import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RequestError } from '../graphql/errors';

/** As Relay, graphql-codegen and gql.tada write it (text by id), or as Apollo does. */
const MANIFEST = z.union([
  z.object({
    format: z.literal('apollo-persisted-query-manifest'),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  }),
  z.record(z.string(), z.string()),
]);

/** The file of trusted documents is missing or no manifest. The message is one line with the remedy. */
export class ManifestError extends Error {
  constructor(file: string, cause: unknown) {
    super(
      `ENTENTE_TRUSTED_DOCUMENTS names ${file}, which is no manifest: give a JSON file of texts by id, { "<sha256>": "query …" }, as graphql-codegen, Relay or Apollo write it.`,
      { cause },
    );
    this.name = 'ManifestError';
  }
}

/** The only operations that a server runs: what its own clients were built with. */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly hashes: ReadonlySet<string>;

  constructor(texts: Iterable<readonly [id: string, text: string]>) {
    this.texts = new Map([...texts].map(([id, text]) => [id.replace(/^sha256:/, ''), text]));
    this.hashes = new Set([...this.texts.values()].map(hashOf));
  }

  /** Throws `ManifestError`. */
  static read(file: string): TrustedDocuments {
    try {
      const manifest = MANIFEST.parse(JSON.parse(readFileSync(file, 'utf8')));
      const { operations } = manifest;
      if (Array.isArray(operations))
        return new TrustedDocuments(operations.map(({ id, body }) => [id, body]));
      return new TrustedDocuments(Object.entries(manifest as Readonly<Record<string, string>>));
    } catch (cause) {
      throw new ManifestError(file, cause);
    }
  }

  /** The document of an id, or of the hash of its text. */
  get(id: string): string | undefined {
    return this.texts.get(id.replace(/^sha256:/, ''));
  }

  /** Throws DOCUMENT_NOT_TRUSTED for a text that is none of the documents. */
  check(text: string): void {
    if (this.hashes.has(hashOf(text))) return;
    throw new RequestError(
      'DOCUMENT_NOT_TRUSTED',
      'This server runs the documents of its manifest only, and this is none of them. Send the id of one in extensions.persistedQuery.sha256Hash, or have yours added where the server is started (ENTENTE_TRUSTED_DOCUMENTS).',
    );
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
