import type { GraphStore } from '../src/graph/store';
import type { Reference } from '../src/reference/reference';
import { extract, type RuleFailure } from './extract/extract';
import { alreadyLoaded, type ExtractedDocument, loadDocuments, rederiveOffices } from './load/documents';
import { loadReferenceData } from './load/reference';
import { InputError } from './read/input-error';
import { filesOf, type InputFile, readDocument, type SourceDocument } from './read/read';

/** Documents that go into the graph in one transaction. */
const BATCH = 50;

export interface ImportFailure {
  readonly file: string;
  readonly message: string;
}

/** What an import did, file by file where it matters. */
export interface ImportSummary {
  /** Files that the paths mean; paths that mean nothing are among the failed. */
  readonly files: number;
  readonly imported: number;
  /** Already in the graph, word for word. */
  readonly known: number;
  readonly claims: number;
  readonly withoutClaims: readonly string[];
  readonly failed: readonly ImportFailure[];
  /** Rules that threw, with the file: the other rules' claims stand. */
  readonly ruleFailures: readonly (RuleFailure & { file: string })[];
}

export interface ImportOptions {
  readonly store: GraphStore;
  readonly reference: Reference;
  /** Files, folders, `-` for standard input. */
  readonly paths: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * The import job: read, extract, resolve, load. A file that fails is reported and stops nothing;
 * what is in the graph already is passed over, so that a stopped import goes on where it was.
 */
export async function importFiles({
  store,
  reference,
  paths,
  onProgress,
}: ImportOptions): Promise<ImportSummary> {
  await store.prepare();
  if (await loadReferenceData(store, reference)) await rederiveOffices(store, reference);
  const { files, failures } = filesOf(paths);
  const failed: ImportFailure[] = failures.map(({ file, message }) => ({ file, message }));
  const withoutClaims: string[] = [];
  const ruleFailures: (RuleFailure & { file: string })[] = [];
  const seen = new Set<string>();
  let imported = 0;
  let known = 0;
  let claims = 0;
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = readBatch(files.slice(at, at + BATCH), failed).filter(
      ({ id }) => !seen.has(id) && seen.add(id),
    );
    const loaded = await alreadyLoaded(
      store,
      reference,
      batch.map(({ id }) => id),
    );
    known += loaded.size;
    const extracted = batch
      .filter(({ id }) => !loaded.has(id))
      .map((document): ExtractedDocument => {
        const extraction = extract(document.text, document.name, reference);
        ruleFailures.push(...extraction.failures.map((failure) => ({ ...failure, file: document.name })));
        return {
          id: document.id,
          source: addressIn(document.text) ?? document.name,
          file: document.name,
          extraction,
        };
      });
    if (extracted.length > 0) {
      const result = await loadDocuments(store, reference, extracted);
      claims += result.claims;
      imported += extracted.length;
      withoutClaims.push(...result.withoutClaims);
    }
    onProgress?.(Math.min(at + BATCH, files.length), files.length);
  }
  return {
    files: files.length,
    imported,
    known,
    claims,
    withoutClaims,
    failed,
    ruleFailures,
  };
}

function readBatch(files: readonly InputFile[], failed: ImportFailure[]): SourceDocument[] {
  return files.flatMap((file) => {
    try {
      return [readDocument(file)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.push({ file: error.file, message: error.message });
      return [];
    }
  });
}

/** The address that a document's `Source:` line names. */
function addressIn(text: string): string | null {
  return /^\s*(?:Source|Источник)\s*:\s*(https?:\/\/\S+)\s*$/imu.exec(text)?.[1] ?? null;
}
