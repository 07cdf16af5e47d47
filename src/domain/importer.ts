import type { Curator } from './curator';

/** A text to take in, as a client sends it. */
export interface ImportText {
  /** What the document is called in messages, and its source where none is given. */
  readonly name: string;
  readonly text: string;
  /** Address that the text is from. */
  readonly source: string | null;
}

/** A file to take in, as a client uploads it. */
export interface ImportUpload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an import that runs in the background takes in. */
export interface ImportRequest {
  readonly texts: readonly ImportText[];
  readonly uploads: readonly ImportUpload[];
  /** Files and folders within the import folder, by their paths from there. */
  readonly paths: readonly string[];
}

export const IMPORT_PROBLEMS = ['empty', 'too-large', 'not-text'] as const;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];

/** What became of a text: a document of the graph, new or known, or why it is none. */
export type ImportOutcome =
  | { readonly document: string; readonly known: boolean }
  | { readonly problem: ImportProblem; readonly message: string };

export const IMPORT_STATUSES = ['waiting', 'running', 'completed', 'failed', 'interrupted'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

/** Takes documents into the graph and away. The service knows the import job by this alone. */
export interface Importer {
  /** What became of each text, in their order. One that fails stops none of the others. */
  importTexts(texts: readonly ImportText[]): Promise<readonly ImportOutcome[]>;
  /** Begins an import in the background. Gives the id of its `ImportJob`, which tells how far it is. */
  startImport(request: ImportRequest): Promise<string>;
  /** Takes a document away with what only it supported. Gives whether it was there. */
  deleteDocument(id: string): Promise<boolean>;
  /** Takes in, in turn with the documents, what curators say of facts. */
  readonly curator: Curator;
}
